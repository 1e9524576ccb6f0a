import { type CommitReport, commit, type Graph } from "@cursus/graph";
import type { Article, Reading } from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import { patiently } from "../../harness/patiently.ts";

/** Commits articles, as patiently as a worker does. */
export function commitPatiently(
  graph: Graph,
  group: readonly { readonly article: Article; readonly reading: Reading }[],
  at: Date,
): Promise<CommitReport> {
  return patiently(() => commit(graph, RULES, group, at));
}
