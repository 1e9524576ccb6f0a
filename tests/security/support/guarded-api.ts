import { type ApiParts, createApi, hashOfSecret, newToken, type Role, tokenText } from "@cursus/api";
import { PUBLIC_WEB } from "@cursus/fetch";
import { type Graph, keepApiKey, migrate, openGraph } from "@cursus/graph";
import { type ArticleQueue, openArticleQueue, openNoticeQueue } from "@cursus/queue";

import { testApiParts } from "../../harness/api-parts.ts";
import { type GraphByHand, graphByHand } from "../../harness/graph-by-hand.ts";
import { stackAddresses, uniquePrefix } from "../../harness/stack.ts";

export interface GuardedApi {
  readonly server: Awaited<ReturnType<typeof createApi>>;
  readonly graph: Graph;
  readonly queue: ArticleQueue;
  readonly byHand: GraphByHand;
  readonly close: () => Promise<void>;
}

/** A server on an empty graph that asks everybody for a key. */
export async function guardedApi(more: Partial<ApiParts> = {}): Promise<GuardedApi> {
  const { neo4j, redis } = stackAddresses();
  const graph = await openGraph(neo4j);
  await migrate(graph);
  const byHand = graphByHand(neo4j);
  await byHand.wipe();
  const prefix = uniquePrefix();
  const queue = await openArticleQueue({ redisUrl: redis.url, prefix });
  const sent = await openNoticeQueue({ redisUrl: redis.url, prefix });
  const notices = { queue: sent, policy: PUBLIC_WEB };
  const access = { mode: "keys", clock: () => new Date() } as const;
  const server = await createApi(testApiParts({ graph, queue }, { access, notices, ...more }));
  await server.ready();
  const close = async () => {
    await server.close();
    for (const { board } of [queue, sent]) await board.obliterate({ force: true });
    await Promise.all([queue.close(), sent.close(), graph.close(), byHand.close()]);
  };
  return { server, graph, queue, byHand, close };
}

interface KeyOptions {
  readonly expiresAt?: string;
  readonly revokedAt?: string;
}

/** A new key as its holder sends it. */
export async function keyFor(
  graph: Graph,
  role: Role | "nothing",
  { expiresAt, revokedAt }: KeyOptions = {},
): Promise<string> {
  const token = newToken();
  await keepApiKey(graph, {
    id: token.id,
    name: `a ${role}`,
    role,
    hash: hashOfSecret(token.secret),
    createdAt: "2024-01-01T00:00:00.000Z",
    expiresAt: expiresAt ?? null,
    revokedAt: revokedAt ?? null,
  });
  return tokenText(token);
}

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
