import type { Article } from "./article.ts";
import { findFault, liesIn } from "./check-claim.ts";
import type { Claim, LocalEntity, Reading, Refusal, RefusalReason, Span } from "./claim.ts";
import { claimEnvelopeSchema, claimSchema, localEntitySchema, refusalSchema } from "./derive/claim-schema.ts";
import { claimId } from "./ids.ts";

type Checked<T> = { readonly kept: T } | { readonly refused: Refusal };

/**
 * Quote or reject. Every span must lie in the article's text, every quote must be the text at its offsets, and
 * every claim must obey its type's rules; what does not becomes a refusal with its reason, and the rest stays.
 * Ids of claims are derived anew, equal ones folded. The result depends neither on the order of what came in
 * nor on how often it is checked. Nothing is thrown: a reader's output may be anything.
 */
export function checkReading(article: Article, reading: Reading): Reading {
  const entities = reading.entities.map((entity) => checkEntity(article, entity));
  const known = foldEntities(kept(entities));
  const byId = new Map(known.map((entity) => [entity.id, entity]));
  const claims = reading.claims.map((claim) => checkClaim(article, byId, claim));
  const stated = reading.refusals.flatMap((refusal) => checkRefusal(article, refusal));
  return {
    extractor: reading.extractor,
    entities: known,
    claims: foldClaims(kept(claims)),
    refusals: inOrder([...stated, ...refused(entities), ...refused(claims)]),
    sentences: reading.sentences,
  };
}

function checkEntity(article: Article, offered: unknown): Checked<LocalEntity> {
  const parsed = localEntitySchema.safeParse(offered);
  if (!parsed.success)
    return { refused: refusal(article, spanOf(offered), "Malformed", firstIssue(parsed.error)) };
  const entity = parsed.data;
  const outside = entity.mentions.find((span) => !liesIn(article.text, span));
  if (outside === undefined) return { kept: tidyEntity(entity) };
  return { refused: refusal(article, outside, "SpanNotInText", `${entity.type}: ${entity.name}`) };
}

function checkClaim(
  article: Article,
  entities: ReadonlyMap<string, LocalEntity>,
  offered: unknown,
): Checked<Claim> {
  const envelope = claimEnvelopeSchema.safeParse(offered);
  if (!envelope.success) {
    return { refused: refusal(article, spanOf(offered), "Malformed", firstIssue(envelope.error)) };
  }
  const { quote } = envelope.data;
  const fault = findFault(envelope.data, { article, entities });
  if (fault !== null) return { refused: refusal(article, quote, fault.reason, fault.detail) };
  const parsed = claimSchema.safeParse(envelope.data);
  if (!parsed.success) return { refused: refusal(article, quote, "Malformed", firstIssue(parsed.error)) };
  return { kept: { ...parsed.data, id: claimId(article.version, parsed.data) } };
}

/** A reader's own refusals are for people: one that cannot be kept is no loss to the record. */
function checkRefusal(article: Article, offered: unknown): Refusal[] {
  const parsed = refusalSchema.safeParse(offered);
  return parsed.success ? [refusal(article, parsed.data, parsed.data.reason, parsed.data.detail)] : [];
}

function refusal(article: Article, span: Span, reason: RefusalReason, detail: string): Refusal {
  const end = Math.min(span.end, article.text.length);
  return { start: Math.min(span.start, end), end, reason, detail };
}

const firstIssue = (error: {
  readonly issues: readonly { path: PropertyKey[]; message: string }[];
}): string => error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)[0] ?? "";

/** Where a malformed thing was meant to stand, as far as it says so. */
function spanOf(offered: unknown): Span {
  const { quote, mentions } = (offered ?? {}) as { quote?: unknown; mentions?: unknown };
  const { start, end } = (quote ?? (Array.isArray(mentions) ? mentions[0] : null) ?? {}) as Partial<Span>;
  return { start: asOffset(start), end: asOffset(end) };
}

const asOffset = (value: unknown): number =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;

const kept = <T>(checked: readonly Checked<T>[]): T[] =>
  checked.flatMap((one) => ("kept" in one ? [one.kept] : []));
const refused = <T>(checked: readonly Checked<T>[]): Refusal[] =>
  checked.flatMap((one) => ("refused" in one ? [one.refused] : []));

function tidyEntity(entity: LocalEntity): LocalEntity {
  const aliases = [...new Set(entity.aliases)].filter((alias) => alias !== entity.name).toSorted();
  return { ...entity, aliases, mentions: inOrder(entity.mentions) };
}

/** Entities of one id become one, with the mentions and aliases of all. */
function foldEntities(entities: readonly LocalEntity[]): LocalEntity[] {
  const groups = Map.groupBy(inOrder(entities), (entity) => entity.id);
  const folded = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(joinEntities, first)],
  );
  return inOrder(folded);
}

const joinEntities = (one: LocalEntity, other: LocalEntity): LocalEntity =>
  tidyEntity({
    ...one,
    aliases: [...one.aliases, other.name, ...other.aliases],
    mentions: [...one.mentions, ...other.mentions],
  });

/** Of claims with one id the surest stays. */
function foldClaims(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of inOrder(claims)) {
    const rival = best.get(claim.id);
    if (rival === undefined || claim.confidence > rival.confidence) best.set(claim.id, claim);
  }
  return inOrder([...best.values()]);
}

/** By place in the text, then by content; equal ones once. What the schemas return has its keys in one order. */
function inOrder<T extends object>(things: readonly T[]): T[] {
  const keyed = new Map(things.map((thing) => [JSON.stringify(thing), thing]));
  const placed = [...keyed].map(([json, thing]) => ({ json, thing, at: placeOf(thing) }));
  return placed
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.json < b.json ? -1 : 1))
    .map(({ thing }) => thing);
}

const placeOf = (thing: object): Span => ("start" in thing ? (thing as Span) : spanOf(thing));
