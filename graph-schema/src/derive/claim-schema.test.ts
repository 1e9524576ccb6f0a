import { describe, expect, test } from "vitest";
import { claimJsonSchema } from "./claim-json-schema.ts";
import { claimSchema } from "./claim-schema.ts";
import { FACT_TYPES, factDefinition } from "./types.ts";

const filling = { entity: "e", start: 0, end: 1 };

const aClaimOf = (type: (typeof FACT_TYPES)[number], roles: readonly string[], details = {}) => ({
  id: "",
  type,
  polarity: "asserted",
  modality: "stated",
  attribution: null,
  roles: Object.fromEntries(roles.map((role) => [role, filling])),
  details,
  date: null,
  quote: { start: 0, end: 1, text: "x" },
  confidence: 1,
});

describe.each(FACT_TYPES)("%s", (type) => {
  const { roles, required } = factDefinition(type);

  test("may have every role it declares and must have those it requires", () => {
    expect(claimSchema.safeParse(aClaimOf(type, roles)).success).toBe(true);
    expect(claimSchema.safeParse(aClaimOf(type, required)).success).toBe(true);
    for (const missing of required) {
      const others = roles.filter((role) => role !== missing);
      expect(claimSchema.safeParse(aClaimOf(type, others)).success).toBe(false);
    }
  });

  test("has no role or detail besides", () => {
    expect(claimSchema.safeParse(aClaimOf(type, [...roles, "WITNESS"])).success).toBe(false);
    expect(claimSchema.safeParse(aClaimOf(type, roles, { colour: "red" })).success).toBe(false);
  });
});

test("details are of the kind declared", () => {
  const sentenced = (details: object) =>
    claimSchema.safeParse(aClaimOf("SENTENCED", ["PATIENT"], details)).success;
  expect(sentenced({ durationYears: 1.5, sentence: "suspended" })).toBe(true);
  expect(sentenced({ durationYears: "12" })).toBe(false);
  expect(sentenced({ sentence: "harsh" })).toBe(false);
});

test("the JSON Schema has one strict form for every type", () => {
  const schema = claimJsonSchema();
  expect(schema.oneOf ?? schema.anyOf).toHaveLength(FACT_TYPES.length);
  expect(JSON.stringify(schema)).toContain('"additionalProperties":false');
});
