import { z } from "zod";

/** One mention of somebody, and where it stands. */
export const sideSchema = z.object({
  id: z.string(),
  name: z.string(),
  person: z.string(),
  article: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? null),
});
export type Side = z.output<typeof sideSchema>;

/** Two that may be one, with what speaks for it and against it. */
export const pairSchema = z.object({
  left: sideSchema,
  right: sideSchema,
  one: z.boolean(),
  points: z.number(),
  threshold: z.number(),
  features: z.array(z.object({ name: z.string(), points: z.number() })),
});
export type PairOfSides = z.input<typeof pairSchema>;

/** What two persons are known by, whichever of them comes first. */
export const pairKey = (one: string, other: string): string => [one, other].toSorted().join(" ");
