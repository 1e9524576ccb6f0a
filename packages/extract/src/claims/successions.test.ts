import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

const LEFT = "President Mara Lund dismissed Defence Minister Pavel Koci on Thursday.";

test.each([
  `${LEFT} She named Ion Popa, a former envoy, as his successor.`,
  `${LEFT} Ion Popa was appointed as his replacement.`,
])("who is named as somebody's successor succeeds: %s", async (text) => {
  expect((await toldIn(text)).join()).toContain("SUCCEEDED Ion Popa > Pavel Koci @ minister of defence");
});

test("an office in words that are not understood is not the other one", async () => {
  const text = "Defence Minister Pavel Koci was replaced as party leader by Ion Popa in 2019.";
  expect(await toldIn(text)).toEqual(["SUCCEEDED Ion Popa > Pavel Koci"]);
});

test("who is chosen as the successor of somebody who is still there has yet to succeed", async () => {
  expect(await toldIn("The party chose Ion Popa as Ann Roe's successor.")).toEqual([]);
});

test("a successor is that of whom the same sentence names, whoever left before", async () => {
  const text =
    "Minister Pavel Koci resigned on Monday. Mayor Jan Novak has gone too; his successor is Ion Popa.";
  expect(await toldIn(text)).toContain("SUCCEEDED Ion Popa > Jan Novak @ mayor");
});
