import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pc from "picocolors";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { renderImport } from "../render/import.ts";
import { dryRun } from "./dry-run.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-dry-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const options = {
  maxChars: 10_000,
  maxDocumentBytes: 100_000,
  now: new Date("2024-05-10T12:00:00Z"),
  mapping: {},
  read: false,
  ownWorker: false,
  dryRun: true,
};

test("files of other kinds in folders and archives are counted, links told, and languages that nobody reads", async () => {
  const records = [
    { language: "no", text: "Ministeren gikk av." },
    { language: "da", text: "Ministeren gik af." },
    { language: "no", text: "Statsråden ble avsatt." },
    { language: "en", text: "The minister resigned." },
  ];
  const inside = join(folder, "in");
  await mkdir(inside);
  await writeFile(join(inside, "a.jsonl"), records.map((one) => JSON.stringify(one)).join("\n"));
  await writeFile(join(inside, "pic.png"), "x");
  await symlink("..", join(inside, "loop"));
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from("The minister was dismissed."), "x/one.txt");
  zip.addBuffer(Buffer.from("x"), "x/pic.png");
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(inside, "b.zip")));

  const report = await dryRun([inside], options);
  expect(report).toMatchObject({
    accepted: 5,
    refused: 0,
    files: 2,
    leftOut: 2,
    unread: { no: 2, da: 1 },
    passedOver: [{ file: join(inside, "loop") }],
  });
  const text = renderImport(report, pc.createColors(false), true);
  expect(text).toContain("loop: it is a link that leads out of the folder\n");
  expect(text).toContain("3 kept, not read: no 2, da 1 (no reader reads these languages yet)\n");
  expect(text).toContain("2 files of other kinds left out; 1 passed over; ");
});
