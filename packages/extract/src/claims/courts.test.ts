import { expect, test } from "vitest";
import { createReader } from "../reader.ts";

/** Every asserted claim of a step before a court, as "TYPE person length in years". */
async function stepsIn(text: string): Promise<string[]> {
  const article = { key: "a", version: "a", id: "a", title: null, published: "2022-06-15", text };
  const { claims, entities } = await createReader().read(article as never);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ type, polarity }) => polarity === "asserted" && !/^HELD|_COUNT$/.test(type))
    .map(({ type, roles, details }) =>
      [type, names.get(roles.PATIENT?.entity ?? ""), details.durationYears].filter(Boolean).join(" "),
    )
    .toSorted();
}

test.each([
  ["Anna Berg was jailed for 18 months for fraud.", ["SENTENCED Anna Berg 1.5"]],
  ["Anna Berg was jailed shortly after the coup.", ["ARRESTED Anna Berg"]],
  ["Anna Berg has been held since May at a police station.", ["ARRESTED Anna Berg"]],
  ["Anna Berg was held responsible for the failure.", []],
  ["Anna Berg was picked up at the border on Monday night.", ["ARRESTED Anna Berg"]],
  ["Anna Berg admitted two counts of fraud.", ["CONVICTED Anna Berg"]],
  ["Anna Berg is serving 15 years for plotting against the state.", ["SENTENCED Anna Berg 15"]],
  ["An appeals court cut the sentence of Anna Berg from six to four years.", ["SENTENCED Anna Berg 4"]],
  ["Anna Berg was let out on bail last week.", ["RELEASED Anna Berg"]],
  ["Anna Berg appealed for calm.", []],
  ["Anna Berg served two terms as governor of Ohio.", []],
  ["Anna Berg served three four-year terms on the council.", []],
  ["Anna Berg is serving a six-year term for fraud.", ["SENTENCED Anna Berg 6"]],
])("%s", async (text, steps) => {
  expect(await stepsIn(text)).toEqual(steps);
});

test("each of several has the term that is said in its place", async () => {
  expect(await stepsIn("Anna Berg and Lars Holm were jailed for 15 and 12 years.")).toEqual([
    "SENTENCED Anna Berg 15",
    "SENTENCED Lars Holm 12",
  ]);
  expect(await stepsIn("The court gave his wife, Anna Berg, two years, and his son Lars eight.")).toEqual([
    "SENTENCED Anna Berg 2",
    "SENTENCED Lars 8",
  ]);
});

test("people named beside or among those whom a step takes have taken it too", async () => {
  expect(await stepsIn("Police arrested 14 people on Tuesday, including a deputy mayor, Anna Berg.")).toEqual(
    ["ARRESTED Anna Berg"],
  );
  expect(
    await stepsIn(
      "Police detained General Karl Aas on Monday along with two colonels, Lars Holm and Per Lie.",
    ),
  ).toEqual(["ARRESTED Karl Aas", "ARRESTED Lars Holm", "ARRESTED Per Lie"]);
});

test("a date between an auxiliary and its participle hides nothing", async () => {
  expect(await stepsIn("Anna Berg, a veteran of the force, was in 2006 acquitted of manslaughter.")).toEqual([
    "ACQUITTED Anna Berg",
  ]);
});

test("the day of a later step is not the day of the verdict that it is about", async () => {
  const article = {
    key: "a",
    version: "a",
    id: "a",
    title: null,
    published: "2024-05-20",
    text: "Peru's Supreme Court overturned the embezzlement conviction of Ana Quispe on March 1, 2023.",
  };
  const { claims } = await createReader().read(article as never);
  const dates = claims.map(({ type, date }) => [type, date?.edtf ?? null]);
  expect(dates).toContainEqual(["OVERTURNED", "2023-03-01"]);
  expect(dates).toContainEqual(["CONVICTED", null]);
});

test.each([
  ["three years and four months", 3.33],
  ["3 years, 6 months", 3.5],
  ["three years", 3],
])("a term of %s is %d years", async (words, years) => {
  expect(await stepsIn(`A judge jailed Ion Popa for ${words} for fraud.`)).toContain(
    `SENTENCED Ion Popa ${years}`,
  );
});
