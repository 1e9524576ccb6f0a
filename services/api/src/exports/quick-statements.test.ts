import { expect, test } from "vitest";
import { quickStatements } from "./quick-statements.ts";
import type { StatableTenure } from "./statable-tenures.ts";
import { textOf } from "./testing.ts";

const tenure: StatableTenure = {
  person: { name: "Ana Ruiz", wikidata: ["Q1"] },
  office: { name: "Minister of Defence of Chile", wikidata: ["Q2"] },
  acting: false,
  status: "former",
  terms: 1,
  from: { min: "2019-01-01", max: "2019-12-31" },
  to: { min: "2022-01-19", max: "2022-01-19" },
  before: ["Q3"],
  after: ["Q4", "Q5"],
  sources: [{ url: "https://news.example/a", published: "2022-01-20", recorded: "2022-02-03" }],
};

async function written(...given: readonly Partial<StatableTenure>[]): Promise<readonly string[]> {
  async function* all() {
    for (const one of given) yield { ...tenure, ...one };
  }
  return (await textOf(quickStatements(all()))).trimEnd().split("\n");
}

test("a tenure is one command with its bounds, its predecessor and its reference; two successors are left out", async () => {
  expect(await written({})).toEqual([
    [
      ...["Q1", "P39", "Q2", "P580", "+2019-00-00T00:00:00Z/9", "P582", "+2022-01-19T00:00:00Z/11"],
      ...["P1365", "Q3", "S854", '"https://news.example/a"', "S577", "+2022-01-20T00:00:00Z/11"],
      ...["S813", "+2022-02-03T00:00:00Z/11"],
    ].join("\t"),
  ]);
});

test("what is not known is left out", async () => {
  const open = { min: null, max: null };
  const sources = [{ url: "https://news.example/a", published: null, recorded: null }];
  expect(await written({ from: open, to: open, before: [], after: [], sources })).toEqual([
    'Q1\tP39\tQ2\tS854\t"https://news.example/a"',
  ]);
});

test("what can be no command is a comment with its reason, which no name can leave", async () => {
  const nobody = { name: "Ana */\nQ1\tP39\tQ9 Ruiz", wikidata: [] };
  const lines = await written(
    { person: nobody },
    { office: { name: "Mayor", wikidata: [] } },
    { person: { name: "Ana", wikidata: ["Q1", "Q9"] } },
    { acting: true },
    { status: "elect" },
    { terms: 2 },
    { sources: [] },
  );
  expect(lines).toHaveLength(7);
  for (const line of lines) expect(line).toMatch(/^\/\* (?:(?!\*\/).)+ \*\/$/u);
  expect(lines[0]).toBe(
    "/* Ana * / Q1 P39 Q9 Ruiz, Minister of Defence of Chile: the person has no Wikidata id */",
  );
});
