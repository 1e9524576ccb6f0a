import type { GraphReader } from "@cursus/graph";
import { countPairs } from "./count-pairs.ts";
import { courtPairs } from "./court-pairs.ts";
import { eventPairs } from "./event-pairs.ts";
import { hubsOf } from "./hubs.ts";
import type { Pair } from "./pair.ts";
import { proofPairs } from "./proof-pairs.ts";
import { tenurePairs } from "./tenure-pairs.ts";

/** Every question about the largest hub of its kind: what is slow is slow there. */
export async function hubPairs(reader: GraphReader): Promise<readonly Pair[]> {
  const hubs = await hubsOf(reader);
  const pairs = [eventPairs, tenurePairs, courtPairs, countPairs, proofPairs].flatMap((of) => of(hubs));
  // A corpus may tell of nobody who did anything: then there is no such hub.
  return pairs.filter(({ given }) => Object.values(given).every((value) => value !== ""));
}
