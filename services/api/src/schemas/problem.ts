import { z } from "zod";

/** Every answer that is no success, as RFC 9457 has it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe("the stable name of the failure"),
    detail: z.string(),
    advice: z.string().optional(),
  })
  .meta({ id: "Problem", description: "What went wrong (application/problem+json)." });

/** The failures that a route of this kind can end with, beside its success. */
export const failures = {
  "4xx": problemSchema,
  "5xx": problemSchema,
} as const;
