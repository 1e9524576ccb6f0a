import { FACT_TYPES, MODALITIES, NODE_LABELS, POLARITIES } from "@cursus/graph-schema";
import { z } from "zod";

/**
 * The answer's form for those who get it as JSON: the HTTP API's description is made of it, and every answer of the
 * contract suite is checked against it. `answer.ts` says what each member means.
 */
const text = z.string();
const maybe = z.string().nullable();
const polarity = z.enum(POLARITIES);
const factType = z.enum(FACT_TYPES as typeof FACT_TYPES & readonly [string, ...string[]]);

export const quoteSchema = z
  .strictObject({
    claim: text,
    article: text,
    title: maybe,
    published: maybe,
    version: text,
    start: z.int(),
    end: z.int(),
    text,
    polarity,
    modality: z.enum(MODALITIES),
    attribution: maybe,
    dateText: maybe,
    states: z.array(text),
    beside: z.array(z.strictObject({ start: z.int(), end: z.int(), text, states: z.array(text) })),
  })
  .meta({ id: "Quote", description: "The sentence that says it: the version's text from `start` to `end`." });

export const namedSchema = z
  .strictObject({
    id: text,
    type: z.enum(NODE_LABELS as typeof NODE_LABELS & readonly [string, ...string[]]),
    name: text,
    named: z.boolean(),
    inferred: z.literal(true).optional(),
  })
  .meta({ id: "Named", description: "Somebody or something in the record." });

const dateSchema = z
  .strictObject({ edtf: maybe, min: maybe, max: maybe })
  .meta({ id: "RecordDate", description: "EDTF as far as stated, with the days it can mean; null = open." });

const basis = z.enum(["stated", "inferred"]);
const proof = { claims: z.int(), sources: z.int(), quotes: z.array(quoteSchema) };
const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const eventRow = z
  .strictObject({
    kind: z.literal("event"),
    id: text,
    type: factType,
    status: polarity,
    date: dateSchema,
    basis,
    participants: z.record(z.string(), z.array(namedSchema)),
    tenureOffices: z.array(namedSchema),
    details,
    case: maybe,
    says: text,
    ...proof,
  })
  .meta({ id: "EventRow" });

const change = z.strictObject({
  event: text,
  type: factType,
  status: polarity,
  date: dateSchema,
  link: z.enum(["start", "end", "none"]),
  announced: z.boolean(),
  says: text,
  quotes: z.array(quoteSchema),
});

export const verdictSchema = z.enum(["yes", "no", "maybe", "disputed", "no evidence"]);

const tenureRow = z
  .strictObject({
    kind: z.literal("tenure"),
    id: text,
    holder: namedSchema,
    office: namedSchema,
    from: dateSchema,
    to: dateSchema,
    fromBasis: basis.nullable(),
    toBasis: basis.nullable(),
    leftMax: maybe,
    seenMin: maybe,
    seenMax: maybe,
    endCause: maybe,
    status: text,
    acting: z.boolean(),
    seats: z.int().nullable(),
    changes: z.array(change),
    verdict: verdictSchema.nullable(),
    reasons: z.array(text),
    says: text,
    ...proof,
  })
  .meta({ id: "TenureRow" });

const claimRow = z
  .strictObject({
    kind: z.literal("claim"),
    id: text,
    type: factType,
    status: polarity,
    says: text,
    ...proof,
  })
  .meta({ id: "ClaimRow" });

const patternRow = z
  .strictObject({
    kind: z.literal("pattern"),
    id: text,
    pattern: z.enum(["case", "path", "purge", "return"]),
    parts: z.array(z.discriminatedUnion("kind", [eventRow, tenureRow])),
    says: text,
    ...proof,
  })
  .meta({ id: "PatternRow" });

const countRow = z
  .strictObject({
    kind: z.literal("count"),
    id: text,
    period: maybe,
    about: namedSchema.nullable(),
    count: z.int(),
    events: z.array(text),
    says: text,
    ...proof,
  })
  .meta({ id: "CountRow" });

const contradictionRow = z
  .strictObject({
    kind: z.literal("contradiction"),
    id: text,
    disagreement: text,
    about: z.array(text),
    says: text,
    ...proof,
  })
  .meta({ id: "ContradictionRow" });

export const entityRowSchema = z
  .strictObject({
    kind: z.literal("entity"),
    id: text,
    entity: namedSchema,
    aliases: z.array(text),
    identifiers: z
      .array(z.strictObject({ id: text, source: text }))
      .describe("who it is elsewhere, as people judged it: wikidata:Q42, and the page that says so"),
    says: text,
    ...proof,
  })
  .meta({ id: "EntityRow" });

export const articleRowSchema = z
  .strictObject({
    kind: z.literal("article"),
    id: text,
    key: text,
    url: maybe,
    title: maybe,
    published: maybe,
    says: text,
    ...proof,
  })
  .meta({ id: "ArticleRow" });

const rowSchema = z
  .discriminatedUnion("kind", [
    eventRow,
    tenureRow,
    claimRow,
    patternRow,
    countRow,
    contradictionRow,
    entityRowSchema,
    articleRowSchema,
  ])
  .meta({ id: "AnswerRow" });

const meant = z.strictObject({
  argument: text,
  asked: text,
  candidates: z.array(namedSchema),
  near: z.array(namedSchema),
});

export const answerSchema = z
  .strictObject({
    question: text,
    arguments: z.record(z.string(), z.unknown()),
    meant: z.array(meant),
    verdict: verdictSchema,
    notes: z.array(text),
    says: text,
    rows: z.array(rowSchema),
    related: z.array(rowSchema),
    next: maybe,
  })
  .meta({ id: "Answer" });

export const askAnswerSchema = answerSchema
  .extend({
    asked: text,
    understood: z.strictObject({
      question: text,
      arguments: z.record(z.string(), z.unknown()),
      words: text,
      otherwise: z.array(text),
    }),
  })
  .meta({ id: "AskAnswer" });
