import type { TenureRow, Verdict } from "@cursus/query";
import { boundsWords } from "../proof/date-words.ts";
import { sayDates } from "../proof/say-dates.ts";
import type { Bar, Cause } from "../timeline/chart-items.ts";
import { isCause } from "../timeline/end-mark.tsx";
import { shapeOf } from "../timeline/shape.ts";

const STARTS: Readonly<Record<string, Cause>> = {
  APPOINTED: "appointment",
  ELECTED: "election",
  TOOK_OFFICE: "taking office",
  SUCCEEDED: "succession",
};

const TONES: Readonly<Partial<Record<Verdict, Bar["tone"]>>> = { yes: "yes", maybe: "maybe", no: "no" };

/** A tenure as a bar; null where no day of it is known. On a day that is asked about, its verdict gives the tone. */
export function tenureBar(row: TenureRow, verdict: Verdict | null = null): Bar | null {
  const shape = shapeOf(row);
  if (shape === null) return null;
  const started = row.changes.find(({ link, type }) => link === "start" && type in STARTS);
  return {
    kind: "bar",
    id: row.id,
    label: sayDates(row.says),
    ...shape,
    start: started === undefined ? null : (STARTS[started.type] ?? null),
    end: isCause(row.endCause) ? row.endCause : null,
    tone: (verdict === null ? null : TONES[verdict]) ?? (row.acting ? "acting" : "plain"),
  };
}

/** When, in few words: "October 2017 – 19 January 2023". */
export function tenureDates({ from, to, status }: Pick<TenureRow, "from" | "to" | "status">): string {
  const start = boundsWords(from);
  const end = status === "current" ? null : boundsWords(to.min === to.max ? to : { ...to, min: null });
  if (start === null && end === null) return "dates not stated";
  if (start === end) return start ?? "";
  return `${start ?? "start not stated"} – ${end ?? (status === "current" ? "in office when last seen" : "end not stated")}`;
}
