import { judgeClaim } from "@cursus/api";
import {
  changes,
  claimsWithIds,
  commit,
  dumpHash,
  type Graph,
  judge,
  knownAt,
  verify,
  withdrawJudgement,
} from "@cursus/graph";
import type { Judgement } from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import { reject } from "@cursus/resolve";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { emptied, emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { arrested, articleOf, dismissed, holds, KASK, MAYOR } from "./support/careers.ts";
import { buildAfresh } from "./support/run-history.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());
beforeEach(() => emptied(graph));

const day = (at: number) => new Date(`2024-02-0${at}T12:00:00Z`);

const HOLDING = articleOf("holding", "2020-01-01", holds(KASK, MAYOR));
const DISMISSAL = articleOf(
  "dismissal",
  "2020-02-01",
  dismissed(KASK, MAYOR, "2020-01-30"),
  arrested(KASK, "2020-01-31"),
);
const LATER = articleOf("later", "2020-03-01", dismissed(KASK, MAYOR, "2020-01-30"));
const ALL = [HOLDING, DISMISSAL, LATER];

async function claimOf(key: string) {
  const [found] = await graph.read(
    `MATCH (:Article {key: $key})-[:HAS_VERSION]->()<-[:STATED_IN]-(c:Claim {type: 'DISMISSED'})
RETURN c.id AS id`,
    { key },
  );
  const [claim] = await claimsWithIds(graph, [String(found?.id)]);
  if (claim === undefined) throw new Error(`${key} tells of no dismissal`);
  return claim;
}

async function rejected(key: string, at: Date): Promise<Judgement> {
  const judgement = reject(await claimOf(key), "a tester");
  await judge(graph, RULES, judgement, at);
  return judgement;
}

const dismissals = async (): Promise<readonly number[]> =>
  (await graph.read("MATCH (e:Dismissal) RETURN e.claims AS claims")).map(({ claims }) => Number(claims));

test("of a rejected claim the record is made without it, until that is taken back", async () => {
  await commit(graph, RULES, [HOLDING, DISMISSAL], day(1));
  const before = await dumpHash(graph);
  const { id } = await rejected("dismissal", day(2));
  expect(await dismissals()).toEqual([]);
  expect(await graph.read("MATCH (t:Tenure) RETURN t.toMax AS end")).toEqual([{ end: null }]);
  expect(await graph.read("MATCH (a:Arrest) RETURN count(a) AS arrests")).toEqual([{ arrests: 1 }]);
  expect((await verify(graph, RULES)).drift).toEqual([]);
  const without = await dumpHash(graph);
  expect(await knownAt(graph, RULES, day(1), dumpHash)).toBe(before);
  await withdrawJudgement(graph, RULES, id, day(3));
  expect(await dumpHash(graph)).toBe(before);
  expect(await knownAt(graph, RULES, day(2), dumpHash)).toBe(without);
});

test("a rejection holds whatever is taken in before and after it, in whatever order", async () => {
  await commit(graph, RULES, [DISMISSAL], day(1));
  const judgement = await rejected("dismissal", day(1));
  await commit(graph, RULES, [LATER], day(2));
  await commit(graph, RULES, [HOLDING], day(3));
  expect(await dismissals()).toEqual([1]);
  const grown = await dumpHash(graph);
  await buildAfresh(graph, RULES, { articles: ALL, judgements: [judgement] });
  expect(await dumpHash(graph)).toBe(grown);
});

test("what a rejection and its taking back changed is told", async () => {
  await commit(graph, RULES, [HOLDING, DISMISSAL], day(1));
  const { id } = await rejected("dismissal", day(2));
  await withdrawJudgement(graph, RULES, id, day(3));
  const told: (readonly [string, readonly string[]])[] = [];
  for await (const { cause, changes: changed } of changes(graph, RULES, day(1), day(4))) {
    const events = changed.filter(({ name }) => name === "Event").map(({ change }) => change);
    told.push([cause.kind, events]);
  }
  expect(told).toEqual([
    ["judgement", ["removed"]],
    ["withdrawal", ["added"]],
  ]);
});

const accepted = (id: string, at: number) =>
  judgeClaim(graph, { kind: "accept", claim: id, by: "another" }, day(at));

test("who accepts a rejected claim ends the rejection: the dump is as if nobody had judged", async () => {
  await commit(graph, RULES, [HOLDING, DISMISSAL], day(1));
  const before = await dumpHash(graph);
  await rejected("dismissal", day(2));
  const { id } = await claimOf("dismissal");
  const { outcome, withdrawn } = await accepted(id, 3);
  expect({ outcome, withdrawn: withdrawn.map(({ kind }) => kind) }).toEqual({
    outcome: "withdrawn",
    withdrawn: ["reject"],
  });
  expect(await dismissals()).toEqual([1]);
  expect(await dumpHash(graph)).toBe(before);
  expect((await accepted(id, 4)).outcome).toBe("made");
});

test("a rejection that was fastened as another reader drew the names is ended too", async () => {
  await commit(graph, RULES, [HOLDING, DISMISSAL], day(1));
  const before = await dumpHash(graph);
  const claim = await claimOf("dismissal");
  const roles = Object.fromEntries(
    Object.entries(claim.roles).map(([role, place]) => [role, { ...place, end: place.end - 1 }]),
  );
  await judge(graph, RULES, reject({ ...claim, roles } as typeof claim, "a tester"), day(2));
  expect(await dismissals()).toEqual([]);
  expect((await accepted(claim.id, 3)).outcome).toBe("withdrawn");
  expect(await dumpHash(graph)).toBe(before);
});
