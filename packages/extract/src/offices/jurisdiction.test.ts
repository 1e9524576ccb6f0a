import { createLightEngine } from "@cursus/language";
import { expect, test } from "vitest";
import { findNames } from "../names/find-names.ts";
import { viewsOf } from "../views.ts";
import { readCountries } from "./jurisdiction.ts";

async function countryOf(text: string): Promise<string | null> {
  const article = { key: "a", version: "a", id: "a", title: null, published: null, text };
  const views = await viewsOf(article as never, createLightEngine());
  return readCountries(views, findNames(views)).article;
}

test("a headline in title case counts the countries it names", async () => {
  expect(await countryOf("Old Guard Leaves As Paraguay Votes\n\nThe finance minister stays.")).toBe(
    "Paraguay",
  );
});

test("a city in the dateline stands for its country", async () => {
  expect(await countryOf("GUAYAQUIL (Agency) - The governor of the province has resigned.")).toBe("Ecuador");
});

test("the country that an ambassador is sent to is not the article's", async () => {
  const text = "He was ambassador to India. Later he was high commissioner to India.\n\nThe minister left.";
  expect(await countryOf(text)).toBeNull();
});

test("a dateline with a single dash does so too", async () => {
  expect(await countryOf("LIMA - The finance minister has resigned. He lives in Spain.")).toBe("Peru");
});
