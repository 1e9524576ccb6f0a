import {
  type Article,
  type Closure,
  checkReading,
  type Reading,
  type RecordRules,
} from "@cursus/graph-schema";
import { assertArticle } from "./article-form.ts";
import { recordVersions } from "./commit.ts";
import type { Graph } from "./connect.ts";
import { holdingLane } from "./hold-lane.ts";
import { markRebuilding, UNMARK_REBUILDING } from "./lane.ts";
import { putRecord } from "./mend-record.ts";
import { assertNothingOnRecord } from "./nothing-on-record.ts";
import { placedClaims, placedMentions, type ReadVersion, withParticipants } from "./read-version.ts";
import { BULK_TIMEOUT, inWriteTransaction } from "./transaction.ts";

export interface ImportReport {
  readonly articles: number;
  readonly claims: number;
  /** Nodes and edges of the second and third layer. */
  readonly nodes: number;
  readonly edges: number;
}

/** Articles of one transaction: what is said is written without a look at the rest of the graph. */
const CHUNK = 500;

/**
 * Builds a graph of many articles at once, far faster than commits do: first all that is said, then the record of
 * it, computed once. The outcome is that of commits, byte for byte. Commits are refused meanwhile; after it was
 * broken off `rebuild` finishes the record of what had been taken in. Each article comes in one version. Throws
 * GraphNotEmpty where articles are on record already, ArticleMalformed as `commit` does.
 */
export async function importArticles(
  graph: Graph,
  rules: RecordRules,
  articles: Iterable<{ readonly article: Article; readonly reading: Reading }>,
  at: Date,
  onProgress: (articles: number) => void = () => undefined,
): Promise<ImportReport> {
  await assertNothingOnRecord(graph);
  await markRebuilding(graph, at);
  const work = async (): Promise<ImportReport> => {
    const closure = await importSayings(graph, rules, articles, at, onProgress);
    const { nodes, edges } = rules.project(closure);
    await putRecord(graph, { nodes, edges });
    const versions = new Set(closure.claims.map(({ version }) => version));
    return {
      articles: versions.size,
      claims: closure.claims.length,
      nodes: nodes.length,
      edges: edges.length,
    };
  };
  return holdingLane(graph, work, UNMARK_REBUILDING, { version: rules.version });
}

async function importSayings(
  graph: Graph,
  rules: RecordRules,
  articles: Iterable<{ readonly article: Article; readonly reading: Reading }>,
  at: Date,
  onProgress: (articles: number) => void,
): Promise<Closure> {
  const closure: { mentions: Closure["mentions"][number][]; claims: Closure["claims"][number][] } = {
    mentions: [],
    claims: [],
  };
  let done = 0;
  for (const chunk of chunksOf(articles)) {
    await inWriteTransaction(
      graph,
      (transaction) => recordVersions(transaction, rules, chunk, at),
      BULK_TIMEOUT,
    );
    for (const one of chunk) {
      closure.mentions.push(...placedMentions(one, rules));
      closure.claims.push(...placedClaims(one));
    }
    done += chunk.length;
    onProgress(done);
  }
  return { ...closure, judgements: [] };
}

function* chunksOf(
  articles: Iterable<{ readonly article: Article; readonly reading: Reading }>,
): Generator<readonly ReadVersion[]> {
  let chunk: ReadVersion[] = [];
  for (const { article, reading } of articles) {
    assertArticle(article);
    chunk.push({ article, reading: withParticipants(checkReading(article, reading)) });
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
