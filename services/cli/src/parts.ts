import { join } from "node:path";
import { assertMigrated, type Graph, openGraph } from "@cursus/graph";
import { bucketKeys, type OriginalStore, openOriginals } from "@cursus/intake";
import { homeOf, requireStack, type StackAddresses } from "@cursus/local-stack";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";
import type { Context } from "./context.ts";

export interface Parts {
  readonly graph: Graph;
  readonly queue: ArticleQueue;
  readonly addresses: StackAddresses;
  readonly originals: OriginalStore;
}

/** Does the work with the graph, and closes it. Throws StackNotRunning within 5 s, or GraphNotMigrated. */
export async function withGraph<T>(context: Context, work: (graph: Graph) => Promise<T>): Promise<T> {
  return usingGraph(await findStack(context), work);
}

/** Does the work with the queue, and closes it. Throws StackNotRunning within 5 s. */
export async function withQueue<T>(context: Context, work: (queue: ArticleQueue) => Promise<T>): Promise<T> {
  return usingQueue(context, await findStack(context), work);
}

/** Does the work with both parts, and closes them. Throws StackNotRunning within 5 s, or GraphNotMigrated. */
export async function withParts<T>(context: Context, work: (parts: Parts) => Promise<T>): Promise<T> {
  const addresses = await findStack(context);
  return usingGraph(addresses, (graph) =>
    usingQueue(context, addresses, (queue) =>
      work({
        graph,
        queue,
        addresses,
        originals: originalsOf(context),
      }),
    ),
  );
}

/** The bytes of articles, as they are kept. */
export function originalsOf(context: Context): OriginalStore {
  return openOriginals(originalsAddress(context), bucketKeys(context.variables));
}

/** Where the bytes of articles are kept. */
export function originalsAddress({ root, variables, environment }: Context): string {
  return environment.CURSUS_ORIGINALS ?? join(homeOf(root, variables), "originals");
}

/** The whole stack also where one part would do: a half of it is something to mend, not to work with. */
function findStack({ root, variables }: Context): Promise<StackAddresses> {
  return requireStack(root, variables);
}

async function usingGraph<T>({ neo4j }: StackAddresses, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(neo4j);
  try {
    await assertMigrated(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function usingQueue<T>(
  { environment, logger }: Context,
  { redis }: StackAddresses,
  work: (queue: ArticleQueue) => Promise<T>,
): Promise<T> {
  const prefix = environment.CURSUS_QUEUE_PREFIX;
  const queue = await openArticleQueue({ redisUrl: redis.url, prefix, logger });
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}
