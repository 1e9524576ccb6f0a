import { describe, expect, test } from "vitest";
import { holders } from "./fixtures/holders.ts";
import { tenuresIn } from "./fixtures/look.ts";
import { OFFICE_CASES } from "./fixtures/office-cases.ts";
import {
  appointed,
  but,
  current,
  dismissed,
  elected,
  fact,
  NAME,
  OFFICES,
  on,
  PEOPLE,
  resigned,
  sworn,
} from "./fixtures/office-words.ts";
import { office, person, type Said, type ToldArticle, thing, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

describe("who held the office", () => {
  test.each(OFFICE_CASES)("$name", ({ told: articles, post, asked }) => {
    const record = project(told(...articles));
    const answers = Object.fromEntries(
      Object.keys(asked).map((day) => [day, holders(record, NAME[post], day)]),
    );
    expect(answers).toEqual(asked);
  });
});

describe("tenures", () => {
  const tenures = (...articles: readonly ToldArticle[]) => tenuresIn(project(told(...articles)));

  test("two terms are two tenures and two edges", () => {
    const record = project(
      told(
        on("2010-02-02", sworn("Ana", "mayor", "2010-02-01")),
        on("2014-02-02", resigned("Ana", "mayor", "2014-02-01")),
        on("2018-02-02", sworn("Ana", "mayor", "2018-02-01")),
      ),
    );
    const held = record.edges
      .filter(({ type }) => type === "HELD")
      .map(({ properties }) => [properties.from, properties.to]);
    expect(held.toSorted()).toEqual([
      ["2010-02-01", "2014-02-01"],
      ["2018-02-01", undefined],
    ]);
  });

  test("two reports of one dismissal a day apart are one event with a contradiction, and one tenure", () => {
    const record = project(
      told(
        on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
        on("2022-01-21", dismissed("Ana", "defence", "2022-01-20")),
        on("2022-01-22", dismissed("Ana", "defence", "2022-01-19")),
      ),
    );
    expect(tenuresIn(record).map(({ properties }) => properties)).toMatchObject([
      { to: "2022-01-19", toMin: "2022-01-19", toMax: "2022-01-20", claims: 3, sources: 3 },
    ]);
    const contradictions = record.nodes.filter(({ label }) => label === "Contradiction");
    expect(contradictions.map(({ properties }) => [properties.kind, properties.words])).toEqual([
      ["date", "Dismissal of Ana Ruiz: 2022-01-19 or 2022-01-20"],
    ]);
    expect(record.edges.filter(({ type }) => type === "SIDE")).toHaveLength(2);
  });

  test("a seat that goes to and fro with no change told is a contradiction", () => {
    const record = project(
      told(
        on("2020-01-10", current("Ana", "mayor")),
        on("2020-03-10", current("Ole", "mayor")),
        on("2020-05-10", current("Ana", "mayor")),
      ),
    );
    const kinds = record.nodes
      .filter(({ label }) => label === "Contradiction")
      .map(({ properties }) => properties.kind);
    expect(kinds).toEqual(["holder"]);
    expect(record.edges.filter(({ type }) => type === "ABOUT")).toHaveLength(3);
  });

  test("years apart it may have changed hands unseen", () => {
    const record = project(
      told(
        on("2001-01-10", current("Ana", "mayor")),
        on("2006-01-10", current("Ole", "mayor")),
        on("2009-01-10", current("Ana", "mayor")),
      ),
    );
    expect(record.nodes.filter(({ label }) => label === "Contradiction")).toEqual([]);
  });

  test("a dismissal told and denied keeps both sides", () => {
    const record = project(
      told(
        on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
        on("2022-01-21", but("negated", dismissed("Ana", "defence"))),
      ),
    );
    const kinds = record.nodes
      .filter(({ label }) => label === "Contradiction")
      .map(({ properties }) => properties.kind);
    expect(kinds).toEqual(["polarity"]);
  });

  test("the minister of no country is an office of its own article", () => {
    const minister = { PATIENT: PEOPLE.Ana, OFFICE: office("minister") };
    const other = { PATIENT: PEOPLE.Ole, OFFICE: office("minister") };
    const said = (roles: Said["roles"]): Said => ({
      type: "HELD_OFFICE",
      roles,
      details: { status: "current" },
    });
    const found = tenures(on("2020-01-10", said(minister)), on("2020-01-11", said(other)));
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    const record = project(told(on("2020-01-10", said(minister)), on("2020-01-11", said(other))));
    expect(record.nodes.filter(({ label }) => label === "Office")).toHaveLength(2);
    expect(record.edges.filter(({ type }) => type === "HELD")).toEqual([]);
  });

  test("an unnamed minister holds nothing", () => {
    const nobody = person("the defence minister", { named: false });
    const said: Said = {
      type: "DISMISSED",
      roles: { PATIENT: nobody, OFFICE: OFFICES.defence },
      date: "2022-01-19",
    };
    expect(tenures(on("2022-01-20", said))).toEqual([]);
  });

  test("a person elected lately and not yet in office is elect", () => {
    const [tenure] = tenures(on("2020-11-04", elected("Ana", "mayor", "2020-11-03")));
    expect(tenure?.properties).toMatchObject({
      status: "elect",
      fromMin: "2020-11-03",
      startCause: "election",
    });
  });

  test("a person appointed from a day to come is elect until an article has the office taken up", () => {
    const named = on("2020-02-10", appointed("Ana", "mayor", "2020-03-01"));
    expect(tenures(named).map(({ properties }) => properties.status)).toEqual(["elect"]);
    const later = tenures(named, on("2020-03-05", current("Ana", "mayor")));
    expect(later.map(({ properties }) => properties.status)).toEqual(["current"]);
  });

  test("one source told twice is one source", () => {
    const copies = ["a", "b"].map((key) => ({
      ...on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")),
      key,
      text: "wire",
    }));
    const [tenure] = tenures(...copies);
    expect(tenure?.properties).toMatchObject({ claims: 2, sources: 1 });
  });
});

test("a court's name is no part of an event's identity", () => {
  const court = thing("Court", "Supreme Court of Norland");
  const sentenced = (more: Said["roles"], date?: string): Said =>
    fact("SENTENCED", { PATIENT: PEOPLE.Ana, ...more } as never, date);
  const record = project(
    told(on("2022-01-20", sentenced({ COURT: court }, "2022-01-19")), on("2022-01-21", sentenced({}))),
  );
  expect(
    record.nodes.filter(({ also }) => also === "Sentencing").map(({ properties }) => properties.claims),
  ).toEqual([2]);
});
