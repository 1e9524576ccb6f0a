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
 * unknown). **yes** between two days on which the person surely held it; **no** after an end, until the person is
 * seen in it again, and in a one-seat office on a day on which another surely held it; else **maybe**: of the time
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
  earlier.toMax !== null &&
  earlier.toMax < day &&
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
function startWords({ from, fromMin, fromMax }: TenureBounds, day: string): string {
  const isEarlier = fromMin !== null && day < fromMin;
  const earlier = isEarlier ? "; no article says whether there was an earlier term" : "";
  if (from) return `start stated as ${from}${earlier}`;
  if (fromMin !== null) return `start not stated, but not before ${fromMin}${earlier}`;
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
