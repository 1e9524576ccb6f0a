import { type AnswerRow, QUESTIONS, type QuestionName, runQuestion } from "@cursus/query";
import { expect, test } from "vitest";
import { person, type Said } from "../../packages/record/src/fixtures/told.ts";
import { arrested, articleOf, dismissed, holds, KASK, MAAS, MAYOR } from "../laws/support/careers.ts";
import type { ReadArticle } from "../laws/support/told-article.ts";
import { ownGraph } from "./support/own-graph.ts";

const { graph, keep } = ownGraph();

const sacked = (date: string): Said => ({ type: "DISMISSED", roles: { PATIENT: KASK }, date });
const asked = (name: QuestionName, given: Readonly<Record<string, unknown>>) =>
  runQuestion(graph(), QUESTIONS[name], given);

async function theTenure(): Promise<AnswerRow & { readonly kind: "tenure" }> {
  const { rows } = await asked("officesOf", { person: "Lena Kask" });
  const row = rows.find(({ kind }) => kind === "tenure");
  if (row?.kind !== "tenure") throw new Error("no tenure");
  return row;
}

test("an end whose sentence names no office is shown as inferred, explained, and makes no sure answer", async () => {
  await keep(articleOf("a", "2020-06-02", holds(KASK, MAYOR), sacked("2020-06-01")));
  const tenure = await theTenure();
  expect(tenure).toMatchObject({ toBasis: "inferred", to: { edtf: "2020-06-01" }, leftMax: null });
  expect(tenure.says).toContain("until 2020-06-01 (dismissal; inferred)");
  const { rows, notes } = await asked("explain", { id: tenure.id });
  expect(rows[0]?.quotes.map(({ text }) => text)).toEqual([
    expect.stringContaining("HELD_OFFICE"),
    expect.stringContaining("DISMISSED"),
  ]);
  expect(notes.join()).toContain("No sentence says that it is this office that ended then");
  const later = await asked("holders", { office: "mayor of Tartu", at: "2021-01-01" });
  expect(later.verdict).toBe("maybe");
  expect(later.says).toContain("end by dismissal inferred as 2020-06-01");
  const { rows: events } = await asked("evidence", { person: "Lena Kask", fact: ["DISMISSED"] });
  expect(events[0]).toMatchObject({ basis: "inferred" });
});

test("what is stated of the office is explained without a remark", async () => {
  await keep(articleOf("a", "2020-06-02", dismissed(KASK, MAYOR, "2020-06-01")));
  const tenure = await theTenure();
  expect(tenure).toMatchObject({ toBasis: "stated", leftMax: "2020-06-01" });
  const { rows, notes } = await asked("explain", { id: tenure.id });
  expect(rows[0]?.quotes).toHaveLength(1);
  expect(notes).toEqual([]);
});

