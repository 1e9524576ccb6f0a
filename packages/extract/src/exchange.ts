import {
  type Claim,
  FACTS,
  type FactDefinition,
  type LocalEntity,
  type Reading,
  type Role,
} from "@cursus/graph-schema";

/** One line of predictions in the exchange format of annotated articles. */
export interface Prediction {
  readonly id: string;
  readonly facts: readonly ExchangeFact[];
}

export interface ExchangeEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly of?: string;
}

export interface ExchangeFact {
  readonly type: string;
  readonly polarity: string;
  readonly subject?: ExchangeEntity;
  readonly object?: ExchangeEntity;
  readonly office?: ExchangeEntity;
  readonly court?: ExchangeEntity;
  readonly place?: ExchangeEntity;
  readonly offence?: ExchangeEntity;
  readonly agent?: ExchangeEntity;
  readonly date?: string;
  readonly duration_years?: number;
  readonly sentence?: string;
  readonly count?: number;
  readonly status?: string;
  readonly acting?: boolean;
  readonly confidence: number;
  readonly quote: { readonly start: number; readonly end: number; readonly text: string };
}

/** Most aliases of an entity in the exchange format. */
const ALIASES = 4;

/** Facts that the exchange format has no type for. */
const OUTSIDE_FORMAT: ReadonlySet<string> = new Set(["EXTRADITED", "REQUESTED"]);

/** The reading of one article as one prediction, without the facts that the format has no type for. */
export function toExchange(articleId: string, text: string, reading: Reading): Prediction {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const claims = reading.claims.filter(({ type }) => !OUTSIDE_FORMAT.has(type));
  return { id: articleId, facts: claims.map((claim) => factOf(text, claim, entities)) };
}

type Entities = ReadonlyMap<string, LocalEntity>;

function factOf(text: string, claim: Claim, entities: Entities): ExchangeFact {
  const fact: FactDefinition = FACTS[claim.type];
  const role = (name: string | undefined): ExchangeEntity | undefined =>
    name ? roleOf(claim, name as Role, entities) : undefined;
  const { start, end } = claim.quote;
  const { durationYears, count, status, acting, sentence } = claim.details;
  const members = {
    type: claim.type,
    polarity: claim.polarity,
    subject: role(fact.subject),
    object: role(fact.object),
    office: role("OFFICE"),
    court: role("COURT"),
    place: role("PLACE"),
    offence: role("OFFENCE"),
    agent: fact.subject === "AGENT" ? undefined : role("AGENT"),
    date: claim.date?.edtf,
    duration_years: durationYears,
    sentence,
    count: count ?? countOf(claim, entities),
    status,
    acting,
    confidence: claim.confidence,
    quote: { start, end, text: text.slice(start, end) },
  };
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as unknown as ExchangeFact;
}

/** How many the group is to whom it was done. */
function countOf(claim: Claim, entities: Entities): number | undefined {
  const patient = claim.roles.PATIENT && entities.get(claim.roles.PATIENT.entity);
  return patient?.type === "Group" ? patient.count : undefined;
}

function roleOf(claim: Claim, role: Role, entities: Entities): ExchangeEntity | undefined {
  const filling = claim.roles[role];
  const entity = filling && entities.get(filling.entity);
  if (!entity) return undefined;
  if (entity.type === "Office") return officeOf(entity);
  const aliases = entity.aliases.slice(0, ALIASES);
  return aliases.length > 0 ? { name: entity.name, aliases } : { name: entity.name };
}

function officeOf(entity: LocalEntity): ExchangeEntity {
  const of = entity.organization ?? entity.jurisdiction;
  const aliases = entity.aliases.slice(0, ALIASES);
  return {
    name: entity.name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(of === undefined ? {} : { of }),
  };
}
