import { expect, test } from "vitest";
import { but, current, dismissed, fact, on, PEOPLE } from "./fixtures/office-words.ts";
import { type Called, person, type Said, type ToldArticle, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

/** The contradictions by kind, each with how many sides it has. */
function ledger(...articles: readonly ToldArticle[]) {
  const { nodes, edges } = project(told(...articles));
  return nodes
    .filter(({ label }) => label === "Contradiction")
    .map(({ id, properties: { kind } }) => ({
      kind,
      sides: edges.filter(({ type, from }) => type === "SIDE" && from.id === id).length,
    }));
}

const sentenced = (durationYears: number): Said =>
  fact("SENTENCED", { PATIENT: PEOPLE.Ana }, "2022-01-19", { details: { durationYears } });
const by = (agent: Called): Said => {
  const said = dismissed("Ana", "defence", "2022-01-19");
  return { ...said, roles: { ...said.roles, AGENT: agent } };
};

const KINDS: readonly (readonly [kind: string, one: ToldArticle, other: ToldArticle])[] = [
  [
    "date",
    on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
    on("2022-01-21", dismissed("Ana", "defence", "2022-01-20")),
  ],
  ["agent", on("2022-01-20", by(person("Piet Maas"))), on("2022-01-21", by(person("Rui Costa")))],
  ["outcome", on("2022-01-20", sentenced(5)), on("2022-01-21", sentenced(7))],
  [
    "polarity",
    on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
    on("2022-01-21", but("negated", dismissed("Ana", "defence"))),
  ],
];

test.each(KINDS)("rival reports make a contradiction of kind %s with both sides", (kind, one, other) => {
  expect(ledger(one, other)).toEqual([{ kind, sides: 2 }]);
});

test.each(KINDS)("%s: with one side retracted the contradiction is gone", (_, one, other) => {
  expect(ledger(one)).toEqual([]);
  expect(ledger(other)).toEqual([]);
});

test("a seat that changes hands to and fro without a change told is one of kind holder", () => {
  const to = [on("2020-01-10", current("Ana", "mayor")), on("2020-03-10", current("Ole", "mayor"))];
  const fro = on("2020-05-10", current("Ana", "mayor"));
  expect(ledger(...to, fro)).toEqual([{ kind: "holder", sides: 3 }]);
  expect(ledger(...to)).toEqual([]);
});

test("a month and a day within it do not contradict one another", () => {
  const month = on("2022-02-20", dismissed("Ana", "defence", "2022-01"));
  expect(ledger(month, on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")))).toEqual([]);
});
