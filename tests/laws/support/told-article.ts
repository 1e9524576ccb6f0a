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
} from "@cursus/graph-schema";
import { sha256Hex } from "@cursus/kernel";
import type { Called, Said, ToldArticle } from "../../../packages/record/src/fixtures/told.ts";

/** One state of an article with what a faultless reader makes of it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** Puts what an article tells into sentences, and reads them without fault. `modified` tells two states apart. */
export function readArticle(told: ToldArticle, modified: string | null): ReadArticle {
  const sentences = told.says.map(sentenceOf);
  const text = [told.text ?? "An article.", ...sentences, modified ?? ""].join("\n");
  const article = articleOf(told, text, modified);
  const entities = new Map<string, LocalEntity>();
  const claims = told.says.map((said, at) => {
    const start = text.indexOf(sentences[at] ?? "", at === 0 ? 0 : startOf(text, sentences, at));
    return claimOf(said, start, sentences[at] ?? "", article, entities);
  });
  const reading = {
    extractor: "told@1",
    entities: [...entities.values()],
    claims,
    refusals: [],
    sentences: claims.length,
  };
  return { article, reading };
}

/** "AGENT Ana Ruiz; PATIENT Ole Dahl; DISMISSED; 2020-01-01." */
function sentenceOf({ type, roles, date }: Said, at: number): string {
  const fillers = Object.entries(roles).map(([role, { name }]) => `${role} ${name}`);
  return `${at}. ${[...fillers, type, date ?? "no day"].join("; ")}.`;
}

function startOf(text: string, sentences: readonly string[], at: number): number {
  return text.indexOf(`\n${sentences[at]}`) + 1;
}

function articleOf({ key, published }: ToldArticle, text: string, modified: string | null): Article {
  const sha256 = sha256Hex(text);
  return {
    key,
    version: articleVersionId(key, sha256, published, modified),
    sha256,
    text,
    title: null,
    published,
    modified,
    language: "en",
    url: null,
    source: null,
  };
}

function claimOf(
  said: Said,
  start: number,
  sentence: string,
  article: Article,
  entities: Map<string, LocalEntity>,
): Claim {
  const roles: Partial<Record<Role, RoleFilling>> = {};
  for (const [role, called] of Object.entries(said.roles)) {
    const at = start + sentence.indexOf(`${role} ${called.name}`) + role.length + 1;
    const span = { start: at, end: at + called.name.length };
    roles[role as Role] = { entity: entityOf(called, span, article, entities), ...span };
  }
  return {
    id: "",
    type: said.type,
    polarity: said.polarity ?? "asserted",
    modality: "stated",
    attribution: null,
    roles,
    details: said.details ?? {},
    date: dateOf(said.date, start, sentence),
    quote: { start, end: start + sentence.length, text: sentence },
    confidence: 1,
  };
}

function entityOf(
  called: Called,
  span: RoleFilling | { readonly start: number; readonly end: number },
  article: Article,
  entities: Map<string, LocalEntity>,
): string {
  const nameKey = [called.name, called.rank, called.jurisdiction, called.organization].join();
  const id = localEntityId(article.key, called.type, nameKey);
  const known = entities.get(id);
  const mentions = [...(known?.mentions ?? []), { start: span.start, end: span.end }];
  entities.set(id, { aliases: otherFormsOf(called.name, article.key), named: true, ...called, id, mentions });
  return id;
}

const FORMS = ["the", "the former", "the new", "the country's"];

/** What else the article calls it: one article this, another that. */
export function otherFormsOf(name: string, articleKey: string): readonly string[] {
  const drawn = Number.parseInt(sha256Hex(`${articleKey} ${name}`).slice(0, 4), 16);
  return FORMS.filter((_, at) => (drawn >> at) % 2 === 1).map((words) => `${words} ${name}`);
}

function dateOf(edtf: string | undefined, start: number, sentence: string): Claim["date"] {
  const bounds = edtf === undefined ? null : edtfBounds(edtf);
  if (edtf === undefined || bounds === null) return null;
  const at = start + sentence.lastIndexOf(edtf);
  return { edtf, ...bounds, text: edtf, span: { start: at, end: at + edtf.length } };
}
