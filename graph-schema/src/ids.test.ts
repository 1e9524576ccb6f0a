import { expect, test } from "vitest";
import { articleNodeId, articleVersionId, type ClaimIdentity, claimId, localEntityId } from "./ids.ts";

const dismissal: ClaimIdentity = {
  type: "DISMISSED",
  polarity: "asserted",
  roles: { AGENT: { entity: "a", start: 0, end: 3 }, PATIENT: { entity: "b", start: 10, end: 14 } },
  details: {},
  quote: { start: 0, end: 40 },
};

test("a claim keeps its id whoever its participants turn out to be and in whatever order they are listed", () => {
  const { AGENT, PATIENT } = dismissal.roles;
  const resolved = {
    ...dismissal,
    roles: {
      PATIENT: { ...PATIENT, entity: "x", start: 10, end: 14 },
      AGENT: { ...AGENT, entity: "y", start: 0, end: 3 },
    },
  };
  expect(claimId("v", resolved)).toBe(claimId("v", dismissal));
});

test.each<[string, Partial<ClaimIdentity>]>([
  ["type", { type: "APPOINTED" }],
  ["polarity", { polarity: "alleged" }],
  ["role span", { roles: { ...dismissal.roles, PATIENT: { entity: "b", start: 10, end: 15 } } }],
  ["role", { roles: { PATIENT: { entity: "b", start: 10, end: 14 } } }],
  ["quote", { quote: { start: 0, end: 41 } }],
])("another %s is another claim", (_, change) => {
  expect(claimId("v", { ...dismissal, ...change })).not.toBe(claimId("v", dismissal));
});

test("another version of the article makes another claim", () => {
  expect(claimId("v2", dismissal)).not.toBe(claimId("v1", dismissal));
});

test("two figures in one sentence are two claims", () => {
  const killed: ClaimIdentity = {
    ...dismissal,
    type: "KILLED_COUNT",
    roles: {},
    details: { count: 40, who: "people" },
  };
  const officers: ClaimIdentity = { ...killed, details: { count: 6, who: "officers" } };
  expect(claimId("v", officers)).not.toBe(claimId("v", killed));
  expect(claimId("v", { ...killed, details: { count: 40 } })).toBe(claimId("v", killed));
});

test("a date of change makes another version, and version, article and mention ids do not meet", () => {
  expect(articleVersionId("k", "s", "2022-01-01", null)).not.toBe(
    articleVersionId("k", "s", "2022-01-01", "2022-01-02"),
  );
  expect(
    new Set([articleNodeId("k"), articleVersionId("k", "", null, null), localEntityId("k", "Person", "")])
      .size,
  ).toBe(3);
});
