import { type RunningApi, startApi } from "@cursus/api";
import {
  type Answer,
  answerSchema,
  ask,
  askAnswerSchema,
  QUESTIONS,
  type Question,
  runQuestion,
} from "@cursus/query";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SampleRecord, sampleRecord } from "../e2e/support/sample-record.ts";
import { testApiParts } from "../harness/api-parts.ts";
import { cursus } from "../harness/cursus.ts";
import { goldReading } from "../harness/gold-reading.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";
import { type Asked, askedOfTheSamples, PLAIN } from "./support/asked.ts";

let record: SampleRecord;
let queue: ArticleQueue;
let api: RunningApi;
let mcp: Client;
let asked: readonly Asked[];

beforeAll(async () => {
  record = await sampleRecord(async ({ article, annotation }) => goldReading(article, annotation));
  queue = await openArticleQueue({ redisUrl: stackAddresses().redis.url, prefix: uniquePrefix() });
  api = await startApi(testApiParts({ graph: record.graph, queue }), 0);
  mcp = new Client({ name: "contract", version: "1" });
  await mcp.connect(
    new StreamableHTTPClientTransport(new URL(`${api.address}/mcp`)) as Parameters<Client["connect"]>[0],
  );
  asked = await askedOfTheSamples(record.graph);
});
afterAll(async () => {
  await mcp.close();
  await api.close();
  await Promise.all([queue.close(), record.graph.close()]);
});

/** As it travels: `undefined` members are left out. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const over = {
  package: ({ name, given }: Asked): Promise<Answer> =>
    runQuestion(record.graph, QUESTIONS[name] as unknown as Question, given),
  http: async ({ name, given }: Asked): Promise<Answer> => {
    const reply = await fetch(`${api.address}/v1/questions/${name}?${new URLSearchParams(given)}`);
    return (await reply.json()) as Answer;
  },
  mcp: async ({ name, given }: Asked): Promise<Answer> => {
    const { structuredContent } = await mcp.callTool({ name, arguments: given });
    return structuredContent as unknown as Answer;
  },
};

test("every question is asked, and all but those of what the samples lack have rows", async () => {
  expect(new Set(asked.map(({ name }) => name))).toEqual(new Set(Object.keys(QUESTIONS)));
  for (const one of asked) {
    const answer = await over.package(one);
    expect({ one, told: answer.rows.length > 0 || one.mayBeEmpty === true }).toEqual({ one, told: true });
    if (answer.rows.length === 0) expect(answer.verdict).toBe("no evidence");
  }
});

test("the package, HTTP and MCP give one answer, and its form is the described one", async () => {
  for (const one of asked) {
    const own = plain(await over.package(one));
    expect(answerSchema.parse(own)).toEqual(own);
    expect(await over.http(one), one.name).toEqual(own);
    expect(await over.mcp(one), one.name).toEqual(own);
  }
});

test("the command line gives it too", { timeout: 300_000 }, async () => {
  for (const one of asked.filter(({ everywhere }) => everywhere)) {
    const words = Object.entries(one.given).map(([name, value]) => `${name}=${value}`);
    const { code, output } = await cursus(["query", one.name, ...words, "--json"], {
      variables: stackVariables(),
    });
    expect(code).toBe(0);
    expect(JSON.parse(output), one.name).toEqual(plain(await over.package(one)));
  }
});

test("a plain question has one answer through every door", async () => {
  for (const question of PLAIN) {
    const own = plain(await ask(record.graph, question));
    expect(askAnswerSchema.parse(own)).toEqual(own);
    const reply = await fetch(`${api.address}/v1/ask?q=${encodeURIComponent(question)}`);
    expect(await reply.json(), question).toEqual(own);
    const { structuredContent } = await mcp.callTool({ name: "ask", arguments: { question } });
    expect(structuredContent, question).toEqual(own);
  }
});

test("every quote of every answer stands at its place in its article", async () => {
  const texts = new Map(record.samples.map(({ article }) => [article.version, article.text]));
  let checked = 0;
  for (const one of asked) {
    const { rows, related } = await over.package(one);
    for (const row of [...rows, ...related]) {
      const parts = row.kind === "pattern" ? row.parts.flatMap(({ quotes }) => quotes) : [];
      for (const quote of [...row.quotes, ...parts]) {
        expect(texts.get(quote.version)?.slice(quote.start, quote.end)).toBe(quote.text);
        for (const { start, end, text } of quote.beside)
          expect(texts.get(quote.version)?.slice(start, end)).toBe(text);
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(100);
});

test("the sentences that are put first state the event's day and all who take part in it", async () => {
  let checked = 0;
  for (const one of asked) {
    const { rows } = await over.package(one);
    for (const row of rows) {
      if (row.kind !== "event" || row.quotes.length === 25) continue;
      const stated = new Set(row.quotes.flatMap(({ states }) => states));
      const due = [...Object.keys(row.participants), ...(row.date.edtf === null ? [] : ["date"])];
      expect(
        due.filter((part) => !stated.has(part)),
        row.says,
      ).toEqual([]);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(20);
});

test("every row has a proof, but for persons and articles that only stand in the record", async () => {
  for (const one of asked) {
    const { rows } = await over.package(one);
    for (const row of rows) {
      if (row.kind === "entity" || row.kind === "article") continue;
      expect(row.quotes.length, `${one.name}: ${row.says}`).toBeGreaterThan(0);
      expect(row.sources, `${one.name}: ${row.says}`).toBeGreaterThan(0);
    }
  }
});

test("pages put together are the whole, without doubles", async () => {
  for (const one of asked.filter(({ paged }) => paged)) {
    const whole = await over.package({ ...one, given: { ...one.given, limit: "200" } });
    const pages: string[] = [];
    let cursor: string | null = "";
    for (let page = 0; cursor !== null && page < 100; page += 1) {
      const next: Answer = await over.package({
        ...one,
        given: { ...one.given, limit: "7", ...(cursor === "" ? {} : { cursor }) },
      });
      pages.push(...next.rows.map(({ id }) => id));
      cursor = next.next;
    }
    expect(pages.toSorted(), one.name).toEqual(whole.rows.map(({ id }) => id).toSorted());
  }
});
