import type { Judgement } from "@cursus/graph-schema";
import { hashId } from "@cursus/kernel";

/** A judgement of two anchors, in the order given. The same of the same by the same person has one id. */
export const judgementBetween = (
  kind: Judgement["kind"],
  left: string,
  right: string,
  by: string,
): Judgement => ({ id: hashId("judgement", kind, left, right, by), kind, left, right, by });
