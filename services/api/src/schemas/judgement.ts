import { z } from "zod";

export const judgementSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    left: z.string(),
    right: z.string().nullable(),
    by: z.string(),
    at: z.string().nullable().optional().describe("when it was made, where the record still knows"),
  })
  .meta({
    id: "Judgement",
    description:
      "`left` and `right` are anchors: article, type, name and place; one on a claim has no `right`.",
  });

/** What came of a judgement. */
export const reportSchema = z.object({
  judgement: judgementSchema,
  outcome: z.enum(["made", "withdrawn", "unchanged"]),
});

const affected = { id: z.string(), label: z.string(), name: z.string() };

/** What judgements would change in the record. */
export const effectSchema = z.object({
  puts: z.array(z.object({ ...affected, fresh: z.boolean().describe("not on record yet") })),
  drops: z.array(z.object(affected)),
  edges: z.int().describe("how many edges would come and go"),
});
