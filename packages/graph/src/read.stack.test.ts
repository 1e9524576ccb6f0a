import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "./connect.ts";
import { emptyGraph } from "./fixtures/test-graph.ts";

/** More than there are connections. */
const OFTEN = 100;

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const one = async (): Promise<unknown> => (await graph.read("RETURN 1 AS one"))[0]?.one;
const times = (work: () => Promise<unknown>) => Promise.allSettled(Array.from({ length: OFTEN }, work));

test("answers that fail, do nothing or are left half way take no connection with them", async () => {
  const failing = await times(() => graph.together(({ read }) => read("RETURN 1 / 0 AS never")));
  expect(failing.every(({ status }) => status === "rejected")).toBe(true);
  const idle = await times(() => graph.together(async () => "nothing"));
  expect(idle.every((end) => end.status === "fulfilled" && end.value === "nothing")).toBe(true);
  const broken = await times(() =>
    graph.together(async ({ read }) => {
      void read("RETURN 1 AS one").catch(() => undefined);
      throw new RangeError("changed my mind");
    }),
  );
  expect(broken.every((end) => end.status === "rejected" && end.reason instanceof RangeError)).toBe(true);
  expect(await one()).toBe(1);
});

test("where one of several statements fails, that is what is told, and the next answer is whole", async () => {
  const both = graph.together(({ read }) =>
    Promise.all([read("RETURN 1 AS one"), read("RETURN 1 / 0 AS never"), read("RETURN 2 AS two")]),
  );
  await expect(both).rejects.toMatchObject({ code: "GraphFailed" });
  expect(await one()).toBe(1);
});

test("what only reads cannot write", async () => {
  const written = graph.together(({ read }) => read("CREATE (:Nobody) RETURN 1 AS one"));
  await expect(written).rejects.toMatchObject({ code: "GraphFailed" });
  expect(await graph.read("MATCH (n:Nobody) RETURN n")).toEqual([]);
});
