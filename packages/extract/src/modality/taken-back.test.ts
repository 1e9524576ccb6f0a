import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test.each([
  "The regional president, Carlos Mazo, who resigned and then thought better of it last autumn, spoke.",
  "Mayor Carlos Mazo resigned on Monday but changed his mind a day later.",
  "Governor Carlos Mazo resigned on Monday, only to withdraw his resignation a day later.",
  "A newspaper quoted unnamed sources as saying that Managing Director Yusuf Kyaro was relieved of his post.",
  "A message circulated among officials saying that Mayor Teresa Aldana had been arrested at the airport.",
  "Dale Hutto faces up to 20 years when he is sentenced on November 12.",
  "Zipporah Bosire did not show up and a warrant was issued for her arrest.",
])("what is taken back, goes round or has yet to come is not told to have happened: %s", async (text) => {
  expect(await toldIn(text)).toEqual([]);
});

test.each([
  [
    "RESIGNED Carlos Mazo @ mayor",
    "Mayor Carlos Mazo, who resigned last week, changed his mind about the bridge.",
  ],
  [
    "RESIGNED Carlos Mazo @ mayor",
    "Mayor Carlos Mazo resigned on Monday after the council withdrew the letter.",
  ],
  [
    "ARRESTED Luis Paz",
    "The agency quoted the interior minister as saying General Luis Paz had been arrested.",
  ],
  ["SENTENCED Luis Paz", "General Luis Paz was sentenced to five years, and the judge was praised for it."],
  ["ARRESTED Pavel Drozd", "The police chief was praised for the arrest of Pavel Drozd."],
])("what only stands beside such words has happened: %s", async (told, text) => {
  expect(await toldIn(text)).toEqual([told]);
});
