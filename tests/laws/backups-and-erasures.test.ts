import {
  backup,
  commit,
  dumpHash,
  erase,
  type Graph,
  judge,
  knownAt,
  restore,
  retract,
  submit,
  verify,
} from "@cursus/graph";
import { RULES } from "@cursus/record";
import { merge } from "@cursus/resolve";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { byHand, emptied, emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { patiently } from "../harness/patiently.ts";
import { arrested, articleOf, dismissed, KASK, MAAS, MAYOR, personIn } from "./support/careers.ts";
import { anyHistory } from "./support/history.ts";
import { lawHolds } from "./support/hold.ts";

import { runTimed } from "./support/timed-history.ts";

const AT = new Date("2025-01-01T00:00:00Z");
/** These articles were handed in without files. */
const noOriginals = async (): Promise<void> => {};
const ORDER = { by: "an editor", why: "a court order" };

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

async function backedUp(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of backup(graph, RULES, AT)) lines.push(line);
  return lines;
}

const from = (lines: readonly string[]) =>
  async function* () {
    yield* lines;
  };

test("a restored graph is the one backed up, past and present, byte for byte", async () => {
  const property = fc.asyncProperty(anyHistory, async ({ steps }) => {
    const standings = await runTimed(graph, RULES, steps);
    const lines = await backedUp();
    await emptied(graph);
    const report = await restore(graph, RULES, from(lines), AT);
    expect(report.same).toBe(true);
    expect((await verify(graph, RULES)).drift).toEqual([]);
    const middle = standings[Math.floor(standings.length / 2)];
    if (middle !== undefined) expect(await knownAt(graph, RULES, middle.at, dumpHash)).toBe(middle.hash);
  });
  await lawHolds("a restored graph is the one backed up", property, { few: 2, many: 10 });
});

test("a backup that was changed or cut short is refused, and so is a graph that holds something", async () => {
  await emptied(graph);
  const article = articleOf("a", "2024-01-01", dismissed(KASK, MAYOR, "2023-05-01"));
  await patiently(() => commit(graph, RULES, [article], AT));
  const lines = await backedUp();
  await expect(restore(graph, RULES, from(lines), AT)).rejects.toMatchObject({ code: "GraphNotEmpty" });
  await emptied(graph);
  const changed = lines.map((line) => line.replaceAll("Kask", "Task"));
  for (const bad of [lines.slice(0, -1), lines.slice(1), changed, [], ["{}"], ["no backup"]])
    await expect(restore(graph, RULES, from(bad), AT)).rejects.toMatchObject({ code: "BackupMalformed" });
  expect((await restore(graph, RULES, from(lines), AT)).same).toBe(true);
});

test("a text that is handed in while it is erased is not kept beside its tombstone", async () => {
  const article = articleOf("a", "2024-01-01", dismissed(KASK, MAYOR, "2023-05-01"));
  for (let round = 0; round < 10; round++) {
    await emptied(graph);
    await submit(graph, article.article, AT);
    const [, ...refused] = await Promise.allSettled([
      erase(graph, RULES, article.article.key, ORDER, AT, noOriginals),
      ...Array.from({ length: 8 }, () => patiently(() => submit(graph, article.article, AT))),
    ]);
    for (const one of refused)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "ArticleErased" });
    expect(await graph.read("MATCH (s:Submission) RETURN s.text AS text")).toEqual([]);
    await expect(submit(graph, article.article, AT)).rejects.toMatchObject({ code: "ArticleErased" });
  }
});

test("an erased article leaves the graph of the others, a tombstone, and not one of its words", async () => {
  await emptied(graph);
  const other = articleOf("b", "2024-01-02", arrested(MAAS, "2023-06-01"));
  await patiently(() => commit(graph, RULES, [other], AT));
  const without = await dumpHash(graph);
  const old = articleOf("a", "2024-01-01", dismissed(KASK, MAYOR, "2023-05-01"));
  const corrected = articleOf("a", "2024-01-03", dismissed(KASK, MAYOR, "2023-05-02"));
  await submit(graph, old.article, AT);
  await patiently(() => commit(graph, RULES, [old], AT));
  await patiently(() => commit(graph, RULES, [corrected], AT));
  const link = merge(personIn(corrected, KASK), personIn(other, MAAS), "a reader");
  await patiently(() => judge(graph, RULES, link, AT));

  const report = await patiently(() => erase(graph, RULES, "a", ORDER, AT, noOriginals));

  expect(report).toMatchObject({ versions: 2, claims: 2, judgements: 1 });
  expect(await dumpHash(graph)).toBe(without);
  expect((await verify(graph, RULES)).drift).toEqual([]);
  const lines = (await backedUp()).join("\n");
  expect(lines).not.toContain("Kask");
  expect(lines).toContain(ORDER.why);
  for (const hash of [old.article.sha256, corrected.article.sha256]) expect(report.hashes).toContain(hash);
  // A job that was on its way, and somebody who hands it in again.
  const late = await patiently(() => commit(graph, RULES, [corrected], AT));
  expect(late.articles).toMatchObject([{ outcome: "unchanged" }]);
  await expect(submit(graph, old.article, AT)).rejects.toMatchObject({ code: "ArticleErased" });
  expect(await dumpHash(graph)).toBe(without);
});

test("what was retracted or only handed in can be erased as well", async () => {
  await emptied(graph);
  const retracted = articleOf("a", "2024-01-01", dismissed(KASK, MAYOR, "2023-05-01"));
  const waiting = articleOf("b", "2024-01-02", arrested(MAAS, "2023-06-01"));
  await patiently(() => commit(graph, RULES, [retracted], AT));
  await patiently(() => retract(graph, RULES, "a", AT));
  await submit(graph, waiting.article, AT);
  for (const key of ["a", "b"])
    expect(await erase(graph, RULES, key, ORDER, AT, noOriginals)).toMatchObject({ versions: 1 });
  const left = (await backedUp()).join("\n");
  expect(left).not.toMatch(/Kask|Maas/);
  await expect(erase(graph, RULES, "a", ORDER, AT, noOriginals)).rejects.toMatchObject({
    code: "ArticleUnknown",
  });
  await byHand(graph, "MATCH (t:Tombstone) DELETE t");
});
