import type { DETAILS, FACTS, MODALITIES, NODES, POLARITIES, ROLES } from "./ontology.ts";

export type NodeType = keyof typeof NODES;
export type FactType = keyof typeof FACTS;
export type Role = keyof typeof ROLES;
export type Polarity = (typeof POLARITIES)[number];
export type Modality = (typeof MODALITIES)[number];
/** The types a mention in an article can have. */
export type EntityType = {
  [T in NodeType]: (typeof NODES)[T] extends { readonly mentionable: true } ? T : never;
}[NodeType];

type DetailValue<K> = K extends readonly (infer Choice)[]
  ? Choice
  : K extends "text"
    ? string
    : K extends "boolean"
      ? boolean
      : number;

/** The details that facts of some type carry; which type allows which is declared in the ontology. */
export type Details = { readonly [D in keyof typeof DETAILS]?: DetailValue<(typeof DETAILS)[D]["kind"]> };

/** A stretch of the stored text, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What somebody or something is called in one article: one coreference chain. */
export interface LocalEntity {
  /** hash(article key, type, name key) */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the article. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** False for unnamed and group participants ("a court in Astana", "three officers"). */
  readonly named: boolean;
  readonly mentions: readonly Span[];
  /** Offices: the title without rank and jurisdiction ("minister of defence"). */
  readonly title?: string;
  /** Offices: "deputy", "first deputy", "vice"... */
  readonly rank?: string;
  /** Offices, courts, organisations: country or place in its usual name ("Kazakhstan"). */
  readonly jurisdiction?: string;
  /** Offices: the body it belongs to ("Security Council of Kazakhstan"). */
  readonly organization?: string;
  /** Groups: what its members are, and how many. */
  readonly of?: string;
  readonly count?: number;
}

/** Who fills a role of a claim, and the words there that say so (a pronoun counts). */
export interface RoleFilling extends Span {
  readonly entity: string;
}

/** An honest date: EDTF beside its bounds, because EDTF strings do not compare. ISO days; null = open. */
export interface StatedDate {
  readonly edtf: string;
  readonly min: string | null;
  readonly max: string | null;
  /** The words that give it. */
  readonly text: string;
  readonly span: Span;
}

/** One statement of one article version. */
export interface Claim {
  /** hash(version id, type, polarity, role spans, quote span): never resolved ids, dates or reader version. */
  readonly id: string;
  readonly type: FactType;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly roles: Readonly<Partial<Record<Role, RoleFilling>>>;
  readonly details: Details;
  readonly date: StatedDate | null;
  readonly quote: Span & { readonly text: string };
  /** 0 to 1. */
  readonly confidence: number;
}

/** Why a sentence with a trigger, or a claim that was offered, is not in the record. */
export interface Refusal extends Span {
  readonly reason: RefusalReason;
  readonly detail: string;
}

export const REFUSAL_REASONS = [
  "NoParticipant",
  "AmbiguousParticipant",
  "NotAnEvent",
  "SaidElsewhere",
  "QuoteNotInText",
  "SpanNotInText",
  "TypeUnknown",
  "RoleNotAllowed",
  "RoleMissing",
  "ParticipantUnknown",
  "ParticipantTypeWrong",
  "DetailNotAllowed",
  "DateInvalid",
  "Malformed",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What a reader made of one article version. */
export interface Reading {
  /** Reader and version, e.g. "rules@1". */
  readonly extractor: string;
  readonly entities: readonly LocalEntity[];
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
  readonly sentences: number;
}
