import { backup, claimsWithIds, commit, dump, type Graph, judge, restore } from "@cursus/graph";
import type { Judgement } from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import { reject } from "@cursus/resolve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptied, emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { office, person } from "../../packages/record/src/fixtures/told.ts";
import { patiently } from "../harness/patiently.ts";
import { type ReadArticle, readArticle } from "./support/told-article.ts";

const AT = new Date("2024-02-01T12:00:00Z");
const MAYOR = office("mayor", "Lorca");

const held = (key: string, name: string) =>
  readArticle(
    {
      key,
      published: "2023-05-01",
      says: [
        {
          type: "HELD_OFFICE",
          roles: { PATIENT: person(name), OFFICE: MAYOR },
          details: { status: "current" },
        },
      ],
    },
    null,
  );
const RUIZ = held("https://news.example/ruiz", "Ana Ruiz");
const SAIDI = held("https://news.example/saidi", "Omar Saidi");

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

async function linesOf(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
}

const recorded = (...articles: readonly ReadArticle[]) => patiently(() => commit(graph, RULES, articles, AT));
const judged = (judgement: Judgement) => patiently(() => judge(graph, RULES, judgement, AT));

const tenures = async (): Promise<number> =>
  Number((await graph.read("MATCH (t:Tenure) RETURN count(t) AS count"))[0]?.count);

async function rejection(): Promise<Judgement> {
  const [row] = await graph.read("MATCH (c:Claim) WHERE c.quote CONTAINS 'Ruiz' RETURN c.id AS id");
  const [claim] = await claimsWithIds(graph, [String(row?.id)]);
  if (claim === undefined) throw new Error("the claim is not on record");
  return reject(claim, "Ann");
}

const from = (lines: readonly string[]) =>
  async function* () {
    yield* lines;
  };

test("a rejection stands in the backup, and holds in what is restored from it", async () => {
  await emptied(graph);
  await recorded(RUIZ, SAIDI);
  await judged(await rejection());
  const [lines, before] = [await Array.fromAsync(backup(graph, RULES, AT)), await linesOf()];
  await emptied(graph);
  expect((await restore(graph, RULES, from(lines), AT)).same).toBe(true);
  expect(await tenures()).toBe(1);
  expect(await linesOf()).toEqual(before);
});
