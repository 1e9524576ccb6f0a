import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses, stackVariables, uniquePrefix } from "../harness/stack.ts";
import { startImport } from "./support/import-process.ts";
import { writtenArticle } from "./support/written-article.ts";

let folder: string;
let graph: Graph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-bad-"));
  graph = await openGraph(stackAddresses().neo4j);
  await migrate(graph);
  await graphByHand(stackAddresses().neo4j).wipe();
  await writeInput();
});
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

const line = (index: number): string => JSON.stringify(writtenArticle(index));

async function writeInput(): Promise<void> {
  const lines = [
    line(1),
    "{ not json",
    line(2),
    '{"title": "no text"}',
    `{"text": "${"x".repeat(300_000)}"}`,
    line(3),
  ];
  const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
  await write("a.jsonl", lines.join("\n"));
  await write(
    "b.csv",
    `title,text,date\nGood,"${writtenArticle(4).text}",2020-01-01\nBad,"${writtenArticle(5).text}",03/04/2020\nEmpty,,2020-01-01\n`,
  );
  await write("c.pdf", "%PDF-1.4 broken");
  await write("d.html", "<html><body><nav>Home</nav></body></html>");
  await write("e.txt", Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  await write(
    "f.xml",
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
  );
  await write("g.json", JSON.stringify(writtenArticle(6)));
  await write("h.jsonl.gz", gzipSync(`${line(7)}\n`).subarray(0, 200));
  await write("i.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nshort");
  await write("j.zip", "PK\u0003\u0004 broken");
  await write("l.xml", brokenDump(writtenArticle(10).text));
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(`${line(8)}\n{\n${line(9)}\n`), "inner/stories.jsonl");
  zip.addBuffer(Buffer.from("<div>".repeat(1_000)), "inner/deep.html");
  zip.addBuffer(Buffer.from("left out"), "inner/picture.png");
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(folder, "k.zip")));
}

/** A dump that breaks off within its second page. */
function brokenDump(text: string): string {
  const page = `<page><title>Kept</title><ns>0</ns><id>1</id><revision><id>2</id><timestamp>2020-01-01T00:00:00Z</timestamp><text>${text}</text></revision></page>`;
  return `<mediawiki><siteinfo><sitename>Wikinews</sitename><base>https://wiki.example/wiki/Main</base></siteinfo>\n${page}\n<page><title>Cut`;
}

test("each broken file, member and line is told with its place and reason, and the rest is taken in", async () => {
  const home = join(folder, ".home");
  const variables = {
    ...stackVariables(),
    CURSUS_HOME: home,
    CURSUS_ORIGINALS: join(home, "originals"),
    CURSUS_QUEUE_PREFIX: uniquePrefix(),
  };
  const { code, output, notes } = await startImport([folder, "--no-read", "--json"], variables).ended;
  expect(notes).toBe("");
  const report = JSON.parse(output);
  const list = (await readFile(report.refusedFile, "utf8")).trim().split("\n");
  const refused = list.map((text) => JSON.parse(text));
  const told = refused.map(({ file, member, line: at, code: why }) =>
    [file.slice(folder.length + 1), member ?? "", at ?? "", why].join(" | "),
  );
  expect(told.sort()).toEqual([
    "a.jsonl |  | 2 | ArticleMalformed",
    "a.jsonl |  | 4 | ArticleMalformed",
    "a.jsonl |  | 5 | ArticleTooLarge",
    "b.csv |  | 12 | ArticleEmpty",
    "b.csv |  | 7 | DateInvalid",
    "c.pdf |  |  | ArticleBinary",
    "d.html |  |  | ArticleEmpty",
    "e.txt |  |  | ArticleBinary",
    "f.xml |  |  | ArticleMalformed",
    "h.jsonl.gz |  |  | ArticleMalformed",
    "i.warc |  |  | ArticleMalformed",
    "j.zip |  |  | ArticleMalformed",
    "k.zip | inner/deep.html |  | ArticleMalformed",
    "k.zip | inner/stories.jsonl | 2 | ArticleMalformed",
    "l.xml |  | 7 | ArticleMalformed",
  ]);
  expect(refused.every(({ message }) => message.length > 10)).toBe(true);
  expect(code).toBe(65);
  expect(report).toMatchObject({ accepted: 8, refused: told.length, known: 0, leftOut: 1, passedOver: [] });
  const [submitted] = await graph.read("MATCH (s:Submission) RETURN count(s) AS count");
  expect(submitted).toEqual({ count: 8 });
});
