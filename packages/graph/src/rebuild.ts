import type { RecordRules } from "@cursus/graph-schema";
import { hashId } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { holdingLane } from "./hold-lane.ts";
import { markRebuilding, UNMARK_REBUILDING } from "./lane.ts";
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

/**
 * Makes the graph what all that is said and live makes it under these rules, keys of mentions included. Articles whose sayings were
 * damaged are taken off and left for a worker to read again. While it runs, and after it was broken off until
 * it is run again, commits fail with GraphTransient.
 */
export async function rebuild(graph: Graph, rules: RecordRules, at: Date): Promise<RebuildReport> {
  await markRebuilding(graph, at);
  return holdingLane(
    graph,
    async () => {
      const before = await rulesOnRecord(graph);
      await rekeyMentions(graph, rules);
      const report = await mend(graph, rules);
      if (before !== null && before !== rules.version) await noteRules(graph, rules, { before, report, at });
      return report;
    },
    UNMARK_REBUILDING,
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

async function rulesOnRecord(graph: Graph): Promise<string | null> {
  const [lane] = await graph.read("MATCH (lane:Lane {id: 'lane'}) RETURN lane.rules AS rules");
  return lane?.rules == null ? null : String(lane.rules);
}

const NOTE_RULES = `
MERGE (e:RuleEntry {id: $id})
SET e.before = $before, e.version = $version, e.recordedAt = $at, e.count = $count, e.changes = $changes`;

/** Differences kept with an entry; the count tells how many there were. */
const MOST_NOTED = 5_000;

/** Notes what other rules made of the same claims: the old rules are not there any more to compute it by. */
async function noteRules(
  graph: Graph,
  { version }: RecordRules,
  { before, report, at }: { readonly before: string; readonly report: RebuildReport; readonly at: Date },
): Promise<void> {
  const changes = report.drift.slice(0, MOST_NOTED).map(({ kind, name, key }) => ({
    change: CHANGE_OF[kind],
    name,
    id: key,
    before: null,
    after: null,
  }));
  await inWriteTransaction(graph, ({ note }) =>
    note(NOTE_RULES, {
      id: hashId("rules", version, at.toISOString()),
      ...{ before, version, at: at.toISOString(), count: report.drift.length },
      changes: JSON.stringify(changes),
    }),
  );
}

const CHANGE_OF = { missing: "added", extra: "removed", changed: "changed" } as const;
