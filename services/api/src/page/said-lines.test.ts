import type { Answer, Change, TenureRow } from "@cursus/query";
import { expect, test } from "vitest";
import { saidLines } from "./said-lines.ts";

const bearing = (says: string): Change =>
  ({
    event: says,
    type: "DISMISSED",
    status: "planned",
    announced: false,
    says,
    quotes: [],
  }) as unknown as Change;

const told = (says: string, ...bearings: readonly string[]): string | undefined => {
  const row = { kind: "tenure", says, changes: bearings.map(bearing), quotes: [] } as unknown as TenureRow;
  const answer = {
    question: "holders",
    arguments: {},
    meant: [],
    verdict: "yes",
    notes: [],
    next: null,
  } as const;
  return saidLines({ ...answer, says: `But: ${says}`, rows: [row], related: [] } satisfies Answer)[0]?.text;
};

test("what bears on a tenure is told in sentences of its own", () => {
  expect(
    told(
      "Ana Ruiz was mayor from 2017 (inferred); (It was planned that she would leave); (Ole (a friend) denied it (twice)).",
      "It was planned that she would leave.",
      "Ole (a friend) denied it (twice).",
    ),
  ).toBe(
    "But: Ana Ruiz was mayor from 2017 (inferred). It was planned that she would leave. Ole (a friend) denied it (twice).",
  );
});

test("a sentence with nothing beside it stays as it is, whatever its names look like", () => {
  for (const says of [
    "Ana Ruiz was mayor until 2020 (dismissal); the start is not stated.",
    "Ana Ruiz was head of Works; (Roads) from 2017; the end is not stated.",
  ])
    expect(told(says)).toBe(`But: ${says}`);
});
