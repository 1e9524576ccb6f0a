import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import type { Variables } from "@cursus/local-stack";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cursus } from "../harness/cursus.ts";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";

const URL_OF_ARTICLE = "https://paper.example/2023/03/13/minister";
let folder: string;
let graph: Graph;
let variables: Variables;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-dates-"));
  graph = await openGraph(stackAddresses().neo4j);
  await migrate(graph);
  await graphByHand(stackAddresses().neo4j).wipe();
  variables = {
    ...stackVariables(),
    CURSUS_HOME: join(folder, "home"),
    CURSUS_ORIGINALS: join(folder, "originals"),
    CURSUS_QUEUE_PREFIX: uniquePrefix(),
  };
});
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: readonly string[]) => cursus(words, { variables, folder });
const write = (name: string, text: string) => writeFile(join(folder, name), text);

test("a day that is yet to come is told, and the article kept with the next place that states one", async () => {
  const text = "The minister of transport, Ilse Hart, resigned on Monday after a dispute over the budget.";
  await write("a.json", JSON.stringify({ text, published: "2942-05-02", url: URL_OF_ARTICLE }));
  const { code, output } = await run("ingest", "a.json", "--no-wait");
  expect({ code, output }).toMatchObject({
    code: 0,
    output: expect.stringContaining("document: 2942-05-02 is yet to come"),
  });
  const [kept] = await graph.read(
    "MATCH (s:Submission {key: $key}) MATCH (c:Capture {version: s.id}) RETURN s.published AS day, c.publishedBasis AS basis, c.dateRefused AS refused",
    { key: URL_OF_ARTICLE },
  );
  expect(kept).toEqual({
    day: "2023-03-13",
    basis: "url",
    refused: "document: 2942-05-02 is yet to come",
  });
});

test("an import counts them, and a day that somebody gives is refused", async () => {
  const lines = ["2942-05-02", "2020-05-02"].map((date) => JSON.stringify({ text: `Of ${date}.`, date }));
  await write("b.jsonl", lines.join("\n"));
  const imported = await run("import", "b.jsonl", "--no-read", "--json");
  expect(JSON.parse(imported.output)).toMatchObject({ accepted: 2, refused: 0, datesRefused: 1 });
  await write("c.txt", "The minister of transport resigned on Monday.");
  const given = await run("ingest", "c.txt", "--no-wait", "--published", "2942-05-02");
  expect(given).toMatchObject({
    code: 65,
    output: expect.stringContaining("2942-05-02 is yet to come [DateInvalid]"),
  });
});

test("a correction that is dated before what it replaces is told to take no place", async () => {
  const url = "https://paper.example/minister";
  const text =
    "LESSINA -- Oskar Brandel, a former defence minister of Tarvia, was sentenced to nine years in prison on Monday.";
  await write("first.txt", text);
  await write("second.txt", text.replace("nine", "eight"));
  expect((await run("ingest", "first.txt", "--url", url, "--published", "2023-03-14")).code).toBe(0);
  const older = await run("ingest", "second.txt", "--replaces", url, "--published", "2023-03-13");
  expect(older).toMatchObject({ code: 0, output: expect.stringContaining("superseded") });
  expect(older.output).toContain("that one is of 2023-03-14. Give --modified, the day of the correction");
  const newer = await run(
    "ingest",
    "second.txt",
    "--replaces",
    url,
    "--published",
    "2023-03-13",
    "--modified",
    "2023-03-15",
  );
  expect(newer).toMatchObject({ code: 0, output: expect.stringContaining("recorded") });
  expect(newer.output).not.toContain("take the place");
});
