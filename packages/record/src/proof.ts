import { rememberOf } from "@cursus/kernel";
import { countSources as countTexts } from "./count-sources.ts";
import { sortedUnique } from "./order.ts";
import type { Statement } from "./statement.ts";

const SAMPLES = 3;

interface Proof {
  readonly claims: number;
  readonly sources: number;
  readonly samples: readonly string[];
}

/** How well something is supported, as edges and nodes carry it. */
export const proofOf = rememberOf((statements: readonly Statement[]): Proof => {
  const ids = sortedUnique(statements.map(({ claim }) => claim.id));
  return { claims: ids.length, sources: countSources(statements), samples: ids.slice(0, SAMPLES) };
});

export const countSources = rememberOf((statements: readonly Statement[]): number =>
  countTexts(statements.map(({ claim }) => claim)),
);
