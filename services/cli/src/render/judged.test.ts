import type { PairReport } from "@cursus/api";
import { expect, test } from "vitest";
import { renderJudged } from "./judged.ts";

const mention = (name: string) => ({
  id: name,
  type: "Person" as const,
  name,
  article: "k",
  published: "2021-05-04",
  meant: { id: name, name },
});
const never = {
  id: "n1",
  kind: "never",
  left: "l",
  right: "r",
  by: "ann",
} as unknown as PairReport["judgement"];

function aReport(more: Partial<PairReport>): PairReport {
  return {
    judgement: { ...never, id: "s1", kind: "same" },
    outcome: "made",
    pair: [mention("Lena Kask"), mention("Helena Maas")],
    one: true,
    against: [],
    nodesCreated: 0,
    nodesDeleted: 0,
    edgesCreated: 0,
    edgesDeleted: 0,
    ...more,
  } as PairReport;
}

test("a judgement that the record does not follow is told to have no effect, and what stands against it", () => {
  const text = renderJudged(aReport({ one: false, against: [never] }));
  expect(text).toContain("It has no effect: the record keeps them apart.");
  expect(text).toContain('Against it stands the judgement "never" by ann: `cursus withdraw n1`');
});

test("a judgement that is followed says nothing of effects", () => {
  expect(renderJudged(aReport({}))).not.toContain("effect");
});
