import { expect, test } from "vitest";
import { legend } from "./legend.ts";
import { FACT_TYPES, NODE_LABELS } from "./types.ts";

test("everything that can be drawn has words, and what is coloured a colour", () => {
  const { nodes, facts, edges } = legend();
  expect([nodes.length, facts.length]).toEqual([NODE_LABELS.length, FACT_TYPES.length]);
  expect([...nodes, ...facts].every(({ colour, words }) => colour !== "" && words !== "")).toBe(true);
  expect(edges).toContainEqual({
    type: "DISMISSED",
    reads: "dismissed",
    reverse: "was dismissed by",
    colour: "#ef4444",
  });
  expect(edges.map(({ type }) => type)).toContain("HELD");
});
