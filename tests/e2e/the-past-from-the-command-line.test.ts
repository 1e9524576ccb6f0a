import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "@cursus/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cursus, type Ended } from "../harness/cursus.ts";
import { goldReading } from "../harness/gold-reading.ts";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables } from "../harness/stack.ts";
import { sampleRecord } from "./support/sample-record.ts";

let graph: Graph;
let folder: string;
let key: string;
const run = (...arguments_: readonly string[]): Promise<Ended> =>
  cursus(arguments_, { variables: stackVariables(), folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-e2e-"));
  const { graph: sampled, samples } = await sampleRecord(
    async ({ article, annotation }) => goldReading(article, annotation),
    (id) => ["02-estonia-prime-minister", "13-gabon-coup"].includes(id),
  );
  graph = sampled;
  key = samples[0]?.article.key ?? "";
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

test("what is on record is backed up, changed, asked as it was, erased, and restored", async () => {
  const hash = async (...more: readonly string[]) => (await run("dump", "--hash", ...more)).output.trim();
  const whole = await hash();
  expect(await hash("--known-at", "2000-01-01")).not.toBe(whole);

  const backedUp = await run("backup", "all.jsonl.gz");
  expect(backedUp).toMatchObject({ code: 0 });
  expect(backedUp.output).toContain(whole.slice(0, 16));
  expect((await run("restore", "all.jsonl.gz")).notes).toContain("[GraphNotEmpty]");

  const listed = await run("changes", "2000-01-01", "--json");
  expect(JSON.parse(listed.output)).toMatchObject([
    { cause: { kind: "article" } },
    { cause: { kind: "article" } },
  ]);
  expect((await run("changes", "2000-01-01")).output).toMatch(/^\d{4}-.*article: /m);
  expect((await run("changes", "soon")).notes).toContain("[DateInvalid]");

  expect((await run("erase", key)).code).toBe(64);
  const erased = await run("erase", key, "--by", "an editor", "--why", "a court order");
  expect(erased, erased.notes).toMatchObject({ code: 0 });
  expect(await hash()).not.toBe(whole);
  expect((await run("verify")).code).toBe(0);

  const byHand = graphByHand(stackAddresses().neo4j);
  await byHand.wipe();
  await byHand.close();
  const bytes = await readFile(join(folder, "all.jsonl.gz"));
  await writeFile(join(folder, "half.jsonl.gz"), bytes.subarray(0, bytes.length / 2));
  expect((await run("restore", "half.jsonl.gz")).notes).toContain("[BackupMalformed]");
  const restored = await run("restore", "all.jsonl.gz");
  expect(restored, restored.notes).toMatchObject({ code: 0 });
  expect(await hash()).toBe(whole);
}, 240_000);
