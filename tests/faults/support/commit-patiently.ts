import { type CommitReport, commit, type Graph } from "@cursus/graph";
import type { Article, Reading } from "@cursus/graph-schema";
import { toCursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";

const TRIES = 20;

/** Commits articles, as patiently as a worker does. */
export function commitPatiently(
  graph: Graph,
  group: readonly { readonly article: Article; readonly reading: Reading }[],
  at: Date,
): Promise<CommitReport> {
  return patiently(() => commit(graph, RULES, group, at));
}

/** Does again what a database that has just been started was too slow for. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (tries === TRIES || toCursusError(thrown).action !== "retry") throw thrown;
    }
  }
}
