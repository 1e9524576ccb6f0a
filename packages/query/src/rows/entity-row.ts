import { rivalIds } from "@cursus/graph-schema";
import { z } from "zod";
import type { EntityRow } from "../answer.ts";
import { namedSchema } from "./named.ts";
import { maybe, quoteSchema } from "./quote.ts";

/** What the graph gives of somebody or something that a search found. */
const entitySchema = z.object({
  entity: namedSchema,
  aliases: maybe(z.array(z.string())),
  externalIds: maybe(z.array(z.string())),
  externalSources: maybe(z.array(z.string())),
  claims: z.number(),
  sources: z.number(),
  quotes: z.array(quoteSchema),
});

const A = /^[AEIO]/;

/** Checks what the graph gave and makes an answer's row of it. */
export function toEntityRow(found: unknown): EntityRow {
  const { entity, aliases, externalIds, externalSources, claims, sources, quotes } =
    entitySchema.parse(found);
  const ids = externalIds ?? [];
  const identifiers = ids.map((id, at) => ({ id, source: externalSources?.[at] ?? "" }));
  const type = entity.type.toLowerCase();
  const also = (aliases ?? []).filter((alias) => alias !== entity.name);
  const says = `${entity.name} is ${A.test(entity.type) ? "an" : "a"} ${type} of the record${also.length === 0 ? "" : `, also called ${also.join(", ")}`}.${idsInWords(ids)}`;
  return { kind: "entity", id: entity.id, entity, aliases: also, identifiers, claims, sources, quotes, says };
}

/** Two ids of one collection are a conflict, and told as one. */
function idsInWords(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const rivals = rivalIds(ids).map((group) => ` ${group.join(" and ")} cannot both be right.`);
  return ` Elsewhere: ${ids.join(", ")}.${rivals.join("")}`;
}
