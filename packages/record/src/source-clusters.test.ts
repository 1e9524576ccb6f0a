import type { RecordGraph } from "@cursus/graph-schema";
import { expect, test } from "vitest";
import { dismissed, on } from "./fixtures/office-words.ts";
import { told } from "./fixtures/told.ts";
import { project } from "./project.ts";

const sacked = (published: string, key: string, text: string) => ({
  ...on(published, dismissed("Ana", "defence", "2022-01-19")),
  key,
  text,
});

const clustersIn = ({ nodes, edges }: RecordGraph) =>
  nodes
    .filter(({ label }) => label === "SourceCluster")
    .map(({ id, properties: { size } }) => ({
      size,
      copies: edges.filter(({ type, to }) => type === "COPY_OF" && to.id === id).length,
      events: edges.filter(({ type, from }) => type === "SOURCE_OF" && from.id === id).length,
    }));

const wire = sacked("2022-01-20", "agency", "wire");
const paper = sacked("2022-01-21", "paper", "wire");
const own = sacked("2022-01-21", "own story", "own");

test("copies of one text are one source of the event that they tell of, and told apart from a story of its own", () => {
  expect(clustersIn(project(told(wire, paper, own)))).toEqual([{ size: 2, copies: 2, events: 1 }]);
});

test("a text that one article alone has is no cluster, and what is retracted is in none", () => {
  expect(clustersIn(project(told(wire, own)))).toEqual([]);
});
