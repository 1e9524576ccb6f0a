import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runAnalystQuery } from "@cursus/graph";
import { EDGE_SHAPES, EVENT_LABELS, NODE_LABELS, NODES } from "@cursus/graph-schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goldReading } from "../harness/gold-reading.ts";
import { type SampleRecord, sampleRecord } from "./support/sample-record.ts";

const PAGE = readFileSync(join(import.meta.dirname, "..", "..", "docs", "cypher.md"), "utf8");
/** A heading of the third rank, and the query under it. */
const SAVED = /^### (\d+\. .+)\n\n```cypher\n([\s\S]+?)```$/gm;

const saved = [...PAGE.matchAll(SAVED)].map(([, name = "", cypher = ""]) => ({ name, cypher }));

let record: SampleRecord;
beforeAll(async () => {
  record = await sampleRecord(async ({ article, annotation }) => goldReading(article, annotation));
});
afterAll(() => record.graph.close());

test("the page of saved queries has at least twenty, and none that this test does not see", () => {
  expect(saved.length).toBeGreaterThanOrEqual(20);
  expect(saved).toHaveLength(PAGE.split("```cypher").length - 1);
});

const LABELS = new Set<string>([...NODE_LABELS, ...EVENT_LABELS]);
const TYPES = new Set(EDGE_SHAPES.map(({ type }) => type));
const PROPERTIES = new Set([
  "id",
  "year",
  ...Object.values(NODES).flatMap(({ properties }) => Object.keys(properties)),
  ...EDGE_SHAPES.flatMap(({ properties }) => Object.keys(properties)),
]);

/** A misspelt name is no error in Cypher: it matches nothing, or is null. */
test.each(saved)("$name: every name in it is one of the ontology", ({ cypher }) => {
  const words = cypher.replace(/'[^']*'/g, "''");
  const names = (pattern: RegExp) =>
    [...words.matchAll(pattern)].flatMap(([, name = ""]) => name.split(/[|:]/));
  expect(names(/\(\w*:([\w:|]+)/g).filter((label) => !LABELS.has(label))).toEqual([]);
  expect(names(/\[\w*:([\w|]+)/g).filter((type) => !TYPES.has(type))).toEqual([]);
  expect(names(/\b[a-z]\w*\.(\w+)(?![\w(.])/g).filter((name) => !PROPERTIES.has(name))).toEqual([]);
});

/** The annotations do not say on whose word something is told. */
const MAY_BE_EMPTY = /^19\./;

test.each(saved)("$name", async ({ name, cypher }) => {
  const { rows } = await runAnalystQuery(record.graph, cypher, { timeoutMs: 10_000, maxRows: 1_000 });
  if (!MAY_BE_EMPTY.test(name)) expect(rows).not.toEqual([]);
});
