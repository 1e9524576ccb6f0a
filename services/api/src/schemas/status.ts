import type { RecordStatus } from "@cursus/graph";
import { askAnswerSchema } from "@cursus/query";
import type { QueueCounts } from "@cursus/queue";
import { z } from "zod";
import type { Overview } from "../page/overview.ts";

const counts = z.record(z.string(), z.int());

const recordSchema = z.strictObject({
  nodes: counts.describe("how many nodes have each label of the ontology"),
  edges: z.int(),
  pending: z.int().describe("submitted and not yet on record"),
  recorded: z.int().describe("article versions that have a receipt"),
  refusals: z.int(),
  refusedAs: counts.describe("how many claims and sentences were left out for which reason"),
  undated: z.int(),
  pastClaims: z.int(),
  unread: counts.describe("articles that nobody could read, by language"),
  rules: z.string().nullable().describe("the version of the rules that made the record"),
}) satisfies z.ZodType<RecordStatus>;

const queueSchema = z.strictObject({
  waiting: z.int(),
  active: z.int(),
  delayed: z.int(),
  completed: z.int(),
  failed: z.int(),
}) satisfies z.ZodType<QueueCounts>;

/** What is on record and on its way to it. */
export const statusSchema = z.strictObject({ record: recordSchema, queue: queueSchema });

const asked = z.strictObject({
  question: z.string(),
  answer: askAnswerSchema.nullable(),
  failure: z.string().nullable(),
});

/** What a front page shows. */
export const overviewSchema = z.strictObject({
  figures: z.array(z.strictObject({ count: z.int(), words: z.string() })),
  queue: queueSchema,
  articles: z.array(
    z.strictObject({
      key: z.string(),
      title: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      claims: z.int(),
    }),
  ),
  samples: z.array(asked),
  lead: z.string().nullable().describe("the id of the office of which most is known"),
  asked: asked.nullable(),
}) satisfies z.ZodType<Overview>;
