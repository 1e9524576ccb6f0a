import { expect, test } from "vitest";
import { graphIn } from "./graph-in.ts";
import { savedQueriesIn } from "./saved-queries.ts";
import { cellWords } from "./table.ts";

const person = { labels: ["Person"], properties: { id: "a", name: "Ana Ruiz" } };

test("a node is told by its name, nothing as nothing, a list as it is", () => {
  expect(cellWords(person)).toBe("(Person Ana Ruiz)");
  expect(cellWords(null)).toBe("");
  expect(cellWords([1, "a"])).toBe('[1,"a"]');
});

test("the nodes of a result make a graph, rows of plain values make none", () => {
  const office = { labels: ["Office"], properties: { id: "o", name: "Mayor" } };
  expect(graphIn({ columns: ["p", "o"], rows: [{ p: person, o: office }], truncated: false })).toEqual({
    nodes: [
      { id: "a", label: "Person", name: "Ana Ruiz" },
      { id: "o", label: "Office", name: "Mayor" },
    ],
    links: [["a", "o"]],
  });
  expect(graphIn({ columns: ["n"], rows: [{ n: 1 }], truncated: false }).nodes).toEqual([]);
});

test("each saved query is found under its heading", () => {
  const text = "# Title\n\n### 1. One\n\nWords.\n\n```cypher\nRETURN 1\n```\n\n### 2. Two\n\n```\nno\n```\n";
  expect(savedQueriesIn(text)).toEqual([{ name: "1. One", cypher: "RETURN 1" }]);
});
