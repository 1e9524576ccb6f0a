import type { Cause } from "../replay.ts";

/**
 * What became of a holding: it came on record (`began`), its end did (`ended`), its days or its holder are told otherwise
 * (`corrected`), nothing says it any more (`withdrawn`). Two concern no one office: an article was destroyed (`erased`), the
 * rules became others (`recomputed`); what was told before then is to be read again.
 */
export type HandChange = "began" | "ended" | "corrected" | "withdrawn" | "erased" | "recomputed";

/** A node's id and name as they were at that moment. */
export interface NamedNode {
  readonly id: string;
  readonly name: string;
}

/** A holding as the record has it. Dates are EDTF; null where no article states one. */
export interface Holding {
  readonly tenure: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromBasis: string | null;
  readonly toBasis: string | null;
  /** current, former, elect or unspecified. */
  readonly status: string;
  readonly acting: boolean;
}

/** A sentence that proves a change, and its place: UTF-16 code units in the clean text of the article's version. */
export interface ProvingQuote {
  readonly claim: string;
  readonly article: {
    readonly key: string;
    readonly version: string;
    readonly sha256: string;
    readonly title: string | null;
    readonly url: string | null;
    readonly published: string | null;
  };
  readonly start: number;
  readonly end: number;
  /** Null where the article was erased since. */
  readonly text: string | null;
  /** False where it proved the holding until this change. */
  readonly stands: boolean;
}

/** One change in who holds an office, between two points of the journal. */
export interface OfficeChange {
  /** Made of what it says: the same whenever and wherever it is computed. */
  readonly id: string;
  /** ISO moment at which it was recorded. */
  readonly at: string;
  readonly change: HandChange;
  readonly office: NamedNode | null;
  readonly person: NamedNode | null;
  /** As it stands now; for what was withdrawn, as it stood. */
  readonly holding: Holding | null;
  /** As it stood before, with who was taken for the holder; null for what is new. */
  readonly before: (Holding & { readonly person: NamedNode }) | null;
  readonly cause: Cause;
  readonly quotes: readonly ProvingQuote[];
}

/** The change in one line of plain text. */
export function officeChangeWords({ change, office, person, holding, before }: OfficeChange): string {
  if (change === "erased") return "An article was erased: what was told on its word no longer stands";
  if (change === "recomputed") return "The record was made anew by other rules: read the feed again";
  const what = `${holding?.acting ? "acting " : ""}${office?.name}`;
  const who = person?.name;
  switch (change) {
    case "began":
      return `${who} ${holding?.status === "elect" ? "was chosen as" : "is on record as"} ${what}${since(holding)}`;
    case "ended":
      return `${who} is no longer ${what}${until(holding)}`;
    case "corrected":
      return `Corrected: ${who} as ${what}, ${daysOf(holding)}; until now it said: ${otherHolder(before, person)}${daysOf(before)}`;
    case "withdrawn":
      return `Withdrawn: nothing says any more that ${who} was ${what}, ${daysOf(holding)}`;
  }
}

const since = (holding: Holding | null): string => (holding?.from == null ? "" : ` from ${holding.from}`);
const until = (holding: Holding | null): string => (holding?.to == null ? "" : `, until ${holding.to}`);

function otherHolder(before: OfficeChange["before"], person: NamedNode | null): string {
  return before === null || before.person.name === person?.name ? "" : `${before.person.name}, `;
}

/** "from 2021 until 2023", "from 2021, in office", "without a date, no longer in office". */
function daysOf(holding: Holding | null): string {
  const { from = null, to = null, status = "" } = holding ?? {};
  const days = [from === null ? "" : `from ${from}`, to === null ? "" : `until ${to}`]
    .filter(Boolean)
    .join(" ");
  const stands = to === null ? STANDS[status] : undefined;
  return [days === "" ? "without a date" : days, ...(stands === undefined ? [] : [stands])].join(", ");
}

const STANDS: Readonly<Record<string, string>> = {
  current: "in office",
  former: "no longer in office",
  elect: "not yet in office",
};
