import { z } from "zod";
import type { EntityRow } from "../answer.ts";
import { namedSchema } from "./named.ts";
import { maybe, quoteSchema } from "./quote.ts";

/** What the graph gives of somebody or something that a search found. */
const entitySchema = z.object({
  entity: namedSchema,
  aliases: maybe(z.array(z.string())),
  claims: z.number(),
  sources: z.number(),
  quotes: z.array(quoteSchema),
});

const A = /^[AEIO]/;

/** Checks what the graph gave and makes an answer's row of it. */
export function toEntityRow(found: unknown): EntityRow {
  const { entity, aliases, claims, sources, quotes } = entitySchema.parse(found);
  const type = entity.type.toLowerCase();
  const also = (aliases ?? []).filter((alias) => alias !== entity.name);
  const says = `${entity.name} is ${A.test(entity.type) ? "an" : "a"} ${type} of the record${also.length === 0 ? "" : `, also called ${also.join(", ")}`}.`;
  return { kind: "entity", id: entity.id, entity, aliases: also, claims, sources, quotes, says };
}
