import { expect, test } from "vitest";
import { type Receipt, renewReceipts, settleSubmissions, writeReceipts } from "./receipts.ts";

const AT = new Date("2024-02-01T12:00:00Z");

const receipt = (id: string): Receipt => ({
  id,
  key: `article ${id}`,
  outcome: "recorded",
  claims: 0,
  refusals: [],
  extractor: "told@1",
  digest: "",
  versionDigest: "",
  articleDigest: "",
  url: null,
  source: null,
});

/** What a transaction is asked to write. */
function written() {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const note = async (_: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    asked.push(parameters);
    return [];
  };
  return { asked, transaction: { note } };
}

test.each([writeReceipts, renewReceipts])("receipts are locked in the order of their ids", async (write) => {
  const { asked, transaction } = written();
  await write(transaction, ["c", "a", "b"].map(receipt), AT);
  const rows = (asked[0]?.rows ?? []) as readonly { id: string }[];
  expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("submissions are settled in the order of their ids", async () => {
  const { asked, transaction } = written();
  await settleSubmissions(transaction, ["c", "a", "b"]);
  expect(asked[0]?.versions).toEqual(["a", "b", "c"]);
});
