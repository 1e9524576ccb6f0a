import { expect, test } from "vitest";
import { renderIdentified } from "./identified.ts";

const report = {
  outcome: "made",
  judgement: {
    id: "j1",
    kind: "identify",
    left: '["a","Person","Ana Ruiz",0,8]',
    right: '{"id":"wikidata:Q1","source":"https://www.wikidata.org/wiki/Q1"}',
    by: "ann",
  },
  meant: { id: "p1", name: "Ana Ruiz" },
  ids: ["wikidata:Q1", "wikidata:Q2"],
  rivals: [["wikidata:Q1", "wikidata:Q2"]],
  shared: [{ id: "p2", name: "A. \u001B[31mRuiz" }],
  nodesCreated: 0,
  nodesDeleted: 0,
  edgesCreated: 0,
  edgesDeleted: 0,
} as unknown as Parameters<typeof renderIdentified>[0];

test("rivals and others with the same id are told, and how to take it back", () => {
  const text = renderIdentified(report);
  expect(text).toContain("Judged: Ana Ruiz is wikidata:Q1 elsewhere.");
  expect(text).toContain("cannot all be right: wikidata:Q1, wikidata:Q2");
  expect(text).toContain("cursus merge p1 p2");
  expect(text).toContain("cursus withdraw j1");
  expect(text).not.toContain("\u001B");
});
