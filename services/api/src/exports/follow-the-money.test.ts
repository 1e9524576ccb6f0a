import type { StreamedEdge, StreamedNode } from "@cursus/graph";
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

const URL_OF_IT = "https://news.example/1";

async function articleOf(...versions: readonly { readonly current: boolean; readonly title?: string }[]) {
  async function* record(): AsyncGenerator<StreamedNode | StreamedEdge> {
    const article = { label: "Article", id: "a1" } as const;
    yield { kind: "node", ...article, properties: { key: URL_OF_IT, url: URL_OF_IT } };
    for (const [at, version] of versions.entries())
      yield {
        kind: "node",
        label: "ArticleVersion",
        id: `v${at}`,
        properties: { ...version, published: "2022-01-20" },
      };
    for (const at of versions.keys())
      yield {
        kind: "edge",
        type: "HAS_VERSION",
        from: article,
        to: { label: "ArticleVersion", id: `v${at}` },
        properties: {},
      };
  }
  const [line = "", ...rest] = (await textOf(followTheMoney(record()))).trim().split("\n");
  return { ...(JSON.parse(line) as { properties: Record<string, string[]> }), more: rest.length };
}

test("an article is named by the headline of its current version, and its address is its source", async () => {
  const { properties, more } = await articleOf(
    { current: true, title: "Minister dismissed" },
    { current: false, title: "Minister may go" },
  );
  expect(properties).toEqual({
    name: ["Minister dismissed"],
    title: ["Minister dismissed"],
    fileName: [URL_OF_IT],
    sourceUrl: [URL_OF_IT],
    publishedAt: ["2022-01-20"],
  });
  expect(more).toBe(0);
});

test("an article without a headline is named by its key", async () => {
  const { properties } = await articleOf({ current: true });
  expect(properties).toMatchObject({ name: [URL_OF_IT], publishedAt: ["2022-01-20"] });
  expect(properties).not.toHaveProperty("title");
});
