import { type CommitReport, commit, type Graph } from "@cursus/graph";
import type { Article, Reading } from "@cursus/graph-schema";
import { toCursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";

const TRIES = 20;

/** As a worker does: a database that has just been started may be too slow for the first articles. */
export async function commitPatiently(
  graph: Graph,
  read: { readonly article: Article; readonly reading: Reading },
  at: Date,
): Promise<CommitReport> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await commit(graph, RULES, [read], at);
    } catch (thrown) {
      if (tries === TRIES || toCursusError(thrown).action !== "retry") throw thrown;
    }
  }
}
