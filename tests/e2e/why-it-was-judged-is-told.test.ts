import { type RunningApi, startApi } from "@cursus/api";
import type { Graph } from "@cursus/graph";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { testApiParts } from "../harness/api-parts.ts";
import { cursus } from "../harness/cursus.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";
import { articleOf, dismissed, holds, KASK, MAAS, MAYOR } from "../laws/support/careers.ts";
import { buildAfresh } from "../laws/support/run-history.ts";

const articles = [
  articleOf("told of May", "2023-06-01", dismissed(KASK, MAYOR, "2023-05-01")),
  articleOf("told of the 2nd", "2023-06-02", dismissed(KASK, MAYOR, "2023-05-02")),
  articleOf("told of Maas", "2024-06-02", holds(MAAS, MAYOR)),
];

let graph: Graph;
let queue: ArticleQueue;
let api: RunningApi;
beforeAll(async () => {
  graph = await emptyGraph();
  queue = await openArticleQueue({ redisUrl: stackAddresses().redis.url, prefix: uniquePrefix() });
  api = await startApi(testApiParts({ graph, queue }), 0);
  await buildAfresh(graph, RULES, { articles, judgements: [] });
});
afterAll(async () => {
  await api.close();
  await queue.board.obliterate({ force: true });
  await Promise.all([queue.close(), graph.close()]);
});

async function ask(path: string, body?: object) {
  const answer = await fetch(api.address + path, {
    method: body ? "POST" : "GET",
    ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
  });
  return { status: answer.status, document: JSON.parse(await answer.text()) };
}

interface Told {
  readonly what: string;
  readonly target: string;
  readonly why: string | null;
  readonly outcome: string;
}

const run = async (...words: readonly string[]) => {
  const ended = await cursus(words, { variables: stackVariables(), folder: process.cwd() });
  expect(ended, ended.notes).toMatchObject({ code: 0 });
  return ended.output;
};

test("why something was judged is a field of the audit log, through whatever door it came", async () => {
  const { document } = await ask("/query/contradictions");
  const [{ id, quotes }] = document.rows;
  const [{ claim }] = quotes;
  const open = { kind: "leave open", why: "both are decrees" };
  expect(await ask(`/v1/contradictions/${id}/judgements`, open)).toMatchObject({ status: 200 });
  const pair = { kind: "different", left: "Lena Kask", right: "Helena Maas", why: "  two women " };
  expect(await ask("/v1/judgements", pair)).toMatchObject({ status: 200 });
  const rejected = await ask(`/v1/claims/${claim}/judgements`, { kind: "reject", why: "of another Kask" });
  expect(rejected).toMatchObject({ status: 200 });
  expect(await ask(`/v1/claims/${claim}/judgements`, { kind: "reject", why: " - " })).toMatchObject({
    status: 400,
  });
  const judgement = rejected.document.judgement.id as string;
  await run("withdraw", judgement, "--why", "it is her");
  await run("reject", claim, "--why", "it is not", "--by", "Ann");
  const accept = { kind: "accept" };
  expect(await ask(`/v1/claims/${claim}/judgements`, accept)).toMatchObject({ status: 200 });

  const told = async (): Promise<readonly Told[]> => (await ask("/v1/audit")).document.entries;
  await expect.poll(async () => (await told()).length, { timeout: 10_000 }).toBe(7);
  const entries = (await told()).map(({ what, target, why, outcome }) => ({ what, target, why, outcome }));
  const done = (what: string, target: object | string, why: string | null) => ({
    what,
    target: typeof target === "string" ? target : JSON.stringify(target),
    why,
    outcome: "done",
  });
  expect(entries).toEqual(
    expect.arrayContaining([
      done("judge contradiction", { id, kind: "leave open" }, "both are decrees"),
      done("judge", { kind: "different", left: "Lena Kask", right: "Helena Maas" }, "two women"),
      done("judge claim", { id: claim, kind: "reject" }, "of another Kask"),
      done("withdraw judgement", judgement, "it is her"),
      done("judge claim", { kind: "reject", claim, by: "Ann" }, "it is not"),
      done("judge claim", { id: claim, kind: "accept" }, null),
    ]),
  );
  expect(await run("audit")).toMatch(/target +why +outcome[\s\S]* it is her +done/);
});
