import { expect, test } from "vitest";
import { warcEntries } from "./warc.ts";

const PAGE = "<html><body><article><p>A minister resigned.</p></article></body></html>";

function response(url: string, body = PAGE): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
  const head = [
    "WARC/1.0",
    "WARC-Type: response",
    `WARC-Target-URI: ${url}`,
    `Content-Length: ${http.length}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${http}\r\n\r\n`;
}

/** What a WARC of these bytes holds, in words. */
async function found(text: string, chunkBytes = 64): Promise<readonly string[]> {
  const bytes = Buffer.from(text);
  async function* stream() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const options = { mapping: {}, maxDocumentBytes: 1_000 };
  const words: string[] = [];
  for await (const entry of warcEntries({ stream: stream(), place: { file: "a.warc" }, options }))
    words.push("error" in entry ? entry.error.code : (entry.place.member ?? ""));
  return words;
}

const TWO = response("https://a.example/1") + response("https://a.example/2");

test("every record of a whole file is read, however its bytes come", async () => {
  const both = ["https://a.example/1", "https://a.example/2"];
  for (let size = 1; size <= TWO.length; size += 1) expect(await found(TWO, size)).toEqual(both);
});

test("a record too large, and one without a document, are passed, and the next is read", async () => {
  const large = response("https://a.example/large", "x".repeat(2_000));
  const other = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n";
  expect(await found(large + other + TWO)).toEqual([
    "ArticleTooLarge",
    "https://a.example/1",
    "https://a.example/2",
  ]);
});

test("wherever a file is cut off its reading ends, and what is whole is read", async () => {
  for (let length = 1; length < TWO.length - 4; length += 5) {
    const words = await found(TWO.slice(0, length));
    expect(words.length).toBeLessThanOrEqual(3);
  }
  expect(await found(TWO.slice(0, -60))).toContain("https://a.example/1");
  expect(await found(TWO.slice(0, -60))).toContain("ArticleMalformed");
});

test("what is no web archive is refused, and a head without an end does not fill the memory", async () => {
  expect(await found("this is a letter\r\n\r\nto nobody")).toEqual(["ArticleMalformed"]);
  expect(await found("x".repeat(3_000_000), 65_536)).toEqual(["ArticleMalformed"]);
});
