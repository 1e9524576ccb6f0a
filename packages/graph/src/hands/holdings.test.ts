import type { Properties, RecordEdge, RecordGraph } from "@cursus/graph-schema";
import { expect, test } from "vitest";
import { handChangeOf, holdingPairs } from "./holdings.ts";

const OFFICE = { label: "Office", id: "office" } as const;
const person = (id: string) => ({ label: "Person", id }) as const;

interface Held {
  readonly tenure: string;
  readonly by: string;
  readonly days?: Properties;
}

/** A record in which each person is meant by one mention, and holds what is told. */
function recordOf(meant: Readonly<Record<string, string>>, ...held: readonly Held[]): RecordGraph {
  const references = Object.entries(meant).map(([mention, who]): RecordEdge => {
    const from = { label: "Mention", id: mention } as const;
    return { type: "REFERS_TO", id: mention, from, to: person(who), properties: {} };
  });
  const edges = held.map(({ tenure, by, days }): RecordEdge => {
    const properties = { status: "current", acting: false, ...days };
    return { type: "HELD", id: tenure, from: person(by), to: OFFICE, properties };
  });
  const nodes = [...new Set(Object.values(meant))].map((id) => ({ ...person(id), properties: { name: id } }));
  return { nodes, edges: [...references, ...edges] };
}

function told(before: RecordGraph, after: RecordGraph): readonly (string | null)[] {
  return holdingPairs({ before, after }).map((pair) => handChangeOf(pair, { before, after }));
}

const NOBODY = recordOf({});
const KASK = { m1: "kask" };
const sits = recordOf(KASK, { tenure: "t", by: "kask" });
const went = recordOf(KASK, { tenure: "t", by: "kask", days: { to: "2024-02", status: "former" } });

test("a holding comes, ends, has other days, and goes", () => {
  const since = recordOf(KASK, { tenure: "t", by: "kask", days: { from: "2023" } });
  expect(told(NOBODY, sits)).toEqual(["began"]);
  expect(told(NOBODY, went)).toEqual(["ended"]);
  expect(told(sits, went)).toEqual(["ended"]);
  expect(told(sits, since)).toEqual(["corrected"]);
  expect(told(went, sits)).toEqual(["corrected"]);
  expect(told(went, NOBODY)).toEqual(["withdrawn"]);
});

test("what only counts proof, or gives other samples, is not told", () => {
  const proved = recordOf(KASK, { tenure: "t", by: "kask", days: { claims: 2, samples: ["a"] } });
  expect(told(sits, proved)).toEqual([null]);
});

test("one who was chosen has begun once in office", () => {
  const chosen = recordOf(KASK, { tenure: "t", by: "kask", days: { status: "elect" } });
  expect(told(NOBODY, chosen)).toEqual(["began"]);
  expect(told(chosen, sits)).toEqual(["began"]);
});

test("another id of the tenure, and of the person, is no change of hands", () => {
  const renamed = recordOf({ m1: "older", m0: "older" }, { tenure: "t0", by: "older" });
  expect(told(sits, renamed)).toEqual([null]);
  const corrected = recordOf({ m1: "older" }, { tenure: "t0", by: "older", days: { from: "2023" } });
  expect(told(sits, corrected)).toEqual(["corrected"]);
});

test("two who are judged one, and one who is judged two, are corrections", () => {
  const apart = recordOf(
    { m1: "kask", m2: "maas" },
    { tenure: "t", by: "kask" },
    { tenure: "u", by: "maas" },
  );
  const one = recordOf({ m1: "kask", m2: "kask" }, { tenure: "t", by: "kask" }, { tenure: "u", by: "kask" });
  expect(told(apart, one)).toEqual([null, "corrected"]);
  expect(told(one, apart)).toEqual([null, "corrected"]);
});

test("two terms of one holder are told apart, also where one goes as an older article comes", () => {
  const first = { tenure: "t", by: "kask", days: { to: "2020", status: "former" } };
  const terms = recordOf(KASK, first, { tenure: "u", by: "kask" });
  const older = recordOf({ m1: "older" }, { ...first, tenure: "t0", by: "older" });
  expect(told(terms, older).toSorted()).toEqual([null, "withdrawn"].toSorted());
});
