import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openGraph } from "@cursus/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cursus } from "../harness/cursus.ts";
import { modelFree } from "../harness/model-free.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";

/** Commands that read no article. */
const OTHERS = [
  ["status"],
  ["dump"],
  ["verify"],
  ["dead"],
  ["ask", "who resigned?"],
  ["query", "MATCH (n) RETURN count(n)"],
];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cursus-no-model-"));
  const graph = await openGraph(stackAddresses().neo4j);
  await migrate(graph);
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("without a language model an article is kept and said to wait, and all that does not read works", async () => {
  const variables = {
    ...stackVariables(),
    ...modelFree(folder),
    CURSUS_QUEUE_PREFIX: uniquePrefix(),
  };
  const run = (...arguments_: readonly string[]) => cursus(arguments_, { variables, folder });
  writeFileSync(join(folder, "article.txt"), "Mayor Ada Obi resigned on Monday.\n");

  const ingest = await run("ingest", "article.txt");
  expect(ingest.notes).toContain("[ModelMissing]");
  expect(ingest.code).toBeGreaterThan(0);
  expect(await run("ingest", "article.txt", "--no-wait")).toMatchObject({ code: 0 });
  await Promise.all(
    OTHERS.map(async (words) => expect((await run(...words)).notes, words.join(" ")).not.toContain("Model")),
  );
}, 600_000);
