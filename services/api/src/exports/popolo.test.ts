import { expect, test } from "vitest";
import { popolo } from "./popolo.ts";
import { smallRecord, textOf } from "./testing.ts";

test("a tenure is a membership of a person in a post", async () => {
  const document = JSON.parse(await textOf(popolo(smallRecord())));
  expect(document.memberships).toEqual([
    { id: "t1", person_id: "p1", post_id: "o1", start_date: "2019", end_date: "2022-01-19" },
  ]);
  expect(document.persons[0].other_names).toEqual([{ name: "Ruiz, A." }, { name: "A\nRuiz" }]);
  expect(document.persons[0].identifiers).toEqual([
    { scheme: "opensanctions", identifier: "NK-1" },
    { scheme: "wikidata", identifier: "Q1" },
  ]);
  expect(document.posts[0]).toMatchObject({
    label: "Minister of Defence of Chile",
    role: "minister of defence",
    identifiers: [{ scheme: "wikidata", identifier: "Q2" }],
  });
});
