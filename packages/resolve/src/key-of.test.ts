import type { EntityType, LocalEntity } from "@cursus/graph-schema";
import { describe, expect, test } from "vitest";
import { isLocalKey, keyOf } from "./key-of.ts";
import { seatsOfKey } from "./office-seats.ts";

const entity = (type: EntityType, name: string, more: Partial<LocalEntity> = {}): LocalEntity => ({
  id: "the mention",
  type,
  name,
  aliases: [],
  named: true,
  mentions: [],
  ...more,
});
const office = (title: string, jurisdiction?: string, organization?: string): LocalEntity =>
  entity("Office", title, {
    title,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(organization === undefined ? {} : { organization }),
  });

describe("keyOf", () => {
  test.each([
    [
      office("head", undefined, "Kazakh Security Council"),
      office("chairman", undefined, "Security Council of Kazakhstan"),
    ],
    [
      office("deputy head", "Kazakhstan", "Central Election Commission"),
      office("deputy chair", "Kazakhstan", "Central Election Commission"),
    ],
    [office("defence minister", "Kazakhstan"), office("Minister of Defense", "Kazakh")],
    [
      office("defence minister", "Kazakhstan"),
      office("minister of defence", undefined, "Ministry of Defence of Kazakhstan"),
    ],
    [
      office("head of the Ministry of Defence", "Kazakhstan"),
      office("defence minister", "Republic of Kazakhstan"),
    ],
    [
      office("head", undefined, "Kazakh Security Council"),
      office("head", "Kazakhstan", "Security Council of Kazakhstan"),
    ],
    [office("head", undefined, "Security Council"), office("head", undefined, "Security Council")].map(
      (one) => ({
        ...one,
        jurisdiction: "Kazakhstan",
      }),
    ) as [LocalEntity, LocalEntity],
    [
      office("chairman", undefined, "Assembly of Kazakhstan's People"),
      office("chairwoman", undefined, "Kazakhstan People’s Assembly"),
    ],
    [office("president", "the United States"), office("president", "U.S.")],
    [office("mayor", "Tartu"), office("Mayor", "tartu")],
    [office("mayor", undefined, "Tartu"), office("mayor", "Tartu")],
    [office("first prime minister", "Namibia"), office("prime minister", "Namibia")],
    [entity("Court", "Supreme Court of Kenya"), entity("Court", "Supreme Court", { jurisdiction: "Kenyan" })],
    [
      entity("Organization", "Defence Ministry", { jurisdiction: "Norway" }),
      entity("Organization", "Norwegian Ministry of Defense"),
    ],
    [entity("Organization", "Amnesty International"), entity("Organization", "Amnesty International")],
    [entity("Place", "Astana"), entity("Place", "astana")],
    [entity("Place", "the Netherlands"), entity("Place", "Holland")],
    [entity("Offence", "abuse of office"), entity("Offence", "Abuse of Office")],
    [entity("Offence", "the abuse of office"), entity("Offence", "abuse of office")],
  ])("%o is %o", (a, b) => {
    expect(isLocalKey(keyOf(a))).toBe(false);
    expect(keyOf(a)).toBe(keyOf(b));
  });

  test.each([
    [office("defence minister", "Kazakhstan"), office("defence minister", "Kyrgyzstan")],
    [office("defence minister", "Kazakhstan"), office("deputy defence minister", "Kazakhstan")],
    [office("deputy defence minister", "Kazakhstan"), office("first deputy defence minister", "Kazakhstan")],
    [office("president", "Congo"), office("president", "Democratic Republic of the Congo")],
    [office("president", "Niger"), office("president", "Nigeria")],
    [office("president", "Guinea"), office("president", "Equatorial Guinea")],
    [office("president", "North Korea"), office("president", "South Korea")],
    [office("president", "Sudan"), office("president", "South Sudan")],
    [
      office("head", undefined, "Security Council of Kazakhstan"),
      office("head", undefined, "Security Council of Russia"),
    ],
    [entity("Court", "Supreme Court of Kenya"), entity("Court", "High Court of Kenya")],
    [
      entity("Organization", "National Bank of Kazakhstan"),
      entity("Organization", "National Bank of Georgia"),
    ],
    [entity("Offence", "abuse of office"), entity("Offence", "abuse of power")],
    [entity("Place", "Georgia"), entity("Organization", "Georgia")],
  ])("%o is not %o", (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  test.each([
    office("the minister"),
    office("minister", "Bolivia"),
    office("defence minister"),
    office("head", undefined, "the Security Council"),
    entity("Organization", "the parliament"),
    entity("Court", "Supreme Court"),
    entity("Court", "a court in Astana", { named: false }),
    entity("Group", "three generals", { named: false }),
    entity("Event", "the unrest"),
    entity("Person", "Nazarbaev"),
    entity("Place", "..."),
  ])("%o means something in its own article only", (local) => {
    expect(keyOf(local)).toBe("local:the mention");
  });
});

describe("seatsOfKey", () => {
  test.each([
    [office("president", "Kazakhstan"), 1],
    [office("defence minister", "Kazakhstan"), 1],
    [office("deputy defence minister", "Kazakhstan"), undefined],
    [office("mayor", "Tartu"), 1],
    [office("mayor", "Estonia"), undefined],
    [office("governor", "Kenya"), undefined],
    [office("judge", "Kenya"), undefined],
    [office("the president"), undefined],
  ])("%o has %s", (one, seats) => {
    expect(seatsOfKey(keyOf(one))).toBe(seats);
  });
});
