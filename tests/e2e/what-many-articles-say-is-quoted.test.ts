import { commit, rebuild, retract, verify } from "@cursus/graph";
import { type AnswerRow, QUESTIONS, type QuestionName, runQuestion } from "@cursus/query";
import { RULES } from "@cursus/record";
import { expect, test } from "vitest";
import { byHand } from "../../packages/graph/src/fixtures/test-graph.ts";
import { arrested, articleOf, dismissed, KASK, MAYOR } from "../laws/support/careers.ts";
import { AT, ownGraph } from "./support/own-graph.ts";

const { graph } = ownGraph();
/** As many as one event or tenure may quote. */
const QUOTED = 25;
const REPORTS = 30;

/** "report 1" of the first of June, and so on. */
const keyOf = (number: number): string => `report ${number}`;
const dayOf = (number: number): string =>
  new Date(Date.UTC(2020, 5, number)).toISOString().slice(0, "2020-06-01".length);
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

async function onlyRow(name: QuestionName, given: Readonly<Record<string, unknown>>): Promise<AnswerRow> {
  const { rows } = await runQuestion(graph(), QUESTIONS[name], given);
  expect(rows).toHaveLength(1);
  return rows[0] as AnswerRow;
}

async function reportsQuoted(): Promise<readonly string[]> {
  const { quotes } = await onlyRow("whoDismissed", { person: "Lena Kask" });
  return quotes.map(({ article }) => article);
}

const drift = async () => (await verify(graph(), RULES)).drift;

test("of what thirty articles say twenty-five are quoted, the same whether the event names them or not", async () => {
  const reports = numbers(1, REPORTS).map((number) =>
    articleOf(keyOf(number), dayOf(number), dismissed(KASK, MAYOR, "2020-06-01")),
  );
  // The last ones first: what is quoted hangs on when they were published, not on when they came.
  for (const group of [reports.slice(12), reports.slice(0, 12)]) await commit(graph(), RULES, group, AT);
  const earliest = numbers(1, QUOTED).map(keyOf);
  expect(await reportsQuoted()).toEqual(earliest);
  await byHand(graph(), "MATCH (e:Event) REMOVE e.plainest");
  expect(await reportsQuoted()).toEqual(earliest);
  expect(await drift()).not.toEqual([]);
  await rebuild(graph(), RULES, AT);
  expect(await drift()).toEqual([]);
  await retract(graph(), RULES, keyOf(3), AT);
  const next = numbers(1, QUOTED + 1).filter((number) => number !== 3);
  expect(await reportsQuoted()).toEqual(next.map(keyOf));
  expect(await drift()).toEqual([]);
});

test("of somebody whom many articles accuse the one that asserts it is quoted, however late it came", async () => {
  const accused = numbers(1, 60).map((number) =>
    articleOf(keyOf(number), dayOf(number), { ...arrested(KASK), polarity: "alleged" }),
  );
  const last = articleOf("the last", "2021-01-01", arrested(KASK, "2020-12-31"));
  for (const group of [accused.slice(0, 30), accused.slice(30), [last]])
    await commit(graph(), RULES, group, AT);
  const { rows } = await runQuestion(graph(), QUESTIONS.search, { text: "Lena Kask" });
  const person = rows.find(({ kind }) => kind === "entity");
  expect(person?.quotes[0]).toMatchObject({ article: "the last", polarity: "asserted" });
});
