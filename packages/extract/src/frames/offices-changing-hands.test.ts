import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test.each([
  ["He was an MP. In the 2012 election he was defeated by Ann Roe.", "ELECTED Ann Roe"],
  ["Ann Roe defeated Jane Poe in the 2012 election.", "ELECTED Ann Roe"],
  ["Jane Poe lost the seat to Ann Roe in 2012.", "ELECTED Ann Roe"],
  ["The seat was won by Ann Roe.", "ELECTED Ann Roe"],
  ["John Smith gave way to Ann Roe as mayor of Leeds.", "SUCCEEDED Ann Roe > John Smith @ mayor"],
  ["President Ion Popa signed a decree sacking Radu Stan.", "DISMISSED Ion Popa > Radu Stan"],
  ["Ann Roe has left as finance director of Nordea Life.", "LEFT_OFFICE Ann Roe @ finance director"],
  ["The coroner identified the dead as Ann Roe and Jane Poe.", "DIED Jane Poe"],
  ["Ann Roe was among 19 officers dismissed in 2017.", "DISMISSED Ann Roe"],
])("%s", async (text, claim) => {
  expect(await toldIn(text)).toContain(claim);
});

test.each([
  [
    "President Ion Popa named Radu Stan army chief and Dan Rusu police chief.",
    ["APPOINTED Ion Popa > Dan Rusu @ police chief", "APPOINTED Ion Popa > Radu Stan @ army chief"],
  ],
  [
    "Ann Roe becomes minister of finance, Jane Poe minister of health and John Smith minister of defence.",
    [
      "TOOK_OFFICE Ann Roe @ minister of finance",
      "TOOK_OFFICE Jane Poe @ minister of health",
      "TOOK_OFFICE John Smith @ minister of defence",
    ],
  ],
  [
    "Radu Stan became prime minister and Dan Rusu, police chief since 2019, resigned.",
    ["RESIGNED Dan Rusu @ police chief", "TOOK_OFFICE Radu Stan @ prime minister"],
  ],
])("a verb said once gives each the post behind the name: %s", async (text, claims) => {
  expect(await toldIn(text)).toEqual(claims);
});

test.each([
  "Ann Roe was held at the airport and let go after an hour.",
  "Ann Roe's inauguration is set for October 20.",
  "Ann Roe spoke of the promotion of trade.",
  "On the nomination of Lord Milner, the council met.",
])("nothing is told of an office by: %s", async (text) => {
  const told = await toldIn(text);
  expect(told.filter((line) => !/^(?:ARRESTED|RELEASED)/.test(line))).toEqual([]);
});
