import {
  type Article,
  articleVersionId,
  type Claim,
  edtfBounds,
  type LocalEntity,
  localEntityId,
  type Reading,
  type Role,
  type RoleFilling,
  type Span,
} from "@cursus/graph-schema";
import { sha256Hex } from "@cursus/kernel";
import { DAYS, isoDay } from "./calendar.ts";
import { type Draw, drawFor } from "./random.ts";
import { factsOf, type Named, type StatedFact } from "./sentences.ts";
import type { World } from "./world.ts";

/** An article with what a faultless reader makes of it. */
export interface GeneratedArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** The article of this number: the same for the same world, whichever others were made before it. */
export function generatedArticle(world: World, number: number): GeneratedArticle {
  const draw = drawFor(world.seed, number);
  const day = draw.below(DAYS);
  const key = `generated:${number}`;
  const facts = distinct(factsOf(world, day, draw)).map((fact, at) => written(fact, at));
  const text = textOf(facts, draw);
  const article = articleOf(key, text, isoDay(day));
  const entities = new Map<string, LocalEntity>();
  const claims = facts.map((fact) => claimOf(fact, text.indexOf(fact.sentence), key, entities));
  const reading: Reading = {
    extractor: "generator@1",
    entities: [...entities.values()],
    claims,
    refusals: [],
    sentences: facts.length,
  };
  return { article, reading };
}

/** So many articles from a number on. */
export function* generatedArticles(
  world: World,
  { from = 0, count }: { readonly from?: number; readonly count: number },
): Generator<GeneratedArticle> {
  for (let number = from; number < from + count; number += 1) yield generatedArticle(world, number);
}

interface Written extends StatedFact {
  readonly sentence: string;
  readonly spans: Readonly<Record<string, Span>>;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** Puts the words in and notes where each stands in the sentence, which its number makes unlike all others. */
function written(fact: StatedFact, at: number): Written {
  const spans: Record<string, Span> = {};
  let sentence = `(${at + 1}) `;
  let copied = 0;
  for (const { 0: whole, 1: name = "", index } of fact.pattern.matchAll(PLACEHOLDER)) {
    const words = name === "DATE" ? (fact.date?.words ?? "") : (fact.roles[name as Role]?.words ?? "");
    sentence += fact.pattern.slice(copied, index);
    spans[name] = { start: sentence.length, end: sentence.length + words.length };
    sentence += words;
    copied = index + whole.length;
  }
  return { ...fact, sentence: sentence + fact.pattern.slice(copied), spans };
}

/** One article says a thing once. */
function distinct(facts: readonly StatedFact[]): readonly StatedFact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

const FILLER = "the of and said on in for that was by with from which were has after who their people time"
  .split(" ")
  .concat(
    "report council reporters crowd river winter market letter harbour evening question answer".split(" "),
  );
const FILLER_WORDS = 60;

function textOf(facts: readonly Written[], draw: Draw): string {
  const filler = Array.from({ length: FILLER_WORDS }, () => draw.pick(FILLER)).join(" ");
  return [...facts.map(({ sentence }) => sentence), `${filler}.`].join("\n\n");
}

function articleOf(key: string, text: string, published: string): Article {
  const sha256 = sha256Hex(text);
  return {
    key,
    version: articleVersionId(key, sha256, published, null),
    sha256,
    text,
    title: null,
    published,
    modified: null,
    language: "en",
    url: null,
    source: null,
  };
}

function claimOf(fact: Written, start: number, key: string, entities: Map<string, LocalEntity>): Claim {
  const roles: Partial<Record<Role, RoleFilling>> = {};
  for (const [role, named] of Object.entries(fact.roles)) {
    const span = shifted(fact.spans[role], start);
    roles[role as Role] = { entity: mentioned(named, span, key, entities), ...span };
  }
  return {
    id: "",
    type: fact.type,
    polarity: "asserted",
    modality: "stated",
    attribution: null,
    roles,
    details: fact.details ?? {},
    date: dateOf(fact, start),
    quote: { start, end: start + fact.sentence.length, text: fact.sentence },
    confidence: 1,
  };
}

function mentioned(
  { type, words, ...more }: Named,
  span: Span,
  key: string,
  entities: Map<string, LocalEntity>,
): string {
  const id = localEntityId(key, type, words);
  const mentions = [...(entities.get(id)?.mentions ?? []), span];
  const aliases = otherFormsOf(type, words, key);
  entities.set(id, { id, type, name: words, aliases, named: true, ...more, mentions });
  return id;
}

/** Every third article has another form of what is no person, and not every article the same. */
function otherFormsOf(type: string, words: string, key: string): readonly string[] {
  const drawn = Number.parseInt(sha256Hex(`${key} ${words}`).slice(0, 4), 16);
  return type === "Person" || drawn % 3 > 0 ? [] : [`${drawn % 2 === 0 ? "the" : "the said"} ${words}`];
}

function dateOf({ date, spans }: Written, start: number): Claim["date"] {
  const bounds = date === undefined ? null : edtfBounds(date.edtf);
  if (date === undefined || bounds === null) return null;
  return { edtf: date.edtf, ...bounds, text: date.words, span: shifted(spans.DATE, start) };
}

function shifted(span: Span = { start: 0, end: 0 }, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
