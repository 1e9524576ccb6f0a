import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articleFromText, listArticleFiles, readArticleFile, readArticleStream } from "./article-file.ts";

const options = { maxChars: 20_000 };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-intake-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("a text file becomes an article whose first line is its title", async () => {
  const path = await aFile("plain.txt", "Minister leaves\n\nThe minister of transport left on Monday.\n");
  const { article } = await readArticleFile(path, { ...options, published: "2024-05-06" });
  expect(article).toMatchObject({ title: "Minister leaves", published: "2024-05-06", language: "en" });
  expect(article.text).toContain("Minister leaves\n\nThe minister");
  expect(article.key).toBe(`sha256:${article.sha256}`);
});

test("the same text under another name is the same article", async () => {
  const first = await readArticleFile(await aFile("a.txt", "One sentence only."), options);
  const second = await readArticleFile(await aFile("b.txt", "One sentence only."), options);
  expect(second.article).toEqual(first.article);
});

test("a JSON article keeps what its source says", async () => {
  const document = {
    id: "tr-7",
    title: "Minister leaves",
    published: "2024-05-06",
    modified: "2024-05-07T09:30:00+02:00",
    language: "en-GB",
    source: "Daily Sample",
    text: "The minister of transport left on Monday.",
    section: "politics",
  };
  const { article } = await readArticleFile(await aFile("article.json", JSON.stringify(document)), options);
  expect(article).toMatchObject({
    key: "tr-7",
    title: "Minister leaves",
    published: "2024-05-06",
    modified: "2024-05-07T07:30:00.000Z",
    language: "en",
    source: "Daily Sample",
    url: null,
  });
});

test("a byte order mark is no part of the text, which ends in one line end", async () => {
  const path = await aFile("bom.txt", Buffer.from("\uFEFFA sentence.\r\n\r\n", "utf8"));
  expect((await readArticleFile(path, options)).article.text).toBe("A sentence.\n");
});

test("an empty file, a blank one and an empty JSON file are refused as empty", async () => {
  for (const [name, content] of [
    ["empty.txt", ""],
    ["blank.txt", " \n\t\n"],
    ["empty.json", ""],
    ["blank.json", '{"text": " "}'],
  ] as const) {
    await expect(readArticleFile(await aFile(name, content), options)).rejects.toMatchObject({
      code: "ArticleEmpty",
    });
  }
});

test("bytes that are no UTF-8 text are refused as binary", async () => {
  const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]);
  const latin1 = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
  const utf16 = Buffer.from("\uFEFFA sentence.", "utf16le");
  for (const bytes of [image, latin1, utf16]) {
    await expect(readArticleFile(await aFile("binary.txt", bytes), options)).rejects.toMatchObject({
      code: "ArticleBinary",
    });
  }
});

test("a page of HTML is read as one, whatever its file is called", async () => {
  const page = "\n<!DOCTYPE html><html><body><nav>Home</nav><h1>Title</h1><p>A sentence.</p></body></html>";
  const { article, original } = await readArticleFile(await aFile("page.txt", page), options);
  expect(article).toMatchObject({ title: "Title", text: "Title\n\nA sentence.\n" });
  expect(original).toMatchObject({ mediaType: "text/html", bytes: Buffer.from(page) });
});

test("a file of many articles is refused, and where it can be taken in", async () => {
  for (const [name, content] of [
    ["many.jsonl", '{"text":"x"}\n'],
    ["feed.xml", "<?xml version='1.0'?><rss><channel/></rss>"],
    ["many.zip", "PK\u0003\u0004"],
  ] as const)
    await expect(readArticleFile(await aFile(name, content), options)).rejects.toMatchObject({
      code: "ArticleMalformed",
      advice: expect.stringContaining("cursus import"),
    });
});

