import { z } from "zod";

export const judgementSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    left: z.string(),
    right: z.string().nullable(),
    by: z.string(),
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
