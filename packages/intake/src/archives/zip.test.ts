import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { entriesIn } from "../entries-in.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-zip-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The writer refuses such names itself: they are written over the ones that it is given. */
const WRITTEN: Readonly<Record<string, string>> = { "@": ".", "%": "/", "=": "\\" };
const written = (name: string): string => name.replace(/[@%=]/g, (sign) => WRITTEN[sign] ?? sign);

async function zipped(members: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const bytes = await buffer(zip.outputStream);
  for (const name of Object.keys(members).filter((one) => written(one) !== one))
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
      bytes.write(written(name), at);
  return bytes;
}

async function toldOf(members: Readonly<Record<string, string | Buffer>>): Promise<readonly string[]> {
  const file = join(folder, "a.zip");
  await writeFile(file, await zipped(members));
  const told: string[] = [];
  for await (const found of entriesIn(file, { mapping: {}, maxDocumentBytes: 100_000 }))
    told.push([found.place.member, wordsOf(found)].join(" | "));
  return told;
}

function wordsOf(found: object): string {
  if ("isOtherKind" in found) return "other kind";
  return "error" in found ? (found.error as Error).message : "article";
}

test("a member whose name leads out of the archive is set aside with its place, and those after it are read", async () => {
  const told = await toldOf({
    "first.txt": "First.",
    "@@/@@/evil.txt": "Evil.",
    "@@/.hidden.png": "Evil.",
    "good.txt": "Good.",
    "inner.zip": await zipped({ "@@/worse.txt": "Worse.", "deep.txt": "Deep." }),
  });
  expect(told).toEqual([
    "first.txt | article",
    "../../evil.txt | the member's name is refused: invalid relative path: ../../evil.txt",
    "../.hidden.png | the member's name is refused: invalid relative path: ../.hidden.png",
    "good.txt | article",
    "inner.zip/../worse.txt | the member's name is refused: invalid relative path: ../worse.txt",
    "inner.zip/deep.txt | article",
  ]);
});

test("an absolute name is set aside too; other letters, a dot before it and backslashes make a name no worse", async () => {
  const told = await toldOf({
    "%etc/passwd.txt": "x",
    "@/here.txt": "Here.",
    "статья.txt": "Слово.",
    "in=there.txt": "There.",
  });
  expect(told).toEqual([
    "/etc/passwd.txt | the member's name is refused: absolute path: /etc/passwd.txt",
    "./here.txt | article",
    "статья.txt | article",
    "in/there.txt | article",
  ]);
});

test("members of other kinds are told as such, hidden ones and a web archive's own lists are none", async () => {
  const told = await toldOf({
    "x/pic.png": "png",
    "x/a.txt": "A.",
    "x/data.tar": "tar",
    ".git/config": "x",
    "__MACOSX/a.png": "x",
    "~a.docx": "x",
    "indexes/index.cdx.gz": "x",
    "indexes/a.txt": "A.",
  });
  expect(told).toEqual([
    "x/pic.png | other kind",
    "x/a.txt | article",
    "x/data.tar | other kind",
    "indexes/a.txt | article",
  ]);
});
