import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit, dump, type Graph, migrate, openGraph } from "@cursus/graph";
import { DUMP_LABELS } from "@cursus/graph-schema";
import { articleFromJson } from "@cursus/intake";
import { findRoot } from "@cursus/local-stack";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cursus } from "../harness/cursus.ts";
import { goldReading } from "../harness/gold-reading.ts";
import { canImport, importCsv } from "../harness/neo4j-import.ts";
import { patiently } from "../harness/patiently.ts";
import { type PrivateStack, startPrivateStack } from "../harness/private-stack.ts";
import { stackVariables } from "../harness/stack.ts";
import { type SampleRecord, sampleRecord } from "./support/sample-record.ts";

const AT = new Date("2025-01-01T00:00:00Z");
/** A second server starts for it. */
const START_MS = 600_000;

let graph: Graph;
let samples: SampleRecord["samples"];
let files: string;
beforeAll(async () => {
  ({ graph, samples } = await sampleRecord(async ({ article, annotation }) =>
    goldReading(article, annotation),
  ));
  files = await mkdtemp(join(tmpdir(), "cursus-csv-"));
}, START_MS);
afterAll(async () => {
  await graph.close();
  await rm(files, { recursive: true, force: true });
});

/** The dump gives days as text: this tells them from text. Of empty lists see below. */
const TYPES = `
MATCH (n) WHERE any(label IN labels(n) WHERE label IN $labels) UNWIND keys(n) AS key
WITH n, key WHERE NOT valueType(n[key]) STARTS WITH 'LIST<NOTHING>'
RETURN [label IN labels(n) WHERE label IN $labels][0] AS owner, key, valueType(n[key]) AS type, count(*) AS times ORDER BY owner, key, type
UNION
MATCH (a)-[e]->(b)
WHERE any(label IN labels(a) WHERE label IN $labels) AND any(label IN labels(b) WHERE label IN $labels)
UNWIND keys(e) AS key
WITH e, key WHERE NOT valueType(e[key]) STARTS WITH 'LIST<NOTHING>'
RETURN type(e) AS owner, key, valueType(e[key]) AS type, count(*) AS times ORDER BY owner, key, type`;

const typesIn = (from: Graph) => from.read(TYPES, { labels: [...DUMP_LABELS] });
/** Neo4j's import makes no property of an empty list; to every reader of the graph the two are the same. */
const linesOf = (from: Graph) =>
  Array.fromAsync(dump(from), (line) => JSON.stringify(JSON.parse(line, withoutEmptyLists)));
const withoutEmptyLists = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/** An article that tells what one on record does, of the same people, places and courts: commits go on in either graph. */
async function toldAgain() {
  const { annotation, article } = samples[0] ?? expect.fail("no sample");
  const { text, published, title } = article;
  const again = articleFromJson({ id: "told again", text, published, title }, { maxChars: 100_000 });
  return { article: again, reading: goldReading(again, annotation) };
}

test.skipIf(!(await canImport()))(
  "neo4j-admin imports the export, by the command it prints, into a graph with the same dump, in which commits go on",
  { timeout: START_MS },
  async () => {
    const { output } = await cursus(["export", "--format", "csv", "--to", files, "--json"], {
      variables: stackVariables(),
    });
    const [program, ...words] = String(JSON.parse(output).import).split(" ");
    expect(program).toBe("neo4j-admin");
    const fill = async (neo4j: string) => void (await importCsv({ words, files, neo4j }));
    const stack: PrivateStack = await startPrivateStack(findRoot(process.env, import.meta.dirname), fill);
    try {
      const imported = await openGraph(stack.addresses.neo4j);
      await migrate(imported);
      expect(await linesOf(imported)).toEqual(await linesOf(graph));
      expect(await typesIn(imported)).toEqual(await typesIn(graph));
      const further = await toldAgain();
      for (const one of [graph, imported]) await patiently(() => commit(one, RULES, [further], AT));
      expect(await linesOf(imported)).toEqual(await linesOf(graph));
      await imported.close();
    } finally {
      await stack.end();
    }
  },
);