test("a file of 20 MB is refused before any of it is read", async () => {
  const path = await aFile("huge.txt", "x");
  await truncate(path, 20 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  await expect(readArticleFile(path, options)).rejects.toMatchObject({ code: "ArticleTooLarge" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
});

test("an article longer than the limit is refused by its length", async () => {
  const path = await aFile("long.txt", "word ".repeat(4_001));
  await expect(readArticleFile(path, options)).rejects.toMatchObject({ code: "ArticleTooLarge" });
});

test("what is no file is refused, and why", async () => {
  await expect(readArticleFile(join(folder, "missing.txt"), options)).rejects.toMatchObject({
    code: "FileUnreadable",
    message: "there is no such file",
  });
  await expect(readArticleFile(folder, options)).rejects.toMatchObject({ code: "FileUnreadable" });
  await expect(listArticleFiles(join(folder, "missing"))).rejects.toMatchObject({ code: "FileUnreadable" });
});

test("a file that cannot be opened or read is refused, and why", async () => {
  const loop = join(folder, "loop.txt");
  await symlink(loop, loop);
  for (const read of [() => readArticleFile(loop, options), () => listArticleFiles(loop)]) {
    await expect(read()).rejects.toMatchObject({
      code: "FileUnreadable",
      message: expect.stringMatching(/link/),
    });
  }
});

test.runIf(process.platform === "linux")("a file that fails while it is read is refused", async () => {
  await expect(readArticleFile("/proc/self/mem", options)).rejects.toMatchObject({
    code: "FileUnreadable",
    message: "it cannot be read (EIO)",
  });
});

test("a JSON file that is no article is refused with the members that one has", async () => {
  const documents = [
    "[1, 2]",
    "null",
    '"text"',
    "{}",
    '{"text": 7}',
    '{"text": "x", "title": {}}',
    '{"text":',
  ];
  for (const [index, document] of documents.entries()) {
    await expect(readArticleFile(await aFile(`no-${index}.json`, document), options)).rejects.toMatchObject({
      code: "ArticleMalformed",
      message: expect.stringMatching(/^it is not/),
      advice: expect.stringContaining("the member text"),
    });
  }
});

test("a lone surrogate is refused", async () => {
  const path = await aFile("lone.json", '{"text": "The minister \\ud800 left."}');
  await expect(readArticleFile(path, options)).rejects.toMatchObject({ code: "ArticleMalformed" });
});

test("a stream is an article as a file of the same bytes is", async () => {
  const text = "One sentence only.";
  const streamed = await readArticleStream(Readable.from([Buffer.from(text)]), options);
  expect(streamed.article).toEqual(articleFromText(text, options));
  const json = Readable.from([
    Buffer.from(' \n{"id": "s-1", '),
    Buffer.from('"text": "One sentence only."}'),
  ]);
  const { article } = await readArticleStream(json, options);
  expect(article).toMatchObject({ key: "s-1", text: `${text}\n` });
});

test("a stream without an end is refused as soon as it is too long", async () => {
  let sent = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        sent += 65_536;
        yield Buffer.alloc(65_536, "a");
      }
    })(),
  );
  await expect(readArticleStream(endless, options)).rejects.toMatchObject({ code: "ArticleTooLarge" });
  expect(sent).toBeLessThan(30_000_000);
});

test("a folder without articles is refused, not taken for an empty batch", async () => {
  const bare = join(folder, "bare");
  await mkdir(join(bare, "inner"), { recursive: true });
  await writeFile(join(bare, "notes.docx"), "x");
  await expect(listArticleFiles(bare)).rejects.toMatchObject({
    code: "FileUnreadable",
    advice: expect.stringContaining("*.txt"),
  });
});

test("a folder's articles come in the order of their names", async () => {
  const inner = join(folder, "inner");
  await mkdir(join(inner, "deeper"), { recursive: true });
  for (const name of ["b.txt", "a.json", "C.TXT", ".hidden.txt", "notes.docx", "deeper/d.txt"])
    await writeFile(join(inner, name), "x");
  const { files } = await listArticleFiles(inner);
  expect(files.map((path) => path.slice(inner.length + 1))).toEqual(["C.TXT", "a.json", "b.txt"]);
  const given = join(inner, "notes.docx");
  expect(await listArticleFiles(given)).toEqual({ files: [given], leftOut: [] });
});

test("what a folder has beside its articles is told with the reason, and no link is followed", async () => {
  const mixed = join(folder, "mixed");
  await mkdir(join(mixed, "deeper"), { recursive: true });
  for (const name of ["a.jsonl", "b.csv", "one.txt", "pic.png", "z.zip", ".hidden.zip"])
    await writeFile(join(mixed, name), "x");
  await symlink(await aFile("secret.txt", "secret"), join(mixed, "link.txt"));
  await symlink("nothing", join(mixed, "void.txt"));
  const { files, leftOut } = await listArticleFiles(mixed);
  const name = (path: string): string => path.slice(mixed.length + 1);
  expect(files.map(name)).toEqual(["one.txt", "void.txt"]);
  expect(leftOut.map(({ file, reason }) => [name(file), reason])).toEqual([
    ["a.jsonl", expect.stringContaining("`cursus import`")],
    ["b.csv", expect.stringContaining("`cursus import`")],
    ["deeper", expect.stringContaining("`cursus import`")],
    ["link.txt", "it is a link that leads out of the folder"],
    ["pic.png", "it is of no kind that is read"],
    ["z.zip", expect.stringContaining("`cursus import`")],
  ]);
});
