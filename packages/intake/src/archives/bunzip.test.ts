import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entriesIn } from "../entries-in.ts";
import { bunzip } from "./bunzip.ts";

/** Made by bzip2 1.0.8: two streams, one after the other. */
const TWO = Buffer.from(
  "QlpoOTFBWSZTWdieLwAAAAIRgEAEIyIcACAAIgGmIQAwq2dCs9yAceLuSKcKEhsTxeAAQlpoOTFBWSZTWWWLxzUAAAIRgEAALgGIACAAISjTRoQwIwSZtRwnHi7kinChIMsXjmo=",
  "base64",
);
/** 40,000,000 zeros. */
const BOMB = Buffer.from("QlpoOTFBWSZTWdjs3f4BMl9ACMAAABAACCAAMMwJqmmgSlFbUBKUV4u5IpwoSGx2bv8A", "base64");
/** A MediaWiki dump of one page, whose head is a stream of its own. */
const DUMP = Buffer.from(
  "QlpoOTFBWSZTWUNRhiUAAAafgAABgBUAAgCAN2/MwCAASGp6jQ00mjJ6QCVNRtTBNPUaabUxIpBL77WJAkHqYiiNUfchaMr32CfQG6Ix5B3h7mPJYGB1GTdRIaGaVpHlESYcPEWp+LuSKcKEghqMMShCWmg5MUFZJlNZhq4S5QAAGR+AQAPftQACBBAn793gIACEEqp/qap6aaIB6aEG1G0gJVT9J6SP1NqnqGhhGTEek9e9cnOzjf+luDiXmOBO1IEl2lhPe9EsqsAq+SeM3uaj7ExZDPw7lAed4RigualPiRqomzFwxtbU9fp/D6UYo+BMtIndDAaohM6hUPFYikvLlfF+xJVkrlgkCBbTcsBmEErJ9GEQT+LuSKcKEhDVwlyg",
  "base64",
);

async function unpacked(bytes: Uint8Array, chunkBytes = 16): Promise<string> {
  async function* stream() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const parts: Uint8Array[] = [];
  for await (const part of bunzip(stream())) parts.push(part);
  return Buffer.concat(parts).toString();
}

test("streams that follow one another are unpacked as one, however their bytes come", async () => {
  for (const size of [1, 16, 1_000])
    expect(await unpacked(TWO, size)).toBe("a first stream, and a second one");
});

test("bytes that are broken or break off are refused", async () => {
  for (let length = 1; length < TWO.length; length += 1) {
    const cut = await unpacked(TWO.subarray(0, length)).catch(() => "refused");
    expect(["refused", "a first stream, "]).toContain(cut);
  }
  const changed = Buffer.from(TWO);
  changed[20] = (changed[20] ?? 0) ^ 0xff;
  await expect(unpacked(changed)).rejects.toThrow();
  await expect(unpacked(Buffer.from("no archive"))).rejects.toThrow();
});

test("a block made to fill the memory is refused", async () => {
  const before = process.memoryUsage().rss;
  await expect(unpacked(BOMB)).rejects.toMatchObject({ code: "ArticleTooLarge" });
  expect(process.memoryUsage().rss - before).toBeLessThan(64_000_000);
});

test("a dump packed with bzip2 is read like one that is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cursus-bunzip-"));
  const file = join(folder, "pages.xml.bz2");
  await writeFile(file, DUMP);
  const found = [];
  for await (const entry of entriesIn(file, { mapping: {}, maxDocumentBytes: 1_000_000 })) found.push(entry);
  await rm(folder, { recursive: true });
  expect(found).toMatchObject([{ place: { file, member: "Minister leaves", line: 1 } }]);
});
