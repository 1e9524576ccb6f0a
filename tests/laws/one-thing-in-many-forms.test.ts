import { dumpHash, type Graph } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { office, person } from "../../packages/record/src/fixtures/told.ts";
import { articleOf, holds, inTurn } from "./support/careers.ts";
import { buildAfresh, runHistory } from "./support/run-history.ts";
import type { ReadArticle } from "./support/told-article.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const TOQAEV = person("Qasym-Zhomart Toqaev");
const FORMS = ["president", "president of the republic", "Kazakh president"];

const ARTICLES = FORMS.map((name, at) =>
  articleOf(
    `form ${at}`,
    `2020-01-0${at + 2}`,
    holds(TOQAEV, office("president", "Kazakhstan", { name, aliases: [`the ${name}`] })),
  ),
);
const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
];

test.each(ORDERS)("an office has every form of every article, in the order %i, %i, %i", async (...order) => {
  const inOrder = order.flatMap((at) => ARTICLES[at] ?? []);
  await asIfBuiltAtOnce(inOrder);
  expect(await formsOfOffice()).toEqual(FORMS.flatMap((form) => [form, `the ${form}`]).toSorted());
});

/** One commit for each leaves what one commit for all leaves. */
async function asIfBuiltAtOnce(articles: readonly ReadArticle[]): Promise<void> {
  await buildAfresh(graph, RULES, { articles, judgements: [] });
  const afresh = await dumpHash(graph);
  await runHistory(graph, RULES, [inTurn(...articles)]);
  expect(await dumpHash(graph)).toBe(afresh);
}

async function formsOfOffice(): Promise<readonly string[]> {
  const [office] = await graph.read("MATCH (o:Office) RETURN o.aliases AS aliases");
  return office?.aliases as readonly string[];
}
