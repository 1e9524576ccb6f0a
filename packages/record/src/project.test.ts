import { describe, expect, test } from "vitest";
import { edgesIn, tenuresIn } from "./fixtures/look.ts";
import { office, person, thing, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

const toqaev = person("Qasym-Zhomart Toqaev");
const bektanov = person("Murat Bektanov");
const nazarbaev = person("Nursultan Nazarbaev");
const defence = office("minister of defence", "Kazakhstan");
const presidency = office("president", "Kazakhstan");
const council = office("head", undefined, { organization: "Security Council of Kazakhstan" });
const assembly = office("head", undefined, { organization: "Assembly of Kazakhstan's People" });
const court = thing("Court", "court in Astana", { named: false });
const abuse = thing("Offence", "abuse of office");
const failing = thing("Offence", "failing to act during the unrest");

/** The facts of the article on the former minister's conviction, as a good reader gives them. */
const conviction = told({
  key: "conviction",
  published: "2023-03-09",
  says: [
    { type: "HELD_OFFICE", roles: { PATIENT: bektanov, OFFICE: defence }, details: { status: "former" } },
    { type: "HELD_OFFICE", roles: { PATIENT: toqaev, OFFICE: presidency }, details: { status: "current" } },
    { type: "HELD_OFFICE", roles: { PATIENT: nazarbaev, OFFICE: presidency }, details: { status: "former" } },
    {
      type: "HELD_OFFICE",
      roles: { PATIENT: nazarbaev, OFFICE: council },
      details: { status: "unspecified" },
    },
    {
      type: "HELD_OFFICE",
      roles: { PATIENT: nazarbaev, OFFICE: assembly },
      details: { status: "unspecified" },
    },
    { type: "DISMISSED", roles: { AGENT: toqaev, PATIENT: bektanov }, date: "2022-01-19" },
    {
      type: "DISMISSED",
      roles: { PATIENT: nazarbaev, OFFICE: council },
      date: "2022-01-19",
      polarity: "planned",
    },
    {
      type: "DISMISSED",
      roles: { PATIENT: nazarbaev, OFFICE: assembly },
      date: "2022-01-19",
      polarity: "planned",
    },
    { type: "RESIGNED", roles: { PATIENT: nazarbaev }, date: "2019-03" },
    { type: "SUCCEEDED", roles: { SUCCESSOR: toqaev, PREDECESSOR: nazarbaev } },
    { type: "ARRESTED", roles: { PATIENT: bektanov }, date: "2022-02" },
    { type: "CHARGED", roles: { PATIENT: bektanov, OFFENCE: failing } },
    { type: "CHARGE_CHANGED", roles: { PATIENT: bektanov, OFFENCE: abuse } },
    { type: "TRIED", roles: { PATIENT: bektanov, COURT: court } },
    { type: "CONVICTED", roles: { PATIENT: bektanov, COURT: court, OFFENCE: abuse } },
    {
      type: "SENTENCED",
      roles: { PATIENT: bektanov, COURT: court },
      date: "2023-02-24",
      details: { durationYears: 12 },
    },
  ],
});

describe("the record of one article", () => {
  const record = project(conviction);
  const tenure = (holder: string, title: string) =>
    tenuresIn(record).find((one) => one.holder === holder && one.office.startsWith(title))?.properties;

  test("a dismissal ends the tenure of the office that the article gives", () => {
    expect(tenure("Murat Bektanov", "Minister of Defence")).toMatchObject({
      to: "2022-01-19",
      toMin: "2022-01-19",
      toMax: "2022-01-19",
      toBasis: "inferred",
      endCause: "dismissal",
      status: "former",
    });
  });

  test("a resignation without an office ends the one that the article calls former", () => {
    expect(tenure("Nursultan Nazarbaev", "President")).toMatchObject({
      to: "2019-03",
      toMin: "2019-03-01",
      toMax: "2019-03-31",
      endCause: "resignation",
    });
  });

  test("a successor's start is not stated, but not before the predecessor's end", () => {
    const presidentToqaev = tenure("Qasym-Zhomart Toqaev", "President");
    expect(presidentToqaev).toMatchObject({
      fromMin: "2019-03-01",
      fromBasis: "inferred",
      status: "current",
    });
    expect(presidentToqaev).not.toHaveProperty("from");
    expect(presidentToqaev).not.toHaveProperty("to");
  });

  test("what is only planned ends nothing", () => {
    const heads = tenuresIn(record).filter((one) => one.office.startsWith("Chair of"));
    expect(heads.map(({ office }) => office).toSorted()).toEqual([
      "Chair of the Assembly of Kazakhstan's People",
      "Chair of the Security Council of Kazakhstan",
    ]);
    for (const { properties } of heads) {
      for (const end of ["to", "toMin", "toMax", "endCause"]) expect(properties).not.toHaveProperty(end);
    }
  });

  test("asserted events with named ends make the short edges", () => {
    expect(edgesIn(record, "DISMISSED")).toEqual(["Qasym-Zhomart Toqaev -> Murat Bektanov"]);
    expect(edgesIn(record, "SUCCEEDED")).toEqual(["Qasym-Zhomart Toqaev -> Nursultan Nazarbaev"]);
    expect(edgesIn(record, "SENTENCED")).toEqual([]);
    expect(record.edges.find(({ type }) => type === "DISMISSED")?.properties).toMatchObject({
      date: "2022-01-19",
      office: "Minister of Defence of Kazakhstan",
    });
    expect(record.edges.find(({ type }) => type === "SUCCEEDED")?.properties).toMatchObject({
      office: "President of Kazakhstan",
    });
  });

  test("the steps through the courts are one case", () => {
    const cases = record.nodes.filter(({ label }) => label === "Case");
    expect(cases.map(({ properties }) => properties)).toEqual([
      { name: "The case against Murat Bektanov for abuse of office", outcome: "SENTENCED" },
    ]);
    expect(record.edges.filter(({ type }) => type === "IN_CASE")).toHaveLength(6);
  });

  test("nothing in one consistent article is a contradiction", () => {
    expect(record.nodes.filter(({ label }) => label === "Contradiction")).toEqual([]);
  });

  test("the order of the input is of no account", () => {
    const reversed = {
      ...conviction,
      mentions: conviction.mentions.toReversed(),
      claims: conviction.claims.toReversed(),
    };
    expect(project(reversed)).toEqual(record);
  });
});
