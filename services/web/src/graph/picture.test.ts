import { expect, test } from "vitest";
import { addPicture, emptyDrawing } from "./picture.ts";

const node = (id: string) => ({ id, type: "Person", name: id, date: null });

test("a node that is there already is not added again, nor an edge to a node that is not", () => {
  const graph = emptyDrawing();
  const edges = [{ id: "e", type: "DISMISSED", from: "a", to: "b", date: null }];
  expect(addPicture(graph, { nodes: [node("a"), node("b")], edges, more: false }, null)).toBe(2);
  const more = [...edges, { id: "f", type: "DISMISSED", from: "a", to: "z", date: null }];
  expect(addPicture(graph, { nodes: [node("a"), node("c")], edges: more, more: false }, "a")).toBe(1);
  expect(graph.order).toBe(3);
  expect(graph.size).toBe(1);
});
