import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import { findRoot, type Variables } from "@cursus/local-stack";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cursus, type Ended } from "../harness/cursus.ts";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";
import { type NewsServer, newsPage, newsServer } from "./support/news-server.ts";
import { writtenArticle } from "./support/written-article.ts";

const root = findRoot({}, import.meta.dirname);
let folder: string;
let graph: Graph;
let server: NewsServer;
let variables: Variables;
let commands: readonly string[];

/** The guide's commands, in its order. */
async function commandsOfGuide(): Promise<readonly string[]> {
  const guide = await readFile(join(root, "docs", "sources.md"), "utf8");
  return [...guide.matchAll(/^cursus .+$/gm)].map(([line]) => line);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-guide-"));
  graph = await openGraph(stackAddresses().neo4j);
  await migrate(graph);
  await graphByHand(stackAddresses().neo4j).wipe();
  server = await newsServer();
  const { title, text } = writtenArticle(1);
  server.put("/2023/03/09/minister", { body: newsPage(title, text.split("\n\n")) });
  variables = {
    ...stackVariables(),
    CURSUS_HOME: join(folder, ".cursus"),
    CURSUS_QUEUE_PREFIX: uniquePrefix(),
    CURSUS_FETCH_ALLOW: server.host,
  };
  await mkdir(join(folder, "tests"));
  await symlink(join(root, "tests", "articles"), join(folder, "tests", "articles"));
  await mkdir(join(folder, "inbox"));
  const record = { headline: "Left", story: writtenArticle(2).text, meta: { day: "2020-05-06" } };
  await writeFile(join(folder, "archive.jsonl"), `${JSON.stringify(record)}\n{ broken\n`);
  commands = await commandsOfGuide();
});
afterAll(async () => {
  await graph?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const ran = new Set<string>();

/** Runs the one command of the guide that begins like this, as it is written there but for the newspaper's address. */
async function asWritten(beginning: string): Promise<Ended> {
  return cursus(wordsOf(beginning), { variables, folder });
}

function wordsOf(beginning: string): readonly string[] {
  const command = commands.find((line) => line.startsWith(beginning) && !ran.has(line));
  if (command === undefined) throw new Error(`the guide has no command ${beginning}`);
  ran.add(command);
  const words = command.replaceAll("https://news.example", server.base).match(/"[^"]*"|\S+/g) ?? [];
  return words.slice(1).map((word) => word.replace(/^"|"$/g, ""));
}

test("an article, a folder and an archive with fields of its own are taken in", async () => {
  expect(await asWritten("cursus ingest tests/articles")).toMatchObject({
    code: 0,
    output: expect.stringContaining("claims"),
  });
  expect(await asWritten("cursus import tests/articles/articles")).toMatchObject({
    code: 0,
    output: expect.stringMatching(/1 known already/),
  });
  expect(await asWritten("cursus import tests/articles/articles --dry-run")).toMatchObject({
    code: 0,
    output: expect.stringContaining("could be taken in"),
  });
  const mapped = await asWritten("cursus import archive.jsonl --map");
  expect(mapped).toMatchObject({ code: 65, output: expect.stringContaining("1 taken in, 1 refused") });
  expect(mapped.output).toContain("archive.jsonl: line 2: the line is not valid JSON [ArticleMalformed]");
  const [kept] = await graph.read("MATCH (s:Submission {title: 'Left'}) RETURN s.published AS published");
  expect(kept).toEqual({ published: "2020-05-06" });
}, 240_000);

/** Puts a file into the folder whole, as a move does. */
async function putIntoInbox(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
  await rename(join(folder, name), join(folder, "inbox", name));
}

test("a folder is watched until Ctrl-C: what comes is taken in, what is broken is told, and it goes on", async () => {
  const main = join(root, "services/cli/src/main.ts");
  const child = spawn(process.execPath, [main, ...wordsOf("cursus watch inbox")], {
    cwd: folder,
    env: { ...variables, CURSUS_ROOT: root, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (part) => {
    output += part;
  });
  const told = (words: string) => expect.poll(() => output, { timeout: 60_000 }).toContain(words);
  await putIntoInbox("first.txt", writtenArticle(3).text);
  await told("first.txt: 1 articles in 1 file: 1 taken in");
  await putIntoInbox("broken.json", "{ broken");
  await told("broken.json");
  await putIntoInbox("second.txt", writtenArticle(4).text);
  await told("second.txt: 1 articles in 1 file: 1 taken in");
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  const [kept] = await graph.read(
    "MATCH (s:Submission) WHERE s.text CONTAINS 'number 4 ' RETURN count(s) AS count",
  );
  expect(kept).toEqual({ count: 1 });
}, 200_000);

test("a page is fetched, and a feed is added, listed, looked at and taken off", async () => {
  expect(await asWritten("cursus fetch ")).toMatchObject({
    code: 0,
    output: expect.stringContaining("claims"),
  });
  expect(await asWritten("cursus feeds add ")).toMatchObject({ code: 0 });
  const listed = await asWritten("cursus feeds");
  expect(listed).toMatchObject({ code: 0, output: expect.stringContaining(`${server.base}/feed`) });
  expect(listed.output).toContain("15m");
  expect(await asWritten("cursus feeds poll")).toMatchObject({
    code: 0,
    output: expect.stringContaining("Looked at now: 1 feed"),
  });
  expect(await asWritten("cursus feeds remove ")).toMatchObject({ code: 0 });
  expect((await cursus(["feeds"], { variables, folder })).output).toContain("There are no feeds");
}, 240_000);

test("where each article came from can be asked for, and no command of the guide was left out", async () => {
  const { code, output } = await asWritten('cursus cypher "MATCH (c:Capture)');
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/[0-9a-f]{64}/) });
  expect(commands.filter((line) => !ran.has(line))).toEqual([]);
  expect(ran.size).toBeGreaterThanOrEqual(11);
}, 60_000);
