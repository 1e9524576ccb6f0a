import type { Details, StatedDate } from "@cursus/graph-schema";
import type { Mood } from "../modality/moods.ts";

export type Status = NonNullable<Details["status"]>;

/** What a term told with a holding says of it. */
interface Standing {
  readonly status: Status;
  readonly date: StatedDate | null;
}

/**
 * A term that was over when the article was published makes who held the office a former holder. What is told of
 * days to come (the end of a term that runs, the start of the next) is not told as having happened.
 */
export function standingOf(
  status: Status,
  term: StatedDate | null,
  mood: Mood,
  published: string | null,
): Standing {
  if (!term || mood.polarity !== "asserted" || status === "elect") return { status, date: term };
  if (published === null)
    return { status: term.max && status === "current" ? "unspecified" : status, date: term };
  if (term.min && term.min > published) return { status, date: null };
  if (term.max === null || term.max < published)
    return { status: term.max && status !== "former" ? "former" : status, date: term };
  if (status === "former") return { status, date: term };
  return { status, date: untilNow(term) };
}

/** Without the end that is still to come, null where nothing else is told. */
function untilNow(term: StatedDate): StatedDate | null {
  const [from = ".."] = term.edtf.split("/");
  return from === ".." ? null : { ...term, edtf: `${from}/..`, max: null };
}
