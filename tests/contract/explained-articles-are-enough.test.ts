import { commit, type Graph, retract, submit } from "@cursus/graph";
import { type EventRow, QUESTIONS, runQuestion } from "@cursus/query";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SampleRecord, sampleRecord } from "../e2e/support/sample-record.ts";
import { goldReading } from "../harness/gold-reading.ts";

/** Rows whose proof is tried; each costs a few commits. */
const TRIED = 8;

let record: SampleRecord;
let graph: Graph;
let rows: readonly EventRow[];

beforeAll(async () => {
  record = await sampleRecord(async ({ article, annotation }) => goldReading(article, annotation));
  graph = record.graph;
  rows = await mostReported();
});
afterAll(() => graph.close());

async function mostReported(): Promise<readonly EventRow[]> {
  const found = await graph.read(
    `MATCH (e:Event {status: 'asserted'})<-[:EVIDENCE_FOR]-(:Claim)-[:STATED_IN]->(v:ArticleVersion)
     WITH e, count(DISTINCT v) AS articles RETURN e.id AS id ORDER BY articles DESC, e.claims DESC, id LIMIT $tried`,
    { tried: TRIED },
  );
  const answers = await Promise.all(found.map(({ id }) => runQuestion(graph, QUESTIONS.explain, { id })));
  return answers.flatMap((answer) => answer.rows as readonly EventRow[]);
}

/** What a row says, whatever the ids of those in it. */
const told = ({ type, status, date, participants }: EventRow): string =>
  JSON.stringify([
    type,
    status,
    date.edtf,
    Object.entries(participants).map(([role, all]) => [role, (all ?? []).map(({ name }) => name).toSorted()]),
  ]);

async function tells(row: EventRow): Promise<boolean> {
  const found = await graph.read("MATCH (e:Event {type: $type}) RETURN e.id AS id", { type: row.type });
  const answers = await Promise.all(found.map(({ id }) => runQuestion(graph, QUESTIONS.evidence, { id })));
  return answers.some((answer) =>
    (answer.rows as readonly EventRow[]).some((other) => told(other) === told(row)),
  );
}

async function keepOnly(versions: ReadonlySet<string>): Promise<void> {
  for (const { article } of record.samples) {
    const kept = await graph.read("MATCH (v:ArticleVersion {id: $id, current: true}) RETURN 1 AS one", {
      id: article.version,
    });
    if (kept.length > 0 && !versions.has(article.version))
      await retract(graph, RULES, article.key, new Date());
  }
  for (const { article, annotation } of record.samples) {
    if (!versions.has(article.version)) continue;
    await submit(graph, article, new Date());
    await commit(graph, RULES, [{ article, reading: goldReading(article, annotation) }], new Date());
  }
}

test("from the articles that explain names alone the record has the row, and without any one of them it has not", {
  timeout: 300_000,
}, async () => {
  expect(rows.length).toBe(TRIED);
  for (const row of rows) {
    const versions = new Set(row.quotes.map(({ version }) => version));
    expect(versions.size).toBeGreaterThan(0);
    await keepOnly(versions);
    expect(await tells(row), row.says).toBe(true);
    for (const one of versions) {
      await keepOnly(new Set([...versions].filter((version) => version !== one)));
      expect(await tells(row), `${row.says} without ${one}`).toBe(false);
    }
  }
});
