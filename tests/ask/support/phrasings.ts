import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const phrasingSchema = z.strictObject({
  ask: z.string(),
  /** The question it asks; any of several where more than one answers it; null where none does. */
  question: z.union([z.string(), z.array(z.string()), z.null()]),
  args: z.record(z.string(), z.string()),
});
export type Phrasing = z.infer<typeof phrasingSchema>;

/** `fresh`: written by people who knew the ontology's page and nothing else, before the grammar was read. */
export function phrasings(set: "fresh" | "own"): readonly Phrasing[] {
  const path = join(import.meta.dirname, "..", "phrasings", `${set}.json`);
  return z.array(phrasingSchema).parse(JSON.parse(readFileSync(path, "utf8")));
}
