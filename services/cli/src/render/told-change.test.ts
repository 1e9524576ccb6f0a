import type { ChangedElement } from "@cursus/graph";
import { expect, test } from "vitest";
import { changeLines } from "./told-change.ts";

const added = (name: string, after: ChangedElement["after"]): ChangedElement => ({
  change: "added",
  name,
  id: "0f",
  before: null,
  after,
});
const held = (before: ChangedElement["before"], after: ChangedElement["after"]): ChangedElement => ({
  change: before === null ? "added" : after === null ? "removed" : "changed",
  name: "HELD",
  id: "h",
  ends: ["Rui Costa", "Mayor of Tartu"],
  before,
  after,
});

test("what happened and who held what has a line each, those who are only named a line for each kind", () => {
  const event = added("Event", {
    name: "Arrest of Rui Costa",
    date: "2023-05",
    status: "alleged",
    claims: 1,
  });
  const persons = ["Rui Costa", "Ana Lund"].map((name) => added("Person", { name, firstMention: "m" }));
  const holder: ChangedElement = { ...added("HOLDER", {}), ends: ["0f", "Rui Costa"] };
  expect(changeLines([...persons, event, holder])).toEqual([
    "new   event          Arrest of Rui Costa (2023-05, alleged)",
    "new   persons        Rui Costa; Ana Lund",
  ]);
});

test("an office that was held is told with its days and how", () => {
  expect(changeLines([held(null, { from: "2021", to: null, status: "current", acting: true })])).toEqual([
    "new   held           Rui Costa, Mayor of Tartu (2021 until ?, current, acting)",
  ]);
  expect(changeLines([held({ from: null, to: "2023", status: "former", acting: false }, null)])).toEqual([
    "gone  held           Rui Costa, Mayor of Tartu (? until 2023)",
  ]);
});

test("of a change what it was and is, without the counts and ids that follow from it", () => {
  const before = { to: null, toMax: null, status: "current", claims: 1, sources: 1, samples: ["a"] };
  const after = { to: "2023", toMax: "2023-12-31", status: "former", claims: 2, sources: 2, samples: ["b"] };
  expect(changeLines([held(before, after)])).toEqual([
    "now   held           Rui Costa, Mayor of Tartu: to not stated → 2023, status current → former, independent sources 1 → 2",
  ]);
  expect(changeLines([held({ claims: 1, sources: 1 }, { claims: 2, sources: 1 })])).toEqual([]);
});

test("no name breaks its line, or reaches the terminal as control characters", () => {
  expect(changeLines([added("Event", { name: "Arrest\n of\u001b[31m Rui Costa" })])).toEqual([
    "new   event          Arrest of\uFFFD[31m Rui Costa",
  ]);
});
