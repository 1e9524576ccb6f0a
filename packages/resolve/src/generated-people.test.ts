import { describe, expect, test } from "vitest";
import { GENERATED_PEOPLE, generatedPeople } from "./fixtures/generated-people.ts";
import { pointOfPeople } from "./fixtures/operating-point.ts";
import { LINK } from "./score-persons.ts";

const { people, namesakes, seed } = {
  ...GENERATED_PEOPLE,
  ...(process.env.CURSUS_SEED ? { seed: Number(process.env.CURSUS_SEED) } : {}),
};

describe(`${people} generated people, ${namesakes} of them namesakes, seed ${seed}`, () => {
  const mentions = generatedPeople(people, namesakes, seed);

  test("no two of them are taken for one, and most mentions of each are found", () => {
    const { wrong, precision, recall } = pointOfPeople(mentions, LINK);
    expect(wrong).toBe(0);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.8);
  });

  test("a lower threshold would take some for one: the test can fail", () => {
    expect(pointOfPeople(mentions, 10).wrong).toBeGreaterThan(0);
  });
});
