import {
  changes,
  dump,
  dumpHash,
  type Graph,
  knownAt,
  promote,
  readInShadow,
  rollBack,
  verify,
} from "@cursus/graph";
import { NODES, type Properties, type Reading } from "@cursus/graph-schema";
import { canonicalJson, type Json } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { merge } from "@cursus/resolve";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { patiently } from "../harness/patiently.ts";
import {
  arrested,
  articleOf,
  dismissed,
  holds,
  inTurn,
  KASK,
  MAAS,
  MAYOR,
  personIn,
} from "./support/careers.ts";
import { anyHistory } from "./support/history.ts";
import { lawHolds } from "./support/hold.ts";
import { runTimed } from "./support/timed-history.ts";
import type { ReadArticle } from "./support/told-article.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const LATER = new Date("2025-01-01T00:00:00Z");
const LATEST = new Date("2025-02-01T00:00:00Z");

/** The nodes of the derived layers, as a dump tells them. */
async function derivedNodes(from: Graph): Promise<readonly string[]> {
  const nodes: string[] = [];
  for await (const line of dump(from)) {
    const { labels, properties } = JSON.parse(line) as { labels?: (keyof typeof NODES)[]; properties: Json };
    const label = labels?.find((one) => one in NODES);
    if (label !== undefined && ["meant", "record"].includes(NODES[label].layer))
      nodes.push(canonicalJson([label, properties]));
  }
  return nodes.toSorted();
}

test("what changed between two moments is just what tells the one graph from the other", async () => {
  const property = fc.asyncProperty(anyHistory, fc.nat(), async ({ steps }, chosen) => {
    const standings = await runTimed(graph, RULES, steps);
    const from = standings[chosen % standings.length]?.at ?? LATER;
    const held = new Map<string, Json>();
    const note = (name: string, id: string, properties: Properties | null) => {
      const key = `${name} ${id}`;
      if (properties === null) held.delete(key);
      else held.set(key, [name, { ...properties, id }] as Json);
    };
    for (const line of await knownAt(graph, RULES, from, derivedNodes)) {
      const [name, properties] = JSON.parse(line) as [string, { id: string } & Properties];
      note(name, properties.id, properties);
    }
    for await (const { changes: elements } of changes(graph, RULES, from, LATER))
      for (const { name, id, ends, after } of elements) if (ends === undefined) note(name, id, after);
    expect([...held.values()].map(canonicalJson).toSorted()).toEqual(await derivedNodes(graph));
  });
  await lawHolds("changes between two moments are their difference", property, { few: 2, many: 10 });
});

test("each change stands under what caused it", async () => {
  const first = articleOf("a", "2024-01-01", holds(KASK, MAYOR));
  const second = articleOf("b", "2024-01-02", dismissed(KASK, MAYOR, "2023-05-01"));
  const judgement = merge(personIn(first, KASK), personIn(second, KASK), "a reader");
  const standings = await runTimed(graph, RULES, [
    inTurn(first, second),
    { do: "judge", judgement },
    { do: "retract", key: "b" },
  ]);
  const from = standings[0]?.at ?? LATER;
  const causes: string[] = [];
  const touched: string[][] = [];
  for await (const { cause, changes: elements } of changes(graph, RULES, from, LATER)) {
    causes.push(
      "article" in cause
        ? `${cause.kind} ${cause.article}`
        : `${cause.kind} ${"by" in cause ? cause.by : ""}`,
    );
    touched.push(elements.map(({ change, name }) => `${change} ${name}`));
  }
  expect(causes).toEqual(["article a", "article b", "judgement a reader", "retraction b"]);
  expect(touched[0]).toContain("added HELD");
  expect(touched[1]).toContain("added Event");
  expect(touched[1]?.some((one) => one.endsWith(" HELD"))).toBe(true);
  expect(touched[3]).toContain("removed Event");
  expect(touched[3]?.some((one) => one.endsWith(" HELD"))).toBe(true);
});

/** A reader that gives what it was told to; null where it breaks on the article. */
const reader = (
  articles: readonly ReadArticle[],
  name: string,
  alter: (reading: Reading) => Reading | null,
) => {
  const readings = new Map(articles.map(({ article, reading }) => [article.version, reading]));
  return async ({ version }: { readonly version: string }): Promise<Reading> => {
    const reading = readings.get(version);
    const altered = reading === undefined ? null : alter(reading);
    if (altered === null) throw new Error("it broke");
    return { ...altered, extractor: name };
  };
};

test("a new reader is compared in the shadow, promoted and rolled back; judgements outlive it", async () => {
  const articles = [
    articleOf("a", "2024-01-01", dismissed(KASK, MAYOR, "2023-05-01"), arrested(KASK, "2023-06-01")),
    articleOf("b", "2024-01-02", arrested(MAAS, "2023-06-01")),
    articleOf("c", "2024-01-03", holds(KASK, MAYOR)),
  ] as const;
  const judgement = merge(personIn(articles[0], KASK), personIn(articles[1], MAAS), "a reader");
  await runTimed(graph, RULES, [inTurn(...articles), { do: "judge", judgement }]);
  const before = await dumpHash(graph);
  const judged = async (): Promise<unknown> => {
    const forms = "[p.name] + p.aliases";
    const one = `'Helena Maas' IN ${forms} AND 'Lena Kask' IN ${forms}`;
    const [found] = await graph.read(`MATCH (p:Person) WHERE ${one} RETURN count(p) AS persons`);
    return found?.persons;
  };
  expect(await judged()).toBe(1);

  // It misses the arrest in the first article, dates that in the second otherwise, and breaks on the third.
  const alter = (reading: Reading): Reading | null => {
    if (reading.claims.some(({ type }) => type === "HELD_OFFICE")) return null;
    const claims = reading.claims
      .filter(({ type }) => reading.claims.length === 1 || type !== "ARRESTED")
      .map((claim) => (claim.type === "ARRESTED" ? { ...claim, date: null } : claim));
    return { ...reading, claims };
  };
  const report = await readInShadow(graph, reader(articles, "told@2", alter), "told@2", LATER);
  expect(report).toMatchObject({ articles: 3, differing: 2, added: 0, removed: 1, changed: 1 });
  expect(report.differences.map(({ kind, type, fields }) => [kind, type, ...fields]).toSorted()).toEqual([
    ["changed", "ARRESTED", "date"],
    ["removed", "ARRESTED"],
  ]);
  expect(report.failed).toMatchObject([{ reason: "it broke" }]);
  expect(await dumpHash(graph)).toBe(before);

  expect(await patiently(() => promote(graph, RULES, "told@2", LATER))).toMatchObject({
    replaced: 2,
    left: 0,
  });
  const promoted = await dumpHash(graph);
  expect(promoted).not.toBe(before);
  expect((await verify(graph, RULES)).drift).toEqual([]);
  expect(await judged()).toBe(1);
  expect(await knownAt(graph, RULES, new Date(LATER.getTime() - 1), dumpHash)).toBe(before);

  expect(await patiently(() => rollBack(graph, RULES, "told@2", LATEST))).toMatchObject({
    replaced: 2,
    left: 0,
  });
  expect(await dumpHash(graph)).toBe(before);
  expect((await verify(graph, RULES)).drift).toEqual([]);
  expect(await knownAt(graph, RULES, LATER, dumpHash)).toBe(promoted);
  await expect(rollBack(graph, RULES, "told@2", LATEST)).rejects.toMatchObject({ code: "UsageInvalid" });
});
