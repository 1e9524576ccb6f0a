import { expect, test } from "vitest";
import {
  announcedToResign,
  but,
  current,
  dismissed,
  fact,
  formerly,
  on,
  PEOPLE,
  resigned,
  sworn,
} from "./fixtures/office-words.ts";
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

test("two who surely sat in the one seat at once are of kind holder, and the day of handing over is not", () => {
  const ana = on("2022-01-01", formerly("Ana", "mayor", "2015/2019"));
  expect(ledger(ana, on("2022-01-02", formerly("Ole", "mayor", "2017/2021")))).toEqual([
    { kind: "holder", sides: 2 },
  ]);
  expect(ledger(ana, on("2017-01-02", current("Ole", "mayor")))).toEqual([{ kind: "holder", sides: 2 }]);
  const [first, next] = ["2015-03-01/2019-03-01", "2019-03-01/2021-03-01"];
  expect(
    ledger(
      on("2022-01-01", formerly("Ana", "mayor", first)),
      on("2022-01-02", formerly("Ole", "mayor", next)),
    ),
  ).toEqual([]);
});

test("who comes some days before the other goes is one of kind holder", () => {
  expect(
    ledger(
      on("2021-01-01", current("Ana", "mayor")),
      on("2021-03-11", sworn("Ole", "mayor", "2021-03-10")),
      on("2021-03-21", dismissed("Ana", "mayor", "2021-03-20")),
      on("2021-04-11", current("Ole", "mayor")),
    ),
  ).toEqual([{ kind: "holder", sides: 2 }]);
});

test("two spans that end in other years are of kind date, an announcement and the day it comes true are not", () => {
  const spans = ["2015/2018", "2015/2019"].map((span) => on("2022-01-01", formerly("Ana", "mayor", span)));
  expect(ledger(...spans)).toEqual([{ kind: "date", sides: 2 }]);
  expect(
    ledger(
      on("2022-01-20", announcedToResign("Ana", "mayor", "2022-02-01")),
      on("2022-04-02", resigned("Ana", "mayor", "2022-04-01")),
    ),
  ).toEqual([]);
});

test("a resignation and a dismissal are of kind date where months lie between, and not within one", () => {
  const resignation = on("2021-05-02", resigned("Ana", "mayor", "2021-05-01"));
  const dismissal = (day: string) => on("2021-09-01", dismissed("Ana", "mayor", day));
  expect(ledger(resignation, dismissal("2021-08-20"))).toEqual([{ kind: "date", sides: 2 }]);
  expect(ledger(resignation, dismissal("2021-05-20"))).toEqual([]);
});

test("a denial without a date denies what is of its time, and not what happened years before", () => {
  const old = on("2010-01-02", dismissed("Ana", "defence", "2010-01-01"));
  const denial = but("negated", dismissed("Ana", "defence"));
  expect(ledger(old, on("2022-01-01", denial))).toEqual([]);
  expect(ledger(old, on("2010-02-01", denial))).toEqual([{ kind: "polarity", sides: 2 }]);
});

test("two takings of an office with its loss between are no rival dates of one, nor with one told without a date", () => {
  const told = [
    on("2021-03-02", sworn("Ana", "mayor", "2021-03-01")),
    on("2021-03-11", resigned("Ana", "mayor", "2021-03-10")),
    on("2021-03-21", sworn("Ana", "mayor", "2021-03-20")),
  ];
  expect(ledger(...told)).toEqual([]);
  for (const day of ["2021-04-01", "2021-04-02", "2021-04-03", "2021-04-04", "2021-04-05", "2021-04-06"])
    expect(ledger(...told, on(day, sworn("Ana", "mayor")))).toEqual([]);
});

test("a denial of which nobody knows when it was made denies only what its own article tells", () => {
  const old = on("2010-01-02", dismissed("Ana", "defence", "2010-01-01"));
  expect(ledger(old, on(null, but("negated", dismissed("Ana", "defence"))))).toEqual([]);
});
