import {
  commit,
  dumpHash,
  type Graph,
  judge,
  openGraph,
  retract,
  verify,
  withdrawJudgement,
} from "@cursus/graph";
import type { RecordRules } from "@cursus/graph-schema";
import { emptied } from "../../../packages/graph/src/fixtures/test-graph.ts";
import { patiently } from "../../harness/patiently.ts";
import { stackAddresses } from "../../harness/stack.ts";
import type { History, Step } from "./history.ts";
import type { ReadArticle } from "./told-article.ts";

const AT = new Date("2024-02-01T12:00:00Z");

/** Does some work through a graph. */
type Through = <T>(work: (graph: Graph) => Promise<T>) => Promise<T>;

/** As another process would, which keeps nothing of what others have read. */
const throughItsOwn: Through = async (work) => {
  const own = await openGraph(stackAddresses().neo4j);
  try {
    return await work(own);
  } finally {
    await own.close();
  }
};

/** Does a history's steps one after the other on an empty graph. */
export async function runHistory(
  graph: Graph,
  rules: RecordRules,
  steps: readonly Step[],
  committing: Through = throughItsOwn,
): Promise<void> {
  await emptied(graph);
  for (const step of steps) await runStep(graph, rules, step, committing);
}

async function runStep(graph: Graph, rules: RecordRules, step: Step, committing: Through): Promise<void> {
  switch (step.do) {
    case "ingest":
      // A single committer is the process that judges and retracts as well, and knows what it has done before.
      await ingestTogether(step.committers === 1 ? (work) => work(graph) : committing, rules, step);
      return;
    case "retract":
      await patiently(() => retract(graph, rules, step.key, AT));
      return;
    case "judge":
      await patiently(() => judge(graph, rules, step.judgement, AT));
      return;
    case "withdraw":
      await patiently(() => withdrawJudgement(graph, rules, step.judgement.id, AT));
  }
}

/** Several committers take batches from one list until it is empty. */
async function ingestTogether(
  committing: Through,
  rules: RecordRules,
  { batches, committers }: Extract<Step, { readonly do: "ingest" }>,
): Promise<void> {
  const left = [...batches];
  const committer = async (graph: Graph): Promise<void> => {
    for (let batch = left.shift(); batch !== undefined; batch = left.shift())
      await commitPatiently(graph, rules, batch);
  };
  await Promise.all(Array.from({ length: committers }, () => committing(committer)));
}

const commitPatiently = (graph: Graph, rules: RecordRules, batch: readonly ReadArticle[]) =>
  patiently(() => commit(graph, rules, batch, AT));

/** Builds what is left of a history at once, in an order of its own. */
export async function buildAfresh(
  graph: Graph,
  rules: RecordRules,
  { articles, judgements }: Pick<History, "articles" | "judgements">,
): Promise<void> {
  await emptied(graph);
  const inOrder = articles.toSorted((a, b) => (a.article.version < b.article.version ? -1 : 1));
  if (inOrder.length > 0) await commitPatiently(graph, rules, inOrder);
  for (const judgement of judgements) await patiently(() => judge(graph, rules, judgement, AT));
}

/** What is wrong with the graph after a history; null where it is the graph of what is left, and verified. */
export async function faultOf(
  graph: Graph,
  makeRules: () => RecordRules,
  history: History,
  committing: Through = throughItsOwn,
): Promise<string | null> {
  const rules = makeRules();
  await runHistory(graph, rules, history.steps, committing);
  const { drift } = await verify(graph, rules);
  if (drift.length > 0) return `${drift.length} drifts, the first ${JSON.stringify(drift[0])}`;
  const after = await dumpHash(graph);
  await throughItsOwn((fresh) => buildAfresh(fresh, makeRules(), history));
  return after === (await dumpHash(graph)) ? null : "another dump than that of a fresh build";
}
