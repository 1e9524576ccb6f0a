import { expect, test } from "vitest";
import { heldBy } from "./fixtures/held-by.ts";
import { told } from "./fixtures/told.ts";
import { articlesOf, CASES_FROM_DESIGN, officeCalled, type ToldCase } from "./fixtures/told-case.ts";
import { project } from "./project.ts";

/** What the rules answer, in the form in which the case expects it. */
function answers(given: ToldCase) {
  const closure = told(...articlesOf(given));
  const record = project(closure);
  const office = officeCalled(given.asked.office);
  const onDay = (names: readonly string[], day: string) =>
    Object.fromEntries(names.map((name) => [name, heldBy(closure, record, office, name, day)]));
  return Object.fromEntries(
    Object.entries(given.asked.at).map(([day, expected]) => [day, onDay(Object.keys(expected), day)]),
  );
}

test("there are at least 30", () => {
  expect(CASES_FROM_DESIGN.length).toBeGreaterThanOrEqual(30);
});

test.each(CASES_FROM_DESIGN)("$name", (given) => {
  expect(answers(given), given.why).toEqual(given.asked.at);
});
