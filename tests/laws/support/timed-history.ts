import { commit, dumpHash, type Graph, judge, retract, withdrawJudgement } from "@cursus/graph";
import type { RecordRules } from "@cursus/graph-schema";
import { emptied } from "../../../packages/graph/src/fixtures/test-graph.ts";
import { patiently } from "../../harness/patiently.ts";
import type { Step } from "./history.ts";

/** A moment just after something was done, and the hash of the graph as it stood then. */
export interface Standing {
  readonly at: Date;
  readonly hash: string;
}

const FIRST = Date.parse("2024-02-01T12:00:00Z");
const MINUTE = 60_000;

/** Does the steps on an empty graph, one a minute, and notes how the graph stood after each. */
export async function runTimed(
  graph: Graph,
  rules: RecordRules,
  steps: readonly Step[],
): Promise<readonly Standing[]> {
  await emptied(graph);
  const standings: Standing[] = [{ at: new Date(FIRST - MINUTE), hash: await dumpHash(graph) }];
  let minute = 0;
  const did = async (work: (at: Date) => Promise<unknown>): Promise<void> => {
    const at = new Date(FIRST + minute * MINUTE);
    minute += 1;
    await patiently(() => work(at));
    standings.push({ at, hash: await dumpHash(graph) });
  };
  for (const step of steps) {
    if (step.do === "ingest")
      for (const batch of step.batches) await did((at) => commit(graph, rules, batch, at));
    else if (step.do === "retract") await did((at) => retract(graph, rules, step.key, at));
    else if (step.do === "judge") await did((at) => judge(graph, rules, step.judgement, at));
    else await did((at) => withdrawJudgement(graph, rules, step.judgement.id, at));
  }
  return standings;
}
