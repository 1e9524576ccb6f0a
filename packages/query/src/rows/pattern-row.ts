import { MOST_QUOTED } from "@cursus/graph-schema";
import type { EventRow, PatternRow, Quote, TenureRow } from "../answer.ts";

type Part = EventRow | TenureRow;

/**
 * Several rows that together show something. As many sources stand behind the whole as behind its weakest part;
 * its quotes are the parts' own, the first of each before the second of any.
 */
export function patternRow(
  pattern: PatternRow["pattern"],
  id: string,
  parts: readonly Part[],
  says: string,
): PatternRow {
  const claims = parts.reduce((sum, part) => sum + part.claims, 0);
  const sources = Math.min(...parts.map((part) => part.sources));
  return {
    kind: "pattern",
    id,
    pattern,
    parts,
    says,
    claims,
    sources: parts.length === 0 ? 0 : sources,
    quotes: interleaved(parts.map(({ quotes }) => quotes)),
  };
}

function interleaved(lists: readonly (readonly Quote[])[]): readonly Quote[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
  return [...new Map(inTurn.map((quote) => [quote.claim, quote])).values()].slice(0, MOST_QUOTED);
}
