import { commit, dump, loadSubmission, rebuild, unrecordedSubmissions, verify } from "@cursus/graph";
import { EDGE_SHAPES, NODE_LABELS, NODES, type NodeLabel } from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { goldReading } from "../harness/gold-reading.ts";
import { type GraphByHand, graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses } from "../harness/stack.ts";
import { EDITS_OF_RECORD, EDITS_OF_SAYINGS } from "./support/edits-by-hand.ts";
import { type SampleRecord, sampleRecord } from "./support/sample-record.ts";

const labelsOf = (...layers: readonly string[]): readonly NodeLabel[] =>
  NODE_LABELS.filter((label) => layers.includes(NODES[label].layer));
const SAID_LABELS = labelsOf("said");
const RECORD_LABELS = labelsOf("meant", "record");
const RECORD_TYPES = [...new Set(EDGE_SHAPES.filter(({ keyed }) => keyed).map(({ type }) => type))];

/** So many that most labels and types occur, two of them versions of one article. */
const ARTICLES = /^(04|05|08|10|11|12|14|16)-/;

let record: SampleRecord;
let byHand: GraphByHand;
let clean: readonly string[];
beforeAll(async () => {
  record = await sampleRecord(
    async ({ article, annotation }) => goldReading(article, annotation),
    (id) => ARTICLES.test(id),
  );
  byHand = graphByHand(stackAddresses().neo4j);
  clean = await dumpLines();
});
afterAll(() => Promise.all([byHand.close(), record.graph.close()]));
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  await rebuild(record.graph, RULES, new Date());
  await readAgain();
});

async function dumpLines(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dump(record.graph)) lines.push(line);
  return lines;
}

/** What a worker does with what a rebuild left to be read again. */
async function readAgain(): Promise<void> {
  for (const version of await unrecordedSubmissions(record.graph, 100)) {
    const article = await loadSubmission(record.graph, version);
    const annotation = record.samples.find((sample) => sample.article.version === version)?.annotation;
    await commit(record.graph, RULES, [{ article, reading: goldReading(article, annotation) }], new Date());
  }
}

async function expectMended(): Promise<void> {
  const { remaining } = await rebuild(record.graph, RULES, new Date());
  expect(remaining).toEqual([]);
  await readAgain();
  expect(await dumpLines()).toEqual(clean);
}

test("a record that nobody changed has no drift", async () => {
  const { drift, nodes, edges } = await verify(record.graph, RULES);
  expect(drift).toEqual([]);
  expect(nodes).toBeGreaterThan(100);
  expect(edges).toBeGreaterThan(300);
});

test.each(EDITS_OF_RECORD)(
  "$what by hand is found at every $element of the record, and mended",
  async (edit) => {
    const present: string[] = [];
    for (const name of edit.element === "node" ? RECORD_LABELS : RECORD_TYPES) {
      const [counted] = await byHand.run(`${edit.apply(name)} RETURN count(*)`);
      if (Number(counted) > 0) present.push(name);
    }
    expect(present.length).toBeGreaterThan(edit.element === "node" ? 8 : 25);
    const { drift } = await verify(record.graph, RULES);
    const found = drift.filter(({ element }) => element === edit.element).map(({ name }) => name);
    expect([...new Set(found)]).toEqual(expect.arrayContaining(present));
    await expectMended();
  },
);

test("every change by hand to what an article says is found, and mended by reading it again", async () => {
  const current = record.samples.filter(({ id }) => id !== "10-slovenia-verdict");
  for (const edits of chunks(EDITS_OF_SAYINGS, current.length)) {
    const edited = edits.map(([what, cypher], place) => ({
      what,
      cypher,
      version: versionAt(current, place),
    }));
    for (const { cypher, version } of edited) await byHand.run(cypher, { version });
    const { drift } = await verify(record.graph, RULES);
    const found = drift.filter(({ name }) => name === "ArticleVersion").map(({ key }) => key);
    for (const { what, version } of edited) expect(found, what).toContain(version);
    await expectMended();
  }
  expect((await verify(record.graph, RULES)).drift).toEqual([]);
}, 180_000);

test("what belongs to no article is found, and dropped", async () => {
  await byHand.run("CREATE (:Claim {id: 'forged'}), (:Mention {id: 'forged'})");
  await byHand.run("CREATE (:Article {id: 'forged'}), (:ArticleVersion {id: 'forged'})");
  const { drift } = await verify(record.graph, RULES);
  expect(drift.map(({ kind, name, key }) => [kind, name, key]).sort()).toEqual(
    SAID_LABELS.toSorted().map((name) => ["extra", name, "forged"]),
  );
  await expectMended();
});

function versionAt(samples: SampleRecord["samples"], place: number): string {
  return samples[place]?.article.version ?? "";
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return all.flatMap((_, place) => (place % size === 0 ? [all.slice(place, place + size)] : []));
}
