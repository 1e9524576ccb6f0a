import { byPlainness, MOST_QUOTED } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import type { Statement } from "./statement.ts";

/**
 * The ids of the claims that an answer quotes, where more support it than are quoted; undefined where all are. Found
 * anew for each answer they would cost a look at every claim of a hub.
 */
export const plainestOf = rememberOf((statements: readonly Statement[]): readonly string[] | undefined => {
  if (statements.length <= MOST_QUOTED) return undefined;
  const claims = statements.map(({ claim }) => claim).toSorted(byPlainness);
  return claims.slice(0, MOST_QUOTED).map(({ id }) => id);
});
