import { MOST_WHY_CHARS } from "@cursus/graph";
import { hasWord } from "@cursus/kernel";
import { z } from "zod";

/** Why somebody judged so: it stands in the audit log, beside what was judged. */
export const why = z
  .string()
  .trim()
  .max(MOST_WHY_CHARS)
  .refine(hasWord, "has no letter or digit")
  .optional()
  .describe("why, for those who read the audit log");
