import { expect, test } from "vitest";
import type { Found } from "../entry.ts";
import { recordEntries } from "./records.ts";

const options = { mapping: {}, maxDocumentBytes: 10_000 };

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const entriesOf = (text: string): Promise<Found[]> =>
  Array.fromAsync(recordEntries({ stream: streamOf(text), place: { file: "a.json" }, options }));

test("each record of a list is an article in its own place, with its own bytes", async () => {
  const records = [{ title: "First", text: "One." }, { text: "Two." }, { title: "none" }];
  const found = await entriesOf(JSON.stringify(records));
  expect(found.map(({ place }) => place.member)).toEqual(["record 1", "record 2", "record 3"]);
  const [first, , third] = found;
  if (first === undefined || !("source" in first) || third === undefined || !("source" in third))
    throw new Error("all are entries");
  expect(Buffer.from(first.original.bytes).toString()).toBe(JSON.stringify(records[0]));
  expect(first.source()).toMatchObject({ title: "First", text: "First\n\nOne." });
  expect(() => third.source()).toThrow(expect.objectContaining({ code: "ArticleMalformed" }));
});

test("a list that is broken or too long is refused with what to do", async () => {
  await expect(entriesOf('[{"text": "One."}, {')).rejects.toMatchObject({
    code: "ArticleMalformed",
    advice: expect.stringContaining("jsonl"),
  });
  await expect(entriesOf(`[${" ".repeat(20_000)}]`)).rejects.toMatchObject({ code: "ArticleTooLarge" });
});
