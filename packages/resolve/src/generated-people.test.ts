import { describe, expect, test } from "vitest";
import { generatedPeople, type TrueMention } from "./fixtures/generated-people.ts";
import { linkPersons } from "./link-persons.ts";
import { LINK } from "./score-persons.ts";

const PEOPLE = 2_400;
const NAMESAKES = 300;
const SEED = Number(process.env.CURSUS_SEED ?? 20_240_117);

interface Outcome {
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
}

/** How the mentions are parted at a threshold, counted in pairs of one person's mentions. */
function outcomeAt(mentions: readonly TrueMention[], threshold: number): Outcome {
  const blocks = Map.groupBy(mentions, ({ key }) => key);
  const groups = [...blocks.values()].flatMap((block) =>
    linkPersons(block, threshold),
  ) as unknown as readonly (readonly TrueMention[])[];
  const counts = groups.map((group) =>
    [...Map.groupBy(group, ({ person }) => person).values()].map(({ length }) => length),
  );
  const linked = sum(counts.map((parts) => pairs(sum(parts))));
  const right = sum(counts.flat().map(pairs));
  const due = sum(
    [...Map.groupBy(mentions, ({ person }) => person).values()].map(({ length }) => pairs(length)),
  );
  return {
    wrong: counts.filter(({ length }) => length > 1).length,
    precision: right / linked,
    recall: right / due,
  };
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe(`generated people, seed ${SEED}`, () => {
  const mentions = generatedPeople(PEOPLE, NAMESAKES, SEED);

  test("no two of them are taken for one, namesakes or not, and most mentions of each are found", () => {
    const { wrong, recall } = outcomeAt(mentions, LINK);
    expect(wrong).toBe(0);
    expect(recall).toBeGreaterThan(0.8);
  });

  test("a lower threshold would take some for one: the test can fail", () => {
    expect(outcomeAt(mentions, 10).wrong).toBeGreaterThan(0);
  });

  test.runIf(process.env.CURSUS_CURVE)("the operating curve", () => {
    for (let threshold = 10; threshold <= 110; threshold += 10) {
      const { wrong, precision, recall } = outcomeAt(mentions, threshold);
      process.stdout.write(`| ${threshold} | ${precision.toFixed(4)} | ${recall.toFixed(4)} | ${wrong} |\n`);
    }
  });
});
