import type { PlacedMention } from "@cursus/graph-schema";
import {
  type Called,
  office,
  person,
  type Said,
  type ToldArticle,
} from "../../../packages/record/src/fixtures/told.ts";
import type { Step } from "./history.ts";
import { type ReadArticle, readArticle } from "./told-article.ts";

/** A few people and posts for histories that are written out. */
export const KASK = person("Lena Kask");
export const MAAS = person("Helena Maas");
export const MAYOR = office("mayor", "Tartu");
export const MINISTER = office("minister of defence", "Norland");

export const holds = (who: Called, what: Called, status: "current" | "former" = "current"): Said => ({
  type: "HELD_OFFICE",
  roles: { PATIENT: who, OFFICE: what },
  details: { status },
});

export const dismissed = (who: Called, what: Called, date: string): Said => ({
  type: "DISMISSED",
  roles: { PATIENT: who, OFFICE: what },
  date,
});

export const arrested = (who: Called, date?: string): Said => ({
  type: "ARRESTED",
  roles: { PATIENT: who },
  ...(date === undefined ? {} : { date }),
});

export function articleOf(key: string, published: string, ...says: readonly Said[]): ReadArticle {
  const told: ToldArticle = { key, published, says };
  return readArticle(told, null);
}

/** One after the other, in this order. */
export const inTurn = (...articles: readonly ReadArticle[]): Step => ({
  do: "ingest",
  batches: articles.map((one) => [one]),
  committers: 1,
});

/** What a judgement on the article's person of this name is anchored on. */
export function personIn(
  { article, reading }: ReadArticle,
  { name }: Called,
): Pick<PlacedMention, "articleKey" | "type" | "name"> {
  const entity = reading.entities.find((one) => one.type === "Person" && one.name === name);
  if (entity === undefined) throw new RangeError(`${article.key} does not speak of ${name}`);
  return { ...entity, articleKey: article.key };
}
