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

test.each([
  ["Prime Minister Ion Popa was replaced by Finance Minister Radu Stan.", "prime minister"],
  ["Ion Popa, head of the central bank, was replaced by his deputy, Radu Stan.", "head of central bank"],
  ["The new foreign minister, Radu Stan, replaces Ambassador Ion Popa.", "minister of foreign affairs"],
  ["Foreign Minister Radu Stan replaced Ion Popa in July.", "minister of foreign affairs"],
])("the office that passes: %s", async (text, office) => {
  expect(await toldIn(text)).toEqual([`SUCCEEDED Radu Stan > Ion Popa @ ${office}`]);
});

test("what the successor leaves is not what passes", async () => {
  expect(await toldIn("Radu Stan, the deputy mayor, succeeds Ion Popa.")).toEqual([
    "SUCCEEDED Radu Stan > Ion Popa",
  ]);
});
