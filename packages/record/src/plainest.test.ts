import { byPlainness } from "@cursus/graph-schema";
import { expect, test } from "vitest";
import { dismissed, on } from "./fixtures/office-words.ts";
import { type ToldArticle, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

/** The last published come first here. */
const reports = (count: number): readonly ToldArticle[] =>
  Array.from({ length: count }, (_, at) => ({
    ...on(`2022-02-${String(28 - (at % 28)).padStart(2, "0")}`, dismissed("Ana", "defence", "2022-01-19")),
    key: `report ${at}`,
    text: `text ${at}`,
  }));

const toldOf = (articles: readonly ToldArticle[]) =>
  project(told(...articles)).nodes.filter(({ label }) => label === "Event" || label === "Tenure");

test("what 25 claims support names none of them", () => {
  const nodes = toldOf(reports(25));
  expect(nodes.map(({ properties }) => [properties.claims, properties.plainest])).toEqual([
    [25, undefined],
    [25, undefined],
  ]);
});

test("what more support names the 25 to quote, the earliest first, whatever came first", () => {
  const { claims } = told(...reports(40));
  const expected = claims.toSorted(byPlainness).slice(0, 25);
  for (const articles of [reports(40), reports(40).toReversed()])
    for (const { properties } of toldOf(articles)) {
      expect(properties.claims).toBe(40);
      expect(properties.plainest).toEqual(expected.map(({ id }) => id));
    }
  expect(expected[0]?.published).toBe("2022-02-01");
});
