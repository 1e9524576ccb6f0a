import { z } from "zod";
import type { ContradictionRow } from "../answer.ts";
import { capitalised } from "../words/phrases.ts";
import { quoteSchema } from "./quote.ts";

/** What the graph gives of a contradiction, as `CONTRADICTION` of the fragments asks for it. */
const contradictionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  words: z.string(),
  about: z.array(z.string()),
  quotes: z.array(quoteSchema),
  sources: z.number(),
});

/** Checks what the graph gave and makes an answer's row of it. */
export function toContradictionRow(found: unknown): ContradictionRow {
  const { id, kind, words, about, quotes, sources } = contradictionSchema.parse(found);
  const says = `${capitalised(words).replace(/\.$/, "")}.`;
  return {
    kind: "contradiction",
    id,
    disagreement: kind,
    about,
    says,
    claims: quotes.length,
    sources,
    quotes,
  };
}
