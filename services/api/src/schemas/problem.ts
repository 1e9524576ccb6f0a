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
