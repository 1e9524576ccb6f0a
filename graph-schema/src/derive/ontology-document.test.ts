import { expect, test } from "vitest";
import { EDGE_SHAPES } from "./edge-shapes.ts";
import { ontologyDocument } from "./ontology-document.ts";
import { FACT_TYPES, factDefinition, NODE_LABELS } from "./types.ts";

const document = ontologyDocument();

test("every node, fact and edge is described, with its example", () => {
  for (const label of NODE_LABELS) expect(document).toContain(`#### ${label}\n`);
  for (const type of FACT_TYPES) {
    expect(document).toContain(`### ${type}`);
    expect(document).toContain(factDefinition(type).example);
  }
  for (const { type } of EDGE_SHAPES) expect(document).toContain(`\`${type}\``);
});

test("what a fact starts and ends is told in words", () => {
  expect(document).toContain("| ends | the tenure of its `PATIENT` in its `OFFICE`, by dismissal |");
  expect(document).toContain("| ends | every tenure of its `PATIENT`, by death |");
});

test("every row of a table has as many cells as its head", () => {
  const tables = document.split("\n\n").filter((block) => block.startsWith("|"));
  const cells = (line: string) => line.split(/(?<!\\)\|/).length;
  expect(tables.length).toBeGreaterThan(50);
  for (const block of tables) {
    const [head = "", ...rows] = block.trimEnd().split("\n");
    for (const row of rows) expect(cells(row)).toBe(cells(head));
  }
});
