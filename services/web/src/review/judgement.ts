import { dateWords } from "../proof/date-words.ts";

/** A decision in force, as the API tells it. */
export interface Judgement {
  readonly id: string;
  readonly kind: string;
  readonly left: string;
  readonly right: string | null;
  readonly by: string;
  /** The moment it was made; null where it is not known. */
  readonly at?: string | null;
}

/** Who made it and when: "by Ann, 3 May 2024 at 14:20". */
export function madeWords({ by, at }: Pick<Judgement, "by" | "at">): string {
  if (at === null || at === undefined) return `by ${by}`;
  const moment = new Date(at);
  const [hour, minute] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `by ${by}, ${dateWords(localDay(moment))} at ${hour}:${minute}`;
}

const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const KINDS: Readonly<Record<string, string>> = {
  same: "One person",
  different: "Two persons",
  never: "Never one",
  unsure: "Left open",
  reject: "Rejected",
  accept: "Accepted",
  identify: "Known elsewhere",
};

/** What was decided, in words. */
export const kindWords = (kind: string): string => KINDS[kind] ?? kind;
