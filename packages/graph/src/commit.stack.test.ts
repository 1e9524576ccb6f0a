import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { commit } from "./commit.ts";
import type { Graph } from "./connect.ts";
import { dumpHash } from "./dump.ts";
import { dismissal } from "./fixtures/articles.ts";
import { emptied, emptyGraph } from "./fixtures/test-graph.ts";
import { TINY_RULES } from "./fixtures/tiny-rules.ts";
import { retract } from "./retract.ts";

const AT = new Date("2024-02-01T12:00:00Z");
const LATER = new Date("2024-02-02T12:00:00Z");

const MAAS = dismissal({ key: "a:maas", agent: "Ada Lund", patient: "Piet Maas" });
const MAAS_AGAIN = dismissal({
  key: "b:maas",
  agent: "Ada Lund",
  patient: "Piet Maas",
  published: "2021-05-02",
});
const COSTA = dismissal({ key: "c:costa", agent: "Piet Maas", patient: "Rui Costa" });
const ALL = [MAAS, MAAS_AGAIN, COSTA];

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());
beforeEach(() => emptied(graph));

async function hashAfter(work: () => Promise<unknown>): Promise<string> {
  await emptied(graph);
  await work();
  return dumpHash(graph);
}

test("an article delivered 50 times leaves what one delivery leaves", async () => {
  const once = await hashAfter(() => commit(graph, TINY_RULES, [MAAS], AT));
  const often = await hashAfter(async () => {
    for (let time = 0; time < 50; time += 1) await commit(graph, TINY_RULES, [MAAS], new Date(+AT + time));
  });
  expect(often).toBe(once);
});

test("a second delivery writes nothing and says so", async () => {
  const first = await commit(graph, TINY_RULES, [MAAS], AT);
  expect(first.articles).toEqual([
    { version: MAAS.article.version, outcome: "recorded", claims: 1, refusals: 0 },
  ]);
  expect(first.nodesCreated).toBe(8);
  const second = await commit(graph, TINY_RULES, [MAAS], LATER);
  expect(second).toMatchObject({
    articles: [{ version: MAAS.article.version, outcome: "unchanged", claims: 1, refusals: 0 }],
    nodesCreated: 0,
    nodesDeleted: 0,
    edgesCreated: 0,
    edgesDeleted: 0,
    propertiesSet: 0,
  });
});

test("articles in any order and any grouping make one graph", async () => {
  const together = await hashAfter(() => commit(graph, TINY_RULES, ALL, AT));
  for (const order of permutations(ALL)) {
    const oneByOne = await hashAfter(async () => {
      for (const one of order) await commit(graph, TINY_RULES, [one], AT);
    });
    expect(oneByOne).toBe(together);
  }
});

test("a retracted article leaves the graph of the others alone", async () => {
  for (const withdrawn of ALL) {
    const others = ALL.filter((one) => one !== withdrawn);
    const without = await hashAfter(() => commit(graph, TINY_RULES, others, AT));
    const after = await hashAfter(async () => {
      await commit(graph, TINY_RULES, ALL, AT);
      await retract(graph, TINY_RULES, withdrawn.article.key, LATER);
    });
    expect(after).toBe(without);
  }
});

function permutations<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((one) =>
    permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}
