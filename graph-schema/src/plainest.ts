import { byText } from "@cursus/kernel";
import type { PlacedClaim } from "./record-graph.ts";

/** Most claims that an answer quotes for one event or tenure. */
export const MOST_QUOTED = 25;

type Told = Pick<PlacedClaim, "id" | "polarity" | "published" | "version"> & {
  readonly quote: { readonly start: number };
};

/** The plainest first: what is asserted, then the earliest article, the earliest sentence; undated articles last. */
export function byPlainness(a: Told, b: Told): number {
  return (
    Number(a.polarity !== "asserted") - Number(b.polarity !== "asserted") ||
    byText(a.polarity, b.polarity) ||
    byText(a.published ?? UNDATED, b.published ?? UNDATED) ||
    byText(a.version, b.version) ||
    a.quote.start - b.quote.start ||
    byText(a.id, b.id)
  );
}

const UNDATED = "9999-99-99";
