import { FACT_TYPES, MODALITIES, POLARITIES } from "@cursus/graph-schema";
import { z } from "zod";
import type { Quote } from "../answer.ts";

/** Whether an article says it, or it follows from what an article says. */
export const basisSchema = z.enum(["stated", "inferred"]);

export const polaritySchema = z.enum(POLARITIES);
export const factTypeSchema = z.enum(FACT_TYPES as typeof FACT_TYPES & readonly [string, ...string[]]);
/** A property that the node may lack. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

const found = z.object({
  id: z.string(),
  article: z.string(),
  title: maybe(z.string()),
  published: maybe(z.string()),
  version: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  polarity: polaritySchema,
  modality: z.enum(MODALITIES),
  attribution: maybe(z.string()),
  dateText: maybe(z.string()),
});

/** What the graph gives of a claim, as `QUOTE` of the fragments asks for it. */
export const quoteSchema = found.transform(
  ({ id, quote, ...rest }): Quote => ({ claim: id, text: quote, ...rest, states: [], beside: [] }),
);
