import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

const protests = async (text: string): Promise<readonly string[]> =>
  (await toldIn(text)).filter((line) => line.startsWith("PROTEST"));

test.each([
  "Ann Roe had written an article about the policing of marches.",
  "The minister defended the ban on protests in Kenya.",
  "Lawyers spoke of restrictions on demonstrations in Peru.",
])("%s tells of no protest", async (text) => {
  expect(await protests(text)).toEqual([]);
});

test.each([
  "Thousands joined the march in Cork on Friday; its policing was calm.",
  "Thousands joined protests in Peru on Friday.",
])("%s tells of one", async (text) => {
  expect(await protests(text)).toHaveLength(1);
});
