import type { Judgement } from "@cursus/graph-schema";
import { anchorOf } from "./anchor.ts";
import { judgementBetween } from "./judgement-between.ts";

type Anchored = Parameters<typeof anchorOf>[0];

/** These two mentions mean one: whatever else the rules link to either comes with it. */
export const merge = (left: Anchored, right: Anchored, by: string): Judgement =>
  judgementOf("same", left, right, by);

/** These two mentions do not mean one: no chain of links joins them. */
export const split = (left: Anchored, right: Anchored, by: string): Judgement =>
  judgementOf("different", left, right, by);

/** As `split`, for two that were never joined: they are not to be, whatever articles come. */
export const never = (left: Anchored, right: Anchored, by: string): Judgement =>
  judgementOf("never", left, right, by);

/** Looked at and left open: the rules decide on as before. */
export const unsure = (left: Anchored, right: Anchored, by: string): Judgement =>
  judgementOf("unsure", left, right, by);

/** The same judgement of the same two by the same person has one id, whichever is named first. */
function judgementOf(kind: Judgement["kind"], left: Anchored, right: Anchored, by: string): Judgement {
  const [first = "", second = ""] = [anchorOf(left), anchorOf(right)].toSorted();
  return judgementBetween(kind, first, second, by);
}
