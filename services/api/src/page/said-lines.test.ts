import type { Answer } from "@cursus/query";
import { expect, test } from "vitest";
import { saidLines } from "./said-lines.ts";

const told = (says: string): string | undefined => {
  const answer = {
    question: "holders",
    arguments: {},
    meant: [],
    verdict: "yes",
    notes: [],
    next: null,
  } as const;
  return saidLines({ ...answer, says, rows: [], related: [] } satisfies Answer)[0]?.text;
};

test("what bears on a tenure is told in sentences of its own", () => {
  expect(
    told("Ana Ruiz was mayor from 2017 (inferred); (It was planned that she would leave); (Ole denied it)."),
  ).toBe("Ana Ruiz was mayor from 2017 (inferred). It was planned that she would leave. Ole denied it.");
  expect(
    told("Maybe Ana Ruiz was mayor on 2018-01-01: no end stated; (Ole (a friend) denied it (twice))."),
  ).toBe("Maybe Ana Ruiz was mayor on 2018-01-01: no end stated. Ole (a friend) denied it (twice).");
});

test("a sentence with nothing beside it stays as it is", () => {
  for (const says of [
    "Ana Ruiz was mayor until 2020 (dismissal); the start is not stated.",
    "Nobody (of two) was.",
  ])
    expect(told(says)).toBe(says);
});
