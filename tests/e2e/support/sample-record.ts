import { commit, type Graph, migrate, openGraph, submit } from "@cursus/graph";
import type { Reading } from "@cursus/graph-schema";
import { toCursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { graphByHand } from "../../harness/graph-by-hand.ts";
import { stackAddresses } from "../../harness/stack.ts";
import { type SampleArticle, sampleArticles } from "./sample-articles.ts";

export interface SampleRecord {
  readonly graph: Graph;
  readonly samples: readonly SampleArticle[];
}

/** A graph that holds the sample articles (or those wanted), read in this way, and nothing else. */
export async function sampleRecord(
  read: (sample: SampleArticle) => Promise<Reading>,
  isWanted: (id: string) => boolean = () => true,
): Promise<SampleRecord> {
  const { neo4j } = stackAddresses();
  const graph = await openGraph(neo4j);
  await migrate(graph);
  const byHand = graphByHand(neo4j);
  await byHand.wipe();
  await byHand.close();
  const samples = (await sampleArticles()).filter(({ id }) => isWanted(id));
  // One by one: a database that was just started would not get through all of them within one transaction's time.
  for (const sample of samples) {
    await submit(graph, sample.article, new Date());
    await committed(graph, { article: sample.article, reading: await read(sample) });
  }
  return { graph, samples };
}

const MOST_ATTEMPTS = 5;

/** Tried again, as the queue does it, where the database is too busy to end in time. */
async function committed(graph: Graph, one: Parameters<typeof commit>[2][number]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return void (await commit(graph, RULES, [one], new Date()));
    } catch (thrown) {
      if (attempt === MOST_ATTEMPTS || toCursusError(thrown).code !== "GraphTransient") throw thrown;
    }
  }
}
