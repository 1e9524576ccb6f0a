import type { EntityType, LocalEntity } from "@cursus/graph-schema";
import { bodyKey, jurisdictionKey } from "./body-key.ts";
import { foldPhrase } from "./fold.ts";
import { officeKey } from "./office-key.ts";
import { personKey } from "./person-key.ts";

type KeyRule = (entity: LocalEntity) => string | null;

const KEY_RULES: { readonly [T in EntityType]: KeyRule } = {
  Person: (person) => personKey(person.name),
  Office: officeKey,
  Organization: (body) => bodyKey(body.name, body.jurisdiction),
  Court: (court) => bodyKey(court.name, court.jurisdiction),
  Place: (place) => jurisdictionKey(place.name),
  Offence: (offence) => phraseKey(offence.name),
  Instrument: (instrument) => phraseKey(instrument.name),
  Group: () => null,
  Event: () => null,
};

const LOCAL = "local:";

/**
 * The blocking key of a local entity. Entities of one type with equal keys may mean the same thing; what is
 * unnamed, a group, or named too loosely gets a key of its own and is never joined to another by rule.
 */
export function keyOf(entity: LocalEntity): string {
  const key = entity.named ? KEY_RULES[entity.type](entity) : null;
  return key === null || key === "" ? `${LOCAL}${entity.id}` : `${entity.type.toLowerCase()}:${key}`;
}

/** True for a key that no other local entity shares. */
export function isLocalKey(key: string): boolean {
  return key.startsWith(LOCAL);
}

const ARTICLES = new Set(["a", "an", "the"]);

const phraseKey = (name: string): string =>
  foldPhrase(name)
    .filter((word) => !ARTICLES.has(word))
    .join(" ");
