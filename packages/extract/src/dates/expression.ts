export type Part = "early" | "mid" | "late";

/** What a date's words say, before an anchor makes a date of it. */
export type DateExpression =
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly yearsBack?: number;
    }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly part: Part | null;
      readonly yearsBack?: number;
    }
  | {
      readonly kind: "year";
      readonly year: number | null;
      readonly yearsBack?: number;
      readonly part: Part | null;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly turn: "last" | "next" | null }
  | { readonly kind: "offset"; readonly days: number }
  | { readonly kind: "week"; readonly weeks: number }
  | { readonly kind: "months"; readonly months: number; readonly part: Part | null }
  | { readonly kind: "same"; readonly days: number };

/** A date's words and where they stand among the words of the sentence, `last` inclusive. */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  readonly expression: DateExpression;
}
