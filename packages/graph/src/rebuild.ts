import type { RecordRules } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import { holdingLane } from "./hold-lane.ts";
import { lockLane } from "./lane.ts";
import { mendRecord } from "./mend-record.ts";
import { rekeyMentions } from "./rekey.ts";
import { rereadArticles } from "./reread.ts";
import { inWriteTransaction } from "./transaction.ts";
import { type Drift, driftOf, findDrift } from "./verify.ts";

export interface RebuildReport {
  /** What was found; mended unless it stands in `remaining`. */
  readonly drift: readonly Drift[];
  readonly remaining: readonly Drift[];
  /** Submissions whose article is read again by a worker, because what it said was damaged. */
  readonly reread: readonly string[];
}

/** Dropping a node takes its edges along, which the next round finds missing. */
const ROUNDS = 4;

const MARK = "MATCH (lane:Lane {id: 'lane'}) SET lane.rebuilding = $since";
const UNMARK = "MATCH (lane:Lane {id: 'lane'}) SET lane.rules = $version REMOVE lane.rebuilding";

/**
 * Makes the graph what all that is said and live makes it under these rules, keys of mentions included. Articles whose sayings were
 * damaged are taken off and left for a worker to read again. While it runs, and after it was broken off until
 * it is run again, commits fail with GraphTransient.
 */
export async function rebuild(graph: Graph, rules: RecordRules, at: Date): Promise<RebuildReport> {
  await inWriteTransaction(graph, async (transaction) => {
    await lockLane(transaction);
    await transaction.note(MARK, { since: at.toISOString() });
  });
  return holdingLane(
    graph,
    async () => {
      await rekeyMentions(graph, rules);
      return mend(graph, rules);
    },
    UNMARK,
    { version: rules.version },
  );
}

async function mend(graph: Graph, rules: RecordRules): Promise<RebuildReport> {
  const first = await findDrift(graph, rules);
  const reread = new Set<string>();
  let findings = first;
  for (let round = 0; round < ROUNDS && driftOf(findings).length > 0; round += 1) {
    for (const id of await rereadArticles(graph, findings)) reread.add(id);
    // What was just taken off is no end for an edge.
    if (findings.damaged.length + findings.strays.length > 0) findings = await findDrift(graph, rules);
    await mendRecord(graph, findings);
    findings = await findDrift(graph, rules);
  }
  return { drift: driftOf(first), remaining: driftOf(findings), reread: [...reread].sort() };
}
