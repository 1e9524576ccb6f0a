import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import { openOriginals } from "@cursus/intake";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cursus } from "../harness/cursus.ts";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";
import { type BucketServer, bucketServer } from "./support/bucket-server.ts";

const SECRET = "not a secret: a test's own";
const KEYS = { accessKeyId: "test", secretAccessKey: SECRET, region: "eu-north-1" };
let folder: string;
let graph: Graph;
let bucket: BucketServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-originals-"));
  graph = await openGraph(stackAddresses().neo4j);
  await migrate(graph);
  bucket = await bucketServer(SECRET);
});
beforeEach(() => graphByHand(stackAddresses().neo4j).wipe());
afterAll(async () => {
  await graph?.close();
  await bucket?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a bucket keeps bytes once under their hash, gives them back, and destroys them", async () => {
  const store = openOriginals(`s3+http://${bucket.address}/news`, KEYS);
  const bytes = Buffer.from("The minister of transport left on Monday.");
  const hash = await store.put(bytes);
  expect(await store.put(bytes)).toBe(hash);
  expect([...bucket.objects.keys()]).toEqual([`/news/${hash}`]);
  expect(Buffer.from((await store.get(hash)) ?? [])).toEqual(bytes);
  bucket.objects.set(`/news/${hash}`, Buffer.from("changed by somebody"));
  await expect(store.get(hash)).rejects.toMatchObject({ code: "OriginalsFailed" });
  await store.remove(hash);
  await store.remove(hash);
  expect(await store.get(hash)).toBeNull();
  expect(bucket.objects.size).toBe(0);
});

test("a bucket that refuses the keys is told", async () => {
  const store = openOriginals(`s3+http://${bucket.address}/news`, { ...KEYS, secretAccessKey: "wrong" });
  await expect(store.put(Buffer.from("x"))).rejects.toMatchObject({
    code: "OriginalsFailed",
    message: expect.stringContaining("403"),
  });
  expect(bucket.objects.size).toBe(0);
});

const story = (number: number): string =>
  `The minister of transport left on Monday. He had held the office for ${number} years, and nobody had asked him to go.`;

/** Two lines of one archive, and a feed that carries two articles in one file. */
async function writeSources(): Promise<string> {
  const sources = join(folder, "in");
  await mkdir(sources, { recursive: true });
  const lines = [1, 2].map((number) =>
    JSON.stringify({ id: `line-${number}`, title: "Left", text: story(number) }),
  );
  await writeFile(join(sources, "a.jsonl"), lines.join("\n"));
  const items = [3, 4].map(
    (number) =>
      `<item><title>Left</title><guid isPermaLink="false">item-${number}</guid><description>&lt;p&gt;${story(number)}&lt;/p&gt;</description></item>`,
  );
  const rss = `<rss version="2.0"><channel><title>Paper</title>${items.join("")}</channel></rss>`;
  await writeFile(join(sources, "b.xml"), rss);
  return sources;
}

async function keptFiles(originals: string): Promise<readonly string[]> {
  const files = await readdir(originals, { recursive: true, withFileTypes: true });
  const found = files.filter((file) => file.isFile());
  return Promise.all(found.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
}

test("an erasure destroys the bytes that the article was read from, and no other's", async () => {
  const originals = join(folder, "originals");
  const variables = {
    ...stackVariables(),
    CURSUS_HOME: join(folder, "home"),
    CURSUS_ORIGINALS: originals,
    CURSUS_QUEUE_PREFIX: uniquePrefix(),
  };
  const run = (...words: readonly string[]) => cursus(words, { variables });
  const taken = await run("import", await writeSources(), "--no-read", "--json");
  expect(JSON.parse(taken.output)).toMatchObject({ accepted: 4, refused: 0 });
  expect(await keptFiles(originals)).toHaveLength(4);
  const why = ["--by", "an editor", "--why", "a court order"];
  const erased = await run("erase", "line-1", ...why);
  expect(erased).toMatchObject({ code: 0, output: expect.stringContaining("1 original") });
  const [item] = await graph.read("MATCH (s:Submission) WHERE s.text CONTAINS '3 years' RETURN s.key AS key");
  expect(await run("erase", String(item?.key), ...why)).toMatchObject({ code: 0 });
  const left = await keptFiles(originals);
  expect(left).toHaveLength(2);
  for (const years of ["2 years", "4 years"]) expect(left.join()).toContain(years);
  for (const years of ["1 years", "3 years"]) expect(left.join()).not.toContain(years);
  // The other article of the feed keeps its own part of it.
  const captures = await graph.read(
    "MATCH (c:Capture) RETURN c.place AS place, c.original IS NOT NULL AS kept ORDER BY place",
  );
  expect(captures).toEqual([
    { place: expect.stringContaining("line 2"), kept: true },
    { place: expect.stringContaining("item-4"), kept: true },
  ]);
  // The same archive and the same feed once more: what was erased is not kept again, in no form.
  expect(JSON.parse((await run("import", join(folder, "in"), "--no-read", "--json")).output)).toMatchObject({
    accepted: 0,
    retracted: 2,
  });
  expect(await keptFiles(originals)).toEqual(left);
});
