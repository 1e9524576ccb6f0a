import { surelyHeld } from "@cursus/graph-schema";
import { z } from "zod";
import type { TenureRow } from "../answer.ts";
import { boundsOf, type Judged } from "./held-then.ts";
import type { TenureSketch } from "./tenures-of.ts";

export const endArgument = z
  .enum(["known", "unknown"])
  .describe("only tenures whose end the articles tell, or do not: with `unknown`, what may be held still")
  .optional();

type AskedEnd = z.output<typeof endArgument>;

/** That somebody was seen in office bounds an end from below, and tells none. */
const hasEnd = ({ to, leftMax, endCause }: TenureSketch): boolean =>
  to.edtf !== null || to.max !== null || leftMax !== null || endCause !== null;

/** True where the tenure's end is told, or is not, as it was asked; whatever it is where nothing was. */
export const endsAs =
  (end: AskedEnd) =>
  (tenure: TenureSketch): boolean =>
    end === undefined || (end === "known") === hasEnd(tenure);

export const STILL = "No article tells an end of this; whether it lasts to this day, none tells either.";

/**
 * Whether the tenures may last to this day: **no** where an article tells an end, or, in a one-seat office, another
 * surely came after the last day on which the holder was in it; else **maybe**. `all` are all tenures of the offices.
 */
export function stillHeld<T extends TenureSketch>(
  tenures: readonly T[],
  all: readonly TenureSketch[],
): readonly (T & Judged)[] {
  const byOffice = Map.groupBy(all, ({ office }) => office.id);
  return tenures.map((tenure) => {
    const since = hasEnd(tenure) ? null : takenSince(tenure, byOffice.get(tenure.office.id) ?? []);
    const reasons = since === null ? [] : [`another surely held the one seat on ${since}`];
    return { ...tenure, verdict: hasEnd(tenure) || since !== null ? "no" : "maybe", reasons };
  });
}

/** Of tenures without a told end, those whose one seat nobody else surely took since. */
export const notTakenSince = <T extends TenureSketch>(
  tenures: readonly T[],
  all: readonly TenureSketch[],
): readonly T[] => {
  const open = new Set(
    stillHeld(tenures, all).flatMap(({ id, verdict }) => (verdict === "maybe" ? [id] : [])),
  );
  return tenures.filter(({ id }) => open.has(id));
};

/** The first day after the tenure's last on which somebody else surely held the one seat. */
function takenSince(tenure: TenureSketch, rivals: readonly TenureSketch[]): string | null {
  const own = surelyHeld(boundsOf(tenure));
  if (tenure.seats !== 1 || own === null) return null;
  const days = rivals
    .filter(({ holder, acting }) => holder.id !== tenure.holder.id && !acting)
    .flatMap((rival) => surelyHeld(boundsOf(rival))?.from ?? [])
    .filter((day) => day > own.to);
  return days.toSorted()[0] ?? null;
}

/** "No: Rui Costa was mayor of Porto until 2018-06-01." */
export function stillSentence({ verdict, reasons, says }: TenureRow): string {
  const why = reasons.map((reason) => `; ${reason}`).join("");
  return `${verdict === "no" ? "No" : "Maybe"}: ${says.replace(/\.$/, "")}${why}.`;
}
