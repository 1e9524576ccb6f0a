import { type Graph, type OfficeChange, officeChanges, officeChangeWords } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { merge } from "@cursus/resolve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { articleOf, dismissed, holds, inTurn, KASK, MAAS, MAYOR, personIn } from "../laws/support/careers.ts";
import type { Step } from "../laws/support/history.ts";
import { runTimed } from "../laws/support/timed-history.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

/** A busy machine takes its time. */
const LONG = { timeout: 300_000 };
const EVER = new Date("2026-01-01");
const OFFICE = "Mayor of Tartu";
const kaskSits = articleOf("a", "2024-01-10", holds(KASK, MAYOR));
const kaskSat = articleOf("older", "2023-11-10", holds(KASK, MAYOR));
const kaskGoes = articleOf("b", "2024-02-10", dismissed(KASK, MAYOR, "2024-02-05"));
const maasSits = articleOf("c", "2024-03-10", holds(MAAS, MAYOR));

async function after(...steps: readonly Step[]): Promise<readonly OfficeChange[]> {
  await runTimed(graph, RULES, steps);
  return officeChanges(graph, RULES, new Date(0), EVER);
}

const told = (changes: readonly OfficeChange[]) =>
  changes.map(({ change, person, office, cause }) => [change, person?.name, office?.name, cause.kind]);

test(
  "a holder comes, goes, and is followed; each change with the sentence that proves it",
  LONG,
  async () => {
    const changes = await after(inTurn(kaskSits, kaskGoes, maasSits));
    expect(told(changes)).toEqual([
      ["began", KASK.name, OFFICE, "article"],
      ["ended", KASK.name, OFFICE, "article"],
      ["began", MAAS.name, OFFICE, "article"],
    ]);
    expect(changes[1]).toMatchObject({
      holding: { to: "2024-02-05", toBasis: "stated" },
      before: { to: null },
    });
    for (const { quotes } of changes) expect(quotes.length).toBeGreaterThan(0);
    const texts = new Map(
      [kaskSits, kaskGoes, maasSits].map(({ article }) => [article.version, article.text]),
    );
    for (const { article, start, end, text, stands } of changes.flatMap(({ quotes }) => quotes)) {
      expect(texts.get(article.version)?.slice(start, end)).toBe(text);
      expect(stands).toBe(true);
    }
    expect(changes.map(officeChangeWords)[1]).toBe(`${KASK.name} is no longer ${OFFICE}, until 2024-02-05`);
  },
);

test(
  "what is retracted is told as withdrawn, and an end that is retracted as a correction",
  LONG,
  async () => {
    const changes = await after(
      inTurn(kaskSits, kaskGoes),
      { do: "retract", key: "b" },
      { do: "retract", key: "a" },
    );
    expect(told(changes).slice(2)).toEqual([
      ["corrected", KASK.name, OFFICE, "retraction"],
      ["withdrawn", KASK.name, OFFICE, "retraction"],
    ]);
    expect(changes[3]?.quotes).toMatchObject([{ article: { key: "a" }, stands: false }]);
  },
);

test(
  "an older article gives the tenure and the person other ids, and nobody has come or gone",
  LONG,
  async () => {
    const changes = await after(inTurn(kaskSits, kaskSat));
    expect(told(changes)).toEqual([["began", KASK.name, OFFICE, "article"]]);
  },
);

test(
  "a person who is judged to be another is told as a correction, and again when that is withdrawn",
  LONG,
  async () => {
    const judgement = merge(personIn(kaskSits, KASK), personIn(maasSits, MAAS), "a reader");
    const steps: Step[] = [inTurn(kaskSits, maasSits), { do: "judge", judgement }];
    const merged = (await after(...steps)).slice(2);
    expect(merged.map(({ cause }) => cause.kind)).toEqual(merged.map(() => "judgement"));
    expect(merged.length).toBeGreaterThan(0);
    const undone = (await after(...steps, { do: "withdraw", judgement })).slice(2 + merged.length);
    expect(undone.length).toBeGreaterThan(0);
    expect(new Set(undone.map(({ cause }) => cause.kind))).toEqual(new Set(["withdrawal"]));
  },
);

test("the ids are those of the content: whatever times are asked for, and never twice", LONG, async () => {
  const all = await after(
    inTurn(kaskSits, kaskGoes, maasSits),
    { do: "retract", key: "c" },
    inTurn(maasSits),
  );
  const [, , middle] = all;
  const later = await officeChanges(graph, RULES, new Date(middle?.at ?? ""), EVER);
  expect(later).toEqual(all.slice(3));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
