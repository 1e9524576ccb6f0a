import { expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

test("absent and empty variables take their defaults", () => {
  const environment = readEnvironment({ NEO4J_USER: "", REDIS_URL: undefined });
  expect(environment).toMatchObject({ NEO4J_USER: "neo4j", CURSUS_MAX_ARTICLE_CHARS: 200_000 });
});

test("a wrong setting is named", () => {
  expect(() => readEnvironment({ CURSUS_MAX_ARTICLE_CHARS: "many" })).toThrow(/CURSUS_MAX_ARTICLE_CHARS/);
});
