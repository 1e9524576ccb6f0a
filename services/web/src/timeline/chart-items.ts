import type { Stretch } from "./shape.ts";

/** How a bar ends or begins, by the fact that did it. */
export type Cause =
  | "dismissal"
  | "resignation"
  | "departure"
  | "reassignment"
  | "succession"
  | "death"
  | "abolition"
  | "coup"
  | "appointment"
  | "election"
  | "taking office"
  | "disqualification";

/** A stretch of time on a lane: what is surely so, and what may be. */
export interface Bar {
  readonly kind: "bar";
  readonly id: string;
  /** The whole of it in words, for those who do not see it. */
  readonly label: string;
  readonly sure: { readonly from: number; readonly to: number } | null;
  readonly doubts: readonly Stretch[];
  readonly start: Cause | null;
  readonly end: Cause | null;
  readonly tone: "plain" | "acting" | "yes" | "no" | "maybe";
}

/** Something that happened on a day, or on one of several. */
export interface Point {
  readonly kind: "point";
  readonly id: string;
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly tone: "plain" | "court" | "unsure";
}

export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly href: string | null;
  readonly items: readonly (Bar | Point)[];
}
