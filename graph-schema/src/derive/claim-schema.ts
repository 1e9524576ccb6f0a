import { z } from "zod";
import {
  type Claim,
  type FactType,
  type LocalEntity,
  REFUSAL_REASONS,
  type Reading,
  type Role,
} from "../claim.ts";
import type { DetailDefinition, FactDefinition } from "../define.ts";
import { DETAILS, FACTS, MODALITIES, POLARITIES } from "../ontology.ts";
import { ENTITY_TYPES } from "./types.ts";

/** Text without lone surrogates: what UTF-8, and so Neo4j, can hold. */
const wellFormed = z.string().refine((text) => text.isWellFormed(), "holds a lone surrogate");
const nonEmpty = wellFormed.min(1);
/** Longest name, in UTF-16 code units: names are indexed, and an index key holds some 8,000 bytes. */
const MAX_NAME = 1000;
const nameSchema = nonEmpty.max(MAX_NAME);
const offset = z.int().nonnegative();

const spanSchema = z.strictObject({ start: offset, end: offset });
const fillingSchema = z.strictObject({ entity: nonEmpty, start: offset, end: offset });
const quoteSchema = z.strictObject({ start: offset, end: offset, text: nonEmpty });
const dateSchema = z.strictObject({
  edtf: nonEmpty,
  min: wellFormed.nullable(),
  max: wellFormed.nullable(),
  text: wellFormed,
  span: spanSchema,
});

const SHARED = {
  id: wellFormed,
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  attribution: wellFormed.nullable(),
  date: dateSchema.nullable(),
  quote: quoteSchema,
  confidence: z.number().min(0).max(1),
};

/** A claim's outer form, before it is asked whether its type, roles and details exist. */
export const claimEnvelopeSchema = z.strictObject({
  ...SHARED,
  type: wellFormed,
  roles: z.record(wellFormed, fillingSchema),
  details: z.record(wellFormed, z.union([wellFormed, z.number(), z.boolean()])),
});
export type ClaimEnvelope = z.infer<typeof claimEnvelopeSchema>;

/** What a detail's value must look like. */
export function detailSchema(kind: DetailDefinition["kind"]): z.ZodType {
  if (kind === "text") return nonEmpty;
  if (kind === "boolean") return z.boolean();
  if (kind === "integer") return z.int().nonnegative();
  if (kind === "number") return z.number().nonnegative();
  return z.enum(kind as readonly [string, ...string[]]);
}

function rolesSchema(fact: FactDefinition): z.ZodType {
  const shape = fact.roles.map((role) => [
    role,
    fact.required.includes(role) ? fillingSchema : fillingSchema.optional(),
  ]);
  return z.strictObject(Object.fromEntries(shape) as Record<Role, typeof fillingSchema>);
}

function detailsSchema(fact: FactDefinition): z.ZodType {
  const shape = (fact.details ?? []).map((name) => {
    const { kind }: DetailDefinition = DETAILS[name as keyof typeof DETAILS];
    return [name, detailSchema(kind).optional()];
  });
  return z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>);
}

function factSchema(type: FactType) {
  const fact: FactDefinition = FACTS[type];
  return z
    .strictObject({
      ...SHARED,
      type: z.literal(type),
      roles: rolesSchema(fact),
      details: detailsSchema(fact),
    })
    .describe(`${fact.words}. ${fact.example}`);
}

const [firstFact, ...otherFacts] = (Object.keys(FACTS) as FactType[]).map(factSchema);
if (firstFact === undefined) throw new Error("the ontology declares no facts");

/**
 * A claim by the rules of its type: the roles it may and must have, its details and their kinds. That its spans
 * lie in the text and its participants exist needs the article: see checkReading.
 */
export const claimSchema = z.discriminatedUnion("type", [
  firstFact,
  ...otherFacts,
]) as unknown as z.ZodType<Claim>;

export const localEntitySchema = z.strictObject({
  id: nameSchema,
  type: z.enum(ENTITY_TYPES),
  name: nameSchema,
  aliases: z.array(nameSchema),
  named: z.boolean(),
  mentions: z.array(spanSchema).min(1),
  title: nameSchema.optional(),
  rank: nameSchema.optional(),
  jurisdiction: nameSchema.optional(),
  organization: nameSchema.optional(),
  of: nameSchema.optional(),
  count: z.int().nonnegative().optional(),
}) satisfies z.ZodType<LocalEntity>;

export const refusalSchema = z.strictObject({
  start: offset,
  end: offset,
  reason: z.enum(REFUSAL_REASONS),
  detail: wellFormed,
});

/** A whole reading in form. One bad claim fails it: to keep the others, use checkReading. */
export const readingSchema = z.strictObject({
  extractor: nonEmpty,
  entities: z.array(localEntitySchema),
  claims: z.array(claimSchema),
  refusals: z.array(refusalSchema),
  sentences: z.int().nonnegative(),
}) satisfies z.ZodType<Reading>;
