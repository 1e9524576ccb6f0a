import { expect, test } from "vitest";
import { anchorRoles } from "./anchor-roles.ts";
import type { FactType } from "./claim.ts";
import { FACTS } from "./ontology.ts";

test("a fact belongs to the person it befalls", () => {
  expect(anchorRoles("DISMISSED")).toEqual(["PATIENT"]);
});

test("a succession belongs to both holders", () => {
  expect(anchorRoles("SUCCEEDED")).toEqual(["SUCCESSOR", "PREDECESSOR"]);
});

test("what befalls no single person belongs to the event spoken of or to who acted", () => {
  expect(anchorRoles("KILLED_COUNT")).toEqual(["EVENT"]);
  expect(anchorRoles("REQUESTED")).toEqual(["AGENT"]);
  expect(anchorRoles("COUP")).toEqual(["TARGET", "EVENT"]);
  expect(anchorRoles("ABOLISHED")).toEqual(["OFFICE"]);
});

test("every anchor role is one of the fact's own", () => {
  for (const type of Object.keys(FACTS) as FactType[]) {
    expect(FACTS[type].roles as readonly string[]).toEqual(expect.arrayContaining([...anchorRoles(type)]));
  }
});
