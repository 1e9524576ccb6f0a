/** What is known of one tenure of an office: ISO days, null = open. As the Tenure node has it. */
export interface TenureBounds {
  readonly id: string;
  readonly fromMin: string | null;
  readonly fromMax: string | null;
  readonly toMin: string | null;
  readonly toMax: string | null;
  readonly seenMin: string | null;
  readonly seenMax: string | null;
  readonly acting: boolean;
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
 * unknown). **yes** between two days on which the person surely held it; **no** before it began, after it ended,
 * or in a one-seat office on a day on which another surely held it; else **maybe**.
 */
export function holdsAt(
  tenures: readonly TenureBounds[],
  day: string,
  seats: number | undefined,
): readonly TenureAnswer[] {
  return tenures.map((tenure) => answerOf(tenure, tenures, day, seats));
}

/** The days on which the person surely held the office; null where there are none. */
export function surelyHeld(tenure: TenureBounds): { readonly from: string; readonly to: string } | null {
  const from = least(tenure.fromMax, tenure.seenMin);
  const to = greatest(tenure.toMin, tenure.seenMax);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

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
  if (tenure.toMax !== null && day > tenure.toMax) return answer("no", endWords(tenure));
  if (tenure.fromMin !== null && day < tenure.fromMin) return answer("no", startWords(tenure));
  if (seats === 1 && !tenure.acting && heldByAnother(tenure, tenures, day))
    return answer("no", `another surely held the one seat on ${day}`);
  return answer("maybe", ...doubts(tenure, day));
}

function heldByAnother(tenure: TenureBounds, tenures: readonly TenureBounds[], day: string): boolean {
  return tenures.some((other) => {
    if (other.id === tenure.id || other.acting) return false;
    const sure = surelyHeld(other);
    return sure !== null && sure.from <= day && day <= sure.to;
  });
}

function doubts(tenure: TenureBounds, day: string): readonly string[] {
  const sure = surelyHeld(tenure);
  const doubts: string[] = [];
  if (sure === null || day < sure.from) doubts.push(startWords(tenure));
  if (sure === null || day > sure.to) doubts.push(endWords(tenure));
  return doubts;
}

function startWords({ from, fromMin, fromMax }: TenureBounds): string {
  if (from) return `start stated as ${from}`;
  if (fromMin !== null) return `start not stated, but not before ${fromMin}`;
  return fromMax === null ? "start not stated" : `start not stated, but not after ${fromMax}`;
}

function endWords({ to, toMin, toMax, endCause }: TenureBounds): string {
  const cause = endCause ? ` by ${endCause}` : "";
  if (to) return `end${cause} stated as ${to}`;
  if (toMax !== null) return `end${cause} not dated, but not after ${toMax}`;
  if (cause !== "") return `end${cause} not dated`;
  return toMin === null ? "no end stated" : `no end stated; in office on ${toMin} or later`;
}

const least = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a < b ? a : b;

const greatest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a > b ? a : b;