test("who holds an office now is whose end no article tells", async () => {
  await keep(articleOf("a", "2020-06-02", dismissed(KASK, MAYOR, "2020-06-01")));
  const ended = await asked("holders", { office: "mayor of Tartu", end: "known" });
  expect(ended.rows.map(({ says }) => says).join()).toContain("Lena Kask");
  const none = await asked("holders", { office: "mayor of Tartu", end: "unknown" });
  expect(none).toMatchObject({ verdict: "no evidence", rows: [] });
  expect(none.says).toMatch(
    /^There is no evidence who is Mayor of Tartu now\.\nLast known: Lena Kask was Mayor/u,
  );
  expect(none.related.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(0);
  await keep(articleOf("b", "2021-02-03", holds(MAAS, MAYOR)));
  const still = await asked("holders", { office: "mayor of Tartu", end: "unknown" });
  expect(still.verdict).toBe("yes");
  expect(still.rows.map((row) => row.kind === "tenure" && row.holder.name)).toEqual(["Helena Maas"]);
  expect(still.says).toContain("whether it lasts to this day");
});

test("a plain no is not told to be no evidence as well", async () => {
  await keep(articleOf("a", "2020-06-02", dismissed(KASK, MAYOR, "2020-06-01")));
  const { verdict, says } = await asked("holders", {
    office: "mayor of Tartu",
    person: "Lena Kask",
    at: "2021-01-01",
  });
  expect(verdict).toBe("no");
  expect(says).not.toContain("no evidence");
});

test("who surely held an office in one term is not told to have held or not held it in another", async () => {
  await keep(articleOf("a", "2015-03-03", holds(KASK, MAYOR)));
  await keep(articleOf("b", "2016-03-03", holds(KASK, MAYOR)));
  await keep(articleOf("c", "2018-06-05", dismissed(KASK, MAYOR, "2018-06-05")));
  await keep(articleOf("d", "2021-10-01", holds(KASK, MAYOR)));
  const answer = await asked("holders", { office: "mayor of Tartu", at: "2015-06-01" });
  expect(answer.rows).toHaveLength(1);
  expect(answer.related).toEqual([]);
});

test("the id of an event or a tenure finds it after an older report gave it another", async () => {
  await keep(articleOf("later", "2020-06-03", dismissed(KASK, MAYOR, "2020-06-01")));
  const former = await idsOf();
  await keep(articleOf("older", "2020-06-02", dismissed(KASK, MAYOR, "2020-06-01")));
  const present = await idsOf();
  expect(present).not.toEqual(former);
  for (const [at, id] of former.entries()) {
    for (const question of ["evidence", "explain"] as const) {
      const { rows } = await asked(question, { id });
      expect(rows.map((row) => row.id)).toEqual([present[at]]);
    }
  }
});

async function idsOf(): Promise<readonly string[]> {
  const rows = await graph().read("MATCH (n:Event|Tenure) RETURN n.id AS id ORDER BY n:Tenure, n.id");
  return rows.map(({ id }) => String(id));
}

test("of a tenure with more events than are told, those that began and ended it are", async () => {
  const taken = (date: string): Said => ({
    type: "TOOK_OFFICE",
    roles: { PATIENT: KASK, OFFICE: MAYOR },
    date,
  });
  const planned = Array.from({ length: 30 }, (_, at) =>
    articleOf(`plan ${at}`, "2010-01-01", {
      ...dismissed(KASK, MAYOR, String(1980 + at)),
      polarity: "planned",
    }),
  );
  await keep(
    ...planned,
    articleOf("start", "2018-01-02", taken("2018-01-01")),
    articleOf("end", "2020-06-02", dismissed(KASK, MAYOR, "2020-06-01")),
  );
  const { changes } = await theTenure();
  expect(changes.map(({ link }) => link)).toEqual(expect.arrayContaining(["start", "end"]));
  expect(changes).toHaveLength(25);
});

test("what is explained is proved by the surest claims, however many there are", async () => {
  const told = Array.from({ length: 31 }, () => arrested(KASK, "2020"));
  const vague = Array.from({ length: 10 }, (_, at) =>
    weakened(articleOf(`vague ${at}`, "2020-07-01", ...told)),
  );
  const exact = articleOf("exact", "2020-06-02", arrested(person("Lena Kask"), "2020-06-01"));
  await keep(...vague, exact);
  const [event] = await graph().read(
    "MATCH (e:Event {date: '2020-06-01'}) RETURN e.id AS id, e.claims AS claims",
  );
  expect(Number(event?.claims)).toBeGreaterThan(300);
  const { rows, notes } = await asked("explain", { id: event?.id });
  expect(rows[0]?.quotes.map(({ article }) => article)).toEqual(["exact"]);
  expect(notes).toEqual([]);
});

function weakened({ article, reading }: ReadArticle): ReadArticle {
  const claims = reading.claims.map((claim) => ({ ...claim, confidence: 0.5 }));
  return { article, reading: { ...reading, claims } };
}
