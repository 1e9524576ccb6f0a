import type { FactType } from "@cursus/graph-schema";
import { describe, expect, test } from "vitest";
import { fact, on, PEOPLE } from "./fixtures/office-words.ts";
import { type Called, type Said, type ToldArticle, thing, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

const bribery = thing("Offence", "bribery");
const fraud = thing("Offence", "fraud");
const court = thing("Court", "High Court of Norland");

const step = (type: FactType, date?: string, offence?: Called, more: Record<string, Called> = {}): Said =>
  fact(type, { PATIENT: PEOPLE.Ana, ...(offence && { OFFENCE: offence }), ...more }, date);

/** The cases by name, each with its steps in their order by type. */
function casesIn(...articles: readonly ToldArticle[]): Readonly<Record<string, readonly string[]>> {
  const { nodes, edges } = project(told(...articles));
  const eventType = (id: string): string =>
    String(nodes.find((node) => node.label === "Event" && node.id === id)?.properties.type);
  return Object.fromEntries(
    nodes
      .filter(({ label }) => label === "Case")
      .map(({ id, properties }) => [
        String(properties.name),
        edges
          .filter(({ type, to }) => type === "IN_CASE" && to.id === id)
          .map(({ from }) => eventType(from.id))
          .toSorted(),
      ]),
  );
}

describe("one person's matter is one case", () => {
  test("from arrest to pardon, told by many articles", () => {
    const cases = casesIn(
      on("2020-01-11", step("ARRESTED", "2020-01-10")),
      on("2020-03-02", step("CHARGED", "2020-03-01", bribery)),
      on("2021-01-02", step("TRIED", "2021-01-01", undefined, { COURT: court })),
      on("2021-02-02", step("CONVICTED", "2021-02-01", bribery, { COURT: court })),
      on("2021-02-02", step("SENTENCED", "2021-02-01")),
      on("2021-03-02", step("APPEALED", "2021-03-01")),
      on("2021-09-02", step("OVERTURNED", "2021-09-01")),
      on("2022-01-02", step("PARDONED", "2022-01-01")),
    );
    expect(cases).toEqual({
      "The case against Ana Ruiz for bribery": [
        "APPEALED",
        "ARRESTED",
        "CHARGED",
        "CONVICTED",
        "OVERTURNED",
        "PARDONED",
        "SENTENCED",
        "TRIED",
      ],
    });
  });

  test("a charge that was changed stays in the matter of the old one", () => {
    const changed = step("CHARGE_CHANGED", "2020-05-01", fraud, { OFFENCE_FROM: bribery });
    const cases = casesIn(
      on("2020-03-02", step("CHARGED", "2020-03-01", bribery)),
      on("2020-05-02", changed),
      on("2021-02-02", step("CONVICTED", "2021-02-01", fraud)),
    );
    expect(Object.values(cases)).toEqual([["CHARGED", "CHARGE_CHANGED", "CONVICTED"].toSorted()]);
  });

  test("the same arrest told by five articles is one step", () => {
    const days = ["11", "12", "13", "14", "15"];
    const cases = casesIn(...days.map((day) => on(`2020-01-${day}`, step("ARRESTED", "2020-01-10"))));
    expect(cases).toEqual({ "The case against Ana Ruiz": ["ARRESTED"] });
  });
});

describe("two matters are two cases", () => {
  const two = [
    on("2020-03-02", step("CHARGED", "2020-03-01", bribery)),
    on("2020-04-02", step("ACQUITTED", "2020-04-01", bribery)),
    on("2022-03-02", step("CHARGED", "2022-03-01", fraud)),
  ];

  test("each with the steps that name its offence", () => {
    expect(casesIn(...two)).toEqual({
      "The case against Ana Ruiz for bribery": ["ACQUITTED", "CHARGED"],
      "The case against Ana Ruiz for fraud": ["CHARGED"],
    });
  });

  test("a step without an offence joins the only one then open", () => {
    const sentence = on("2022-09-02", step("SENTENCED", "2022-09-01"));
    expect(casesIn(...two, sentence)["The case against Ana Ruiz for fraud"]).toEqual([
      "CHARGED",
      "SENTENCED",
    ]);
  });

  test("and none where it may belong to either", () => {
    const both = [
      on("2020-03-02", step("CHARGED", "2020-03-01", bribery)),
      on("2020-03-03", step("CHARGED", "2020-03-02", fraud)),
    ];
    const sentence = on("2021-09-02", step("SENTENCED", "2021-09-01"));
    expect(Object.values(casesIn(...both, sentence))).toEqual([["CHARGED"], ["CHARGED"]]);
  });
});

test("what is only alleged or planned is no step of a case", () => {
  const planned: Said = { ...step("TRIED", "2023-01-01"), polarity: "planned" };
  expect(casesIn(on("2022-01-02", planned, step("ACCUSED", "2022-01-01", fraud)))).toEqual({});
});
