import { NODE_LABELS, type NodeType } from "@cursus/graph-schema";
import { z } from "zod";
import type { Named } from "../answer.ts";

/** Somebody or something in the record, as `named` of the fragments asks for it. */
export const namedSchema = z
  .object({
    id: z.string(),
    labels: z.array(z.string()),
    name: z.string().nullish(),
    named: z.boolean().nullish(),
  })
  .transform(({ id, labels, name, named }): Named => {
    return { id, type: typeOf(labels), name: name ?? id, named: named ?? true };
  });

function typeOf(labels: readonly string[]): NodeType {
  const type = NODE_LABELS.find((label) => labels.includes(label));
  if (type === undefined)
    throw new TypeError(`no type of the ontology among the labels ${labels.join(", ")}`);
  return type;
}
