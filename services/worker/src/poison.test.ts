import type { Extractor } from "@cursus/extract";
import type { Article } from "@cursus/graph-schema";
import { expect, test } from "vitest";
import { poisoned } from "./poison.ts";

const reading = { extractor: "r@1", entities: [], claims: [], refusals: [], sentences: 0 };
const reader: Extractor = { id: "r@1", read: async () => reading };
const article = (key: string) => ({ key }) as Article;
const POISON = JSON.stringify({ bad: "throw", deadly: "kill" });

test("only the named articles poison, and only where a test says so", async () => {
  let deaths = 0;
  const variables = { CURSUS_TEST: "1", CURSUS_TEST_POISON: POISON };
  const one = poisoned(reader, variables, () => {
    deaths += 1;
  });
  expect(await one.read(article("good"))).toBe(reading);
  await expect(one.read(article("bad"))).rejects.toThrow("poisoned");
  await one.read(article("deadly"));
  expect(deaths).toBe(1);
  expect(poisoned(reader, { CURSUS_TEST_POISON: POISON }, () => undefined)).toBe(reader);
});

test("an effect that does not exist is refused", () => {
  const variables = { CURSUS_TEST: "1", CURSUS_TEST_POISON: '{"a":"sneeze"}' };
  expect(() => poisoned(reader, variables, () => undefined)).toThrow("sneeze");
});
