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
