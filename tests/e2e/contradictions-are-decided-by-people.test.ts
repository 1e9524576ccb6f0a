import { type RunningApi, startApi } from "@cursus/api";
import { dumpHash, type Graph, verify } from "@cursus/graph";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { emptied, emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { testApiParts } from "../harness/api-parts.ts";
import { stackAddresses, uniquePrefix } from "../harness/stack.ts";
import { articleOf, dismissed, KASK, MAYOR } from "../laws/support/careers.ts";
import { buildAfresh } from "../laws/support/run-history.ts";

const articles = [
  articleOf("told of May", "2023-06-01", dismissed(KASK, MAYOR, "2023-05-01")),
  articleOf("told of the 2nd", "2023-06-02", dismissed(KASK, MAYOR, "2023-05-02")),
];

let graph: Graph;
let queue: ArticleQueue;
let api: RunningApi;
let before: string;
beforeAll(async () => {
  graph = await emptyGraph();
  queue = await openArticleQueue({ redisUrl: stackAddresses().redis.url, prefix: uniquePrefix() });
  api = await startApi(testApiParts({ graph, queue }), 0);
});
beforeEach(async () => {
  await emptied(graph);
  await buildAfresh(graph, RULES, { articles, judgements: [] });
  before = await dumpHash(graph);
});
afterAll(async () => {
  await api.close();
  await queue.board.obliterate({ force: true });
  await Promise.all([queue.close(), graph.close()]);
});

async function ask(path: string, body?: object, method = body ? "POST" : "GET") {
  const headers = body ? { "content-type": "application/json" } : {};
  const answer = await fetch(api.address + path, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: answer.status, document: JSON.parse((await answer.text()) || "null") };
}

async function contradiction() {
  const { document } = await ask("/query/contradictions");
  expect(document.rows).toHaveLength(1);
  return document.rows[0] as { readonly id: string; readonly quotes: readonly { readonly claim: string }[] };
}

test("one side is taken after its effect is shown, closes the contradiction, and is given back to the byte", async () => {
  const { id, quotes } = await contradiction();
  const claim = quotes[0]?.claim ?? "";
  const effect = await ask(`/v1/contradictions/${id}/effect?claim=${claim}`);
  expect(effect.status).toBe(200);
  expect(await dumpHash(graph)).toBe(before);
  const { status, document } = await ask(`/v1/contradictions/${id}/judgements`, { kind: "uphold", claim });
  expect(status).toBe(200);
  expect((await ask("/query/contradictions")).document.rows).toEqual([]);
  expect((await verify(graph, RULES)).drift).toEqual([]);
  for (const { id: judgement } of document.judgements)
    expect((await ask(`/v1/judgements/${judgement}`, undefined, "DELETE")).status).toBeLessThan(300);
  expect(await dumpHash(graph)).toBe(before);
});

test("left open, both sides stay on record, and who left it so is told until it is taken back", async () => {
  const { id } = await contradiction();
  const { document } = await ask(`/v1/contradictions/${id}/judgements`, { kind: "leave open" });
  expect(await contradiction()).toMatchObject({ id });
  expect((await verify(graph, RULES)).drift).toEqual([]);
  const told = await ask(`/v1/contradictions/${id}/judgements`);
  expect(told.document.judgements).toMatchObject([{ id: document.judgements[0].id, kind: "unsure" }]);
  await ask(`/v1/judgements/${document.judgements[0].id}`, undefined, "DELETE");
  expect((await ask(`/v1/contradictions/${id}/judgements`)).document.judgements).toEqual([]);
  expect(await dumpHash(graph)).toBe(before);
});

test("a side that is none, and a contradiction that is none, are refused", async () => {
  const { id } = await contradiction();
  const other = "0".repeat(24);
  expect(await ask(`/v1/contradictions/${id}/judgements`, { kind: "uphold", claim: other })).toMatchObject({
    status: 400,
    document: { code: "UsageInvalid" },
  });
  expect(await ask(`/v1/contradictions/${other}/judgements`, { kind: "leave open" })).toMatchObject({
    status: 404,
    document: { code: "NameUnknown" },
  });
});
