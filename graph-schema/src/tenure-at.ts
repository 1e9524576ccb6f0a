import { edtfBounds, isApproximate, isIsoDay } from "./edtf.ts";
import { FACTS } from "./ontology.ts";

/** What is known of one tenure of an office: ISO days, null = open. As the Tenure node has it. */
export interface TenureBounds {
  readonly id: string;
  /** Id of the person. */
  readonly holder: string;
  readonly fromMin: string | null;
  readonly fromMax: string | null;
  readonly toMin: string | null;
  readonly toMax: string | null;
  readonly seenMin: string | null;
  readonly seenMax: string | null;
  /** The day after which the person was surely out of office. */
  readonly leftMax: string | null;
  readonly acting: boolean;
  /** Inferred: a dated bound whose own sentence does not name the office, or one without a date. */
  readonly fromBasis: string | null;
  readonly toBasis: string | null;
  /** Start and end in EDTF as stated, and the cause of the end, for the reasons in words. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly endCause?: string | null;
}

export interface TenureAnswer {
  readonly tenure: string;
  readonly answer: "yes" | "no" | "maybe";
  /** In words, most telling first. */
  readonly reasons: readonly string[];
}

/**
 * Who held an office on a day. `tenures` are all of one office, `seats` how many hold it at one time (undefined:
 * unknown). **yes** between two days on which the person surely held it; **no** after a stated end, until the person
 * is seen in it again, and in a one-seat office on a day on which another surely held it; else **maybe**: of the time
 * before a stated start nothing says that it was the first. Who only acts stands in for a holder: that is a no for
 * those alone who had not come yet.
 */
export function holdsAt(
  tenures: readonly TenureBounds[],
  day: string,
  seats: number | undefined,
): readonly TenureAnswer[] {
  return tenures.map((tenure) => answerOf(tenure, tenures, day, seats));
}

/** The days on which the person surely held the office; null where there are none. No date that is inferred counts. */
export function surelyHeld(
  tenure: Pick<
    TenureBounds,
    "from" | "fromBasis" | "fromMax" | "to" | "toBasis" | "toMin" | "seenMin" | "seenMax"
  >,
): { readonly from: string; readonly to: string } | null {
  const from = least(isGuess(tenure.from, tenure.fromBasis) ? null : tenure.fromMax, tenure.seenMin);
  const to = greatest(isGuess(tenure.to, tenure.toBasis) ? null : tenure.toMin, tenure.seenMax);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** A date that no sentence gives for this office, or gives as about right. */
const isGuess = (edtf: string | null | undefined, basis: string | null): boolean =>
  Boolean(edtf) && (basis === "inferred" || isApproximate(edtf ?? ""));

function answerOf(
  tenure: TenureBounds,
  tenures: readonly TenureBounds[],
  day: string,
  seats: number | undefined,
): TenureAnswer {
  const sure = surelyHeld(tenure);
  const answer = (answer: TenureAnswer["answer"], ...reasons: readonly string[]): TenureAnswer => ({
    tenure: tenure.id,
    answer,
    reasons,
  });
  if (sure !== null && sure.from <= day && day <= sure.to)
    return answer("yes", `in office from ${sure.from} or before to ${sure.to} or after`);
  if (tenure.leftMax !== null && day > tenure.leftMax) return answer("no", endWords(tenure));
  if (seats === 1 && tenures.some((other) => rulesOut(other, tenure, day)))
    return answer("no", `another surely held the one seat on ${day}`);
  const before = tenures.find((other) => hadLeft(other, tenure, day));
  if (before !== undefined) return answer("no", endWords(before));
  return answer("maybe", ...doubts(tenure, day));
}

function rulesOut(other: TenureBounds, tenure: TenureBounds, day: string): boolean {
  const sure = surelyHeld(other);
  if (other.id === tenure.id || sure === null || day < sure.from || sure.to < day) return false;
  return !other.acting || isYetToBegin(tenure, day);
}

/** An earlier tenure of the same person that was over by the day, while this one is not yet seen to have begun. */
const hadLeft = (earlier: TenureBounds, tenure: TenureBounds, day: string): boolean =>
  earlier.id !== tenure.id &&
  earlier.holder === tenure.holder &&
  earlier.leftMax !== null &&
  earlier.leftMax < day &&
  isYetToBegin(tenure, day);

function isYetToBegin(tenure: TenureBounds, day: string): boolean {
  const first = surelyHeld(tenure)?.from ?? tenure.fromMin;
  return first !== null && day < first;
}

function doubts(tenure: TenureBounds, day: string): readonly string[] {
  const sure = surelyHeld(tenure);
  const doubts: string[] = [];
  if (sure === null || day < sure.from) doubts.push(startWords(tenure, day));
  if (sure === null || day > sure.to) doubts.push(endWords(tenure));
  return doubts;
}

/** Before a term that surely had not begun, the doubt is whether there was another before it. */
function startWords({ from, fromMin, fromMax, fromBasis }: TenureBounds, day: string): string {
  const isEarlier = fromMin !== null && day < fromMin;
  const earlier = isEarlier ? "; no article says whether there was an earlier term" : "";
  if (from) return `start ${asKnown(from, fromBasis)}${rivalWords(from, fromMin, fromMax)}${earlier}`;
  if (fromMin !== null) return `start not stated, but not before ${fromMin}${earlier}`;
  return fromMax === null ? "start not stated" : `start not stated, but not after ${fromMax}`;
}

const DEATH = FACTS.DIED.endsTenure.cause;

/** "stated as 2022-01-19"; of a guess also why it is one: a death ends every office, whichever its sentence names. */
function asKnown(edtf: string, basis: string | null, cause?: string | null): string {
  if (basis !== "inferred")
    return `stated as ${isApproximate(edtf) ? `about ${edtf.replaceAll(/[~?%]/g, "")}` : edtf}`;
  if (cause === DEATH) return `inferred from the death ${isIsoDay(edtf) ? "on" : "in"} ${edtf}`;
  return `inferred as ${edtf}, for no sentence says it of this office`;
}

function endWords({ to, toMin, toMax, leftMax, toBasis, endCause }: TenureBounds): string {
  const cause = endCause ? ` by ${endCause}` : "";
  const known = to ? asKnown(to, toBasis, endCause) : "";
  if (to) return `end${cause} ${known}${rivalWords(to, toMin, toMax)}${lateWords(toBasis, toMax, leftMax)}`;
  if (leftMax !== null) return `end${cause} not dated, but not after ${leftMax}`;
  if (toMax !== null) return `end${cause} inferred, and not dated`;
  if (cause !== "") return `end${cause} not dated`;
  return toMin === null ? "no end stated" : `no end stated; in office on ${toMin} or later`;
}

/** Said where articles give other days than the one that is told as the start or the end. */
function rivalWords(edtf: string, min: string | null, max: string | null): string {
  const told = edtfBounds(edtf);
  if (told === null || min === null || max === null) return "";
  const isRivalled = (told.min !== null && min < told.min) || (told.max !== null && max > told.max);
  return isRivalled ? `, and by other articles on a day from ${min} to ${max}` : "";
}

/** Said where the holder is told to be in office after the end, or may have come back to it. */
function lateWords(toBasis: string | null, toMax: string | null, leftMax: string | null): string {
  if (toBasis !== "stated" || toMax === null || leftMax === toMax) return "";
  if (leftMax === null) return ", and a later article tells without a date that the office was taken up";
  return leftMax > toMax ? `, but an article has the person in office until ${leftMax}` : "";
}

const least = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a < b ? a : b;

const greatest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a > b ? a : b;
