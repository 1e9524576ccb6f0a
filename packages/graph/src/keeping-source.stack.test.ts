import type { Reading } from "@cursus/graph-schema";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { commit } from "./commit.ts";
import type { Graph } from "./connect.ts";
import { dumpHash } from "./dump.ts";
import { dismissal, type SampleReading } from "./fixtures/articles.ts";
import { byHand, emptied, emptyGraph } from "./fixtures/test-graph.ts";
import { TINY_RULES } from "./fixtures/tiny-rules.ts";
import { keepingSource } from "./keeping-source.ts";
import { type KeptSayings, keepSayings, keptOf } from "./kept-sayings.ts";
import { liveSource } from "./live-source.ts";
import { promote } from "./promote-readings.ts";
import { rereadArticles } from "./reread.ts";
import { readInShadow } from "./shadow-run.ts";
import { submit } from "./submissions.ts";

const AT = new Date("2024-02-01T12:00:00Z");
const MAAS = dismissal({ key: "a:maas", agent: "Ada Lund", patient: "Piet Maas" });
const AGAIN = dismissal({ key: "b:maas", agent: "Ada Lund", patient: "Piet Maas", published: "2021-05-06" });
const LATER = dismissal({ key: "c:maas", agent: "Ada Lund", patient: "Piet Maas", published: "2021-05-07" });
const REACH = { keys: ["Person:piet maas"], roles: "any" } as const;

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());
beforeEach(() => emptied(graph));

/** What is read of people and what is said of them, and how many texts of claims and mentions that took. */
async function readOnce(kept: KeptSayings) {
  let texts = 0;
  const read: Graph["read"] = async (cypher, parameters) => {
    const rows = await graph.read(cypher, parameters);
    if (cypher.includes("properties(")) texts += rows.length;
    return rows;
  };
  const source = keepingSource({ read }, kept);
  const claims = await source.claimsReached(REACH);
  const ids = claims.flatMap(({ roles }) => Object.values(roles).map(({ entity }) => entity)).toSorted();
  const mentions = await source.mentionsWithIds(ids);
  const blocks = await source.mentionsWithKeys(REACH.keys);
  return { claims, mentions, blocks, texts };
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test("what is kept is what the graph holds, and is not read again", async () => {
  await commit(graph, TINY_RULES, [MAAS, AGAIN], AT);
  const live = liveSource(graph);
  const kept = keepSayings();
  for (const expectedTexts of [6, 0]) {
    const { claims, mentions, blocks, texts } = await readOnce(kept);
    expect(texts).toBe(expectedTexts);
    expect(byId(claims)).toEqual(byId(await live.claimsReached(REACH)));
    expect(byId(mentions)).toEqual(byId(await live.mentionsWithIds(mentions.map(({ id }) => id))));
    expect(byId(blocks)).toEqual(byId(await live.mentionsWithKeys(REACH.keys)));
  }
});

test("what a commit has written is kept as it would be read back", async () => {
  const undated: SampleReading = {
    article: AGAIN.article,
    reading: { ...AGAIN.reading, claims: AGAIN.reading.claims.map((claim) => ({ ...claim, date: null })) },
  };
  const newer = dismissal({
    key: "a:maas",
    agent: "Ada Lund",
    patient: "Piet Maas",
    modified: "2021-05-09",
    ending: "Somebody said why.",
  });
  await commit(graph, TINY_RULES, [MAAS, undated], AT);
  await commit(graph, TINY_RULES, [newer], AT);
  const { claims, blocks, texts } = await readOnce(keptOf(graph));
  expect(texts).toBe(0);
  const live = liveSource(graph);
  expect(byId(claims)).toEqual(byId(await live.claimsReached(REACH)));
  expect(byId(blocks)).toEqual(byId(await live.mentionsWithKeys(REACH.keys)));
});

test("of what came since, that alone is read, and a moved reference is seen", async () => {
  await commit(graph, TINY_RULES, [AGAIN], AT);
  const kept = keepSayings();
  const before = await readOnce(kept);
  await commit(graph, TINY_RULES, [MAAS], AT);
  const after = await readOnce(kept);
  expect(after.texts).toBe(3);
  const knownAs = ({ mentions }: typeof after) => new Set(mentions.map((mention) => mention.knownAs));
  expect(knownAs(after)).not.toEqual(knownAs(before));
});

test("what was damaged when it was kept is read again once its article has been", async () => {
  for (const { article } of [MAAS, AGAIN]) await submit(graph, article, AT);
  await commit(graph, TINY_RULES, [MAAS, AGAIN], AT);
  const sound = byId(await liveSource(graph).claimsReached(REACH));
  await byHand(graph, "MATCH (c:Claim) SET c.date = '1999-01-01', c.confidence = 0.1");
  const kept = keepSayings();
  expect(byId((await readOnce(kept)).claims)).not.toEqual(sound);
  const damaged = [MAAS, AGAIN].map(({ article }) => damagedVersion(article.version));
  expect(await rereadArticles(graph, { damaged, strays: [] })).toHaveLength(2);
  await commit(graph, TINY_RULES, [MAAS, AGAIN], new Date(AT.getTime() + 1_000));
  expect(byId((await readOnce(kept)).claims)).toEqual(sound);
});

const damagedVersion = (version: string) => ({ version, articleId: null, kind: "changed" }) as const;

test("a claim that is read otherwise, and keeps its id, is no longer as it was kept", async () => {
  const redated = ({ article, reading }: SampleReading): SampleReading => {
    const claims = reading.claims.map((claim) => ({ ...claim, date: null }));
    return { article, reading: { ...reading, extractor: "sample@2", claims } };
  };
  await commit(graph, TINY_RULES, [redated(MAAS), AGAIN, LATER], AT);
  const due = await dumpHash(graph);
  await emptied(graph);
  await commit(graph, TINY_RULES, [MAAS], AT);
  await commit(graph, TINY_RULES, [AGAIN], AT);
  const reader = async ({ key }: { readonly key: string }): Promise<Reading> =>
    key === MAAS.article.key ? redated(MAAS).reading : AGAIN.reading;
  await readInShadow(graph, reader, "sample@2", AT);
  await promote(graph, TINY_RULES, "sample@2", AT);
  await commit(graph, TINY_RULES, [LATER], AT);
  expect(await dumpHash(graph)).toBe(due);
});
