import { expect, test } from "vitest";
import { followTheMoney } from "./follow-the-money.ts";
import { smallRecord, textOf } from "./testing.ts";

const entities = async () =>
  (await textOf(followTheMoney(smallRecord())))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });

test("a tenure is an occupancy between its holder and its post, dated as far as the format can say", async () => {
  const occupancy = (await entities()).find(({ schema }) => schema === "Occupancy");
  expect(occupancy).toEqual({
    id: "tenure-t1",
    schema: "Occupancy",
    properties: {
      startDate: ["2019"],
      endDate: ["2022-01-19"],
      status: ["former"],
      description: ["acting"],
      holder: ["person-p1"],
      post: ["office-o1"],
    },
  });
});

test("a tenure whose ends are not known is left out, and an event names those involved", async () => {
  const all = await entities();
  expect(all.map(({ id }) => id)).toEqual(["event-e1", "office-o1", "person-p1", "tenure-t1"]);
  expect(all[0]?.properties).toMatchObject({ date: ["2022-01"], involved: ["person-p1"] });
});

test("ids elsewhere are given as the format has them", async () => {
  const all = await entities();
  expect(all.find(({ id }) => id === "person-p1")).toMatchObject({
    properties: { wikidataId: ["Q1"] },
    referents: ["NK-1"],
  });
  expect(all.find(({ id }) => id === "office-o1")?.properties.wikidataId).toEqual(["Q2"]);
});
