import {
  type Article,
  type Claim,
  checkReading,
  type Details,
  type EntityType,
  edtfBounds,
  FACTS,
  type FactType,
  type LocalEntity,
  localEntityId,
  type Modality,
  type Polarity,
  type Reading,
  type Role,
  type Span,
} from "@cursus/graph-schema";
import { z } from "zod";

/**
 * A reader that reads nothing: it takes an article's facts from the annotation beside it. With it the record and
 * the questions are tested by what the articles say, whatever the built-in reader makes of them.
 */

const entitySchema = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  mentions: z.array(z.string()),
  of: z.string().nullish(),
  group: z.boolean().nullish(),
  unnamed: z.boolean().nullish(),
});
type GoldEntity = z.infer<typeof entitySchema>;

const factSchema = z.looseObject({
  type: z.string(),
  polarity: z.string(),
  date: z.string().nullish(),
  date_text: z.string().nullish(),
  date_min: z.string().nullish(),
  date_max: z.string().nullish(),
  modality: z.string().nullish(),
  quote: z.string(),
});
type GoldFact = z.infer<typeof factSchema>;

const goldSchema = z.object({ entities: z.array(entitySchema), facts: z.array(factSchema) });

/** The reading that the annotation describes; it passes the same check as any reader's. */
export function goldReading(article: Article, annotation: unknown): Reading {
  const gold = goldSchema.parse(annotation);
  const byId = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const entities = gold.entities.map((entity) => localEntity(article, entity, byId));
  const ids = new Map(gold.entities.map((entity, index) => [entity.id, entities[index]?.id ?? ""]));
  const claims = gold.facts.map((fact) => claimOf(article, fact, byId, ids));
  return checkReading(article, {
    extractor: "gold@1",
    entities,
    claims,
    refusals: [],
    sentences: claims.length,
  });
}

function localEntity(article: Article, gold: GoldEntity, byId: ReadonlyMap<string, GoldEntity>): LocalEntity {
  const type = typeOf(gold);
  const named = gold.unnamed !== true && gold.group !== true;
  const mentions = gold.mentions.map((mention) => spanOf(article.text, mention));
  const base = { type, name: gold.name, aliases: gold.mentions, named, mentions };
  const id = localEntityId(article.key, type, gold.id);
  return { id, ...base, ...placeOf(gold, byId.get(gold.of ?? "")) };
}

function typeOf({ type, group }: GoldEntity): EntityType {
  if (group === true) return "Group";
  return `${type.slice(0, 1).toUpperCase()}${type.slice(1)}` as EntityType;
}

/** An office's title is its name without what it is an office of. */
function placeOf({ type, name }: GoldEntity, of: GoldEntity | undefined): Partial<LocalEntity> {
  if (type !== "office" && type !== "court") return {};
  if (of === undefined) return type === "office" ? { title: name } : {};
  const title = name.replace(/ (?:of|to|in) .*$/u, (tail) => (isPlaceIn(tail, of) ? "" : tail));
  const body = of.type === "place" ? { jurisdiction: of.name } : { organization: of.name };
  return type === "office" ? { title, ...body } : body.jurisdiction === undefined ? {} : body;
}

const isPlaceIn = (tail: string, of: GoldEntity): boolean =>
  [of.name, ...of.mentions].some((name) =>
    tail.toLowerCase().includes(name.toLowerCase().replace(/^the /, "")),
  );

/** Where each member of an annotated fact goes; subject and object as the ontology says. */
function rolesOf(fact: GoldFact): readonly (readonly [Role, unknown])[] {
  const { subject, object } = FACTS[fact.type as FactType] as { subject: Role; object?: Role };
  return [
    ["AGENT", fact.agent],
    [subject, fact.subject],
    ...(object === undefined ? [] : [[object, fact.object] as const]),
    ["OFFICE", fact.office],
    ["OFFICE_TO", fact.to],
    ["COURT", fact.court],
    ["PLACE", fact.place],
    ["OFFENCE", fact.offence],
    ["OFFENCE_FROM", fact.offence_from],
  ];
}

function claimOf(
  article: Article,
  fact: GoldFact,
  byId: ReadonlyMap<string, GoldEntity>,
  ids: ReadonlyMap<string, string>,
): Claim {
  const quote = { ...spanOf(article.text, fact.quote), text: fact.quote };
  const allowed: readonly string[] = FACTS[fact.type as FactType].roles;
  const roles = rolesOf(fact).flatMap(([role, id]) => {
    const entity = typeof id === "string" ? byId.get(id) : undefined;
    if (entity === undefined || !allowed.includes(role)) return [];
    return [
      [role, { entity: ids.get(entity.id) ?? "", ...mentionNear(article.text, quote, entity) }] as const,
    ];
  });
  return {
    id: "",
    type: fact.type as FactType,
    polarity: fact.polarity as Polarity,
    modality: (fact.modality ?? MODALITY_OF[fact.polarity as Polarity]) as Modality,
    attribution: null,
    roles: Object.fromEntries(roles),
    details: detailsOf(fact),
    date: dateOf(article, fact, quote),
    quote,
    confidence: 1,
  };
}

const MODALITY_OF: Readonly<Record<Polarity, Modality>> = {
  asserted: "stated",
  alleged: "claimed",
  planned: "intended",
  negated: "denied",
  hypothetical: "supposed",
};

const DETAIL_OF = {
  status: "status",
  acting: "acting",
  durationYears: "duration_years",
  sentence: "sentence",
  outcome: "outcome",
  cause: "cause",
  count: "count",
  countQualifier: "count_qualifier",
  who: "who",
} as const satisfies Record<keyof Details, string>;

function detailsOf(fact: GoldFact): Details {
  const allowed: readonly string[] =
    (FACTS[fact.type as FactType] as { details?: readonly string[] }).details ?? [];
  const stated = Object.entries(DETAIL_OF).map(([detail, member]) => [detail, fact[member]] as const);
  return Object.fromEntries(stated.filter(([detail, value]) => value != null && allowed.includes(detail)));
}

function dateOf(article: Article, fact: GoldFact, quote: Span): Claim["date"] {
  if (fact.date == null) return null;
  const bounds = edtfBounds(fact.date) ?? { min: null, max: null };
  const words = fact.date_text ?? "";
  const at = words === "" ? -1 : article.text.indexOf(words, quote.start);
  const span = at < 0 ? { start: quote.start, end: quote.end } : { start: at, end: at + words.length };
  return {
    edtf: fact.date,
    min: fact.date_min ?? bounds.min,
    max: fact.date_max ?? bounds.max,
    text: article.text.slice(span.start, span.end),
    span,
  };
}

/** The mention in the quoted sentence, else the first one. */
function mentionNear(text: string, quote: Span, { mentions }: GoldEntity): Span {
  const inside = mentions
    .map((mention) => ({ mention, at: text.slice(quote.start, quote.end).indexOf(mention) }))
    .find(({ at }) => at >= 0);
  if (inside === undefined) return spanOf(text, mentions[0] ?? "");
  const start = quote.start + inside.at;
  return { start, end: start + inside.mention.length };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
