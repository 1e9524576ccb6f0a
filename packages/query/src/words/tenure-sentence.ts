import { isFactType } from "@cursus/graph-schema";
import type { RecordDate, TenureRow } from "../answer.ts";
import { bareDate } from "../dates/date-words.ts";
import { nounOf } from "./fact-words.ts";
import { capitalised, spaced } from "./phrases.ts";

export type TenureFacts = Omit<TenureRow, "says">;

/** A tenure in one plain sentence: what is not stated is said to be so, plans and denials stand in brackets. */
export function tenureSentence(tenure: TenureFacts): string {
  const { holder, office, acting, status } = tenure;
  const held = spaced(holder.name, "was", status === "elect" && "elected", acting && "acting", office.name);
  const period = spaced(
    startWords(tenure.from),
    inBrackets(guessed(tenure.from, tenure.fromBasis)),
    endWords(tenure.to),
    endInBrackets(tenure),
    latestEnd(tenure),
  );
  const rest = [unstated(tenure), seen(tenure), ...bearingsOf(tenure)].filter((part) => part !== null);
  return `${capitalised([spaced(held, period), ...rest].join("; "))}.`;
}

function startWords(from: RecordDate): string | null {
  return boundWords(from, {
    at: "from",
    before: "from",
    after: "from",
    beforeTail: "or before",
    afterTail: "or later",
  });
}

function endWords(to: RecordDate): string | null {
  return boundWords(to, {
    at: "until",
    before: "until",
    after: "until",
    beforeTail: "at the latest",
    afterTail: "or later",
  });
}

interface BoundWords {
  readonly at: string;
  readonly before: string;
  readonly after: string;
  readonly beforeTail: string;
  readonly afterTail: string;
}

/** The start or end of a tenure may itself be known as a stretch of time only. */
function boundWords(date: RecordDate, words: BoundWords): string | null {
  if (date.edtf === null) return null;
  const [first = "", second] = date.edtf.split("/");
  if (second === undefined) return `${words.at} ${bareDate(date)}`;
  if (first === "" || first === "..") return `${words.before} ${second} ${words.beforeTail}`;
  if (second === "" || second === "..") return `${words.after} ${first} ${words.afterTail}`;
  return `${words.at} between ${first} and ${second}`;
}

/** An end that is only known from above: an article says that the office had been left. */
function latestEnd({ to, leftMax, endCause, status }: TenureFacts): string | null {
  if (to.edtf !== null || leftMax === null || status !== "former") return null;
  return endCause === null ? `until ${leftMax} at the latest` : `(${leftMax} at the latest)`;
}

/** "(dismissal)", and whether its date is inferred; where the end has no date, that there was one. */
function endInBrackets({ endCause, to, toBasis }: TenureFacts): string | null {
  const noun = endCause !== null && isFactType(endCause) ? (nounOf(endCause) ?? endCause) : endCause;
  if (to.edtf === null) return noun === null ? null : `until the ${noun}`;
  return inBrackets(noun, guessed(to, toBasis));
}

const guessed = ({ edtf }: RecordDate, basis: string | null): string | null =>
  edtf !== null && basis === "inferred" ? "inferred" : null;

function inBrackets(...parts: readonly (string | null)[]): string | null {
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? null : `(${told.join("; ")})`;
}

function unstated(tenure: TenureFacts): string | null {
  const { from, to, endCause } = tenure;
  const end = to.edtf !== null || endCause !== null || latestEnd(tenure) !== null;
  if (from.edtf !== null) return end ? null : "the end is not stated";
  return end ? "the start is not stated" : "neither start nor end is stated";
}

function seen({ seenMin, seenMax }: TenureFacts): string | null {
  if (seenMin === null || seenMax === null) return null;
  return seenMin === seenMax
    ? `seen in office on ${seenMin}`
    : `seen in office from ${seenMin} to ${seenMax}`;
}

/** What bears on the tenure without bounding it by a date of its own: plans, denials, announcements. */
export function bearingsOf({ changes }: Pick<TenureFacts, "changes">): readonly string[] {
  return changes
    .filter(({ status, announced }) => status !== "asserted" || announced)
    .map(({ says }) => `(${says.replace(/\.$/, "")})`);
}
