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
    organization: z.string().nullish(),
  })
  .transform(namedOf);

interface FoundNamed {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name?: string | null | undefined;
  readonly named?: boolean | null | undefined;
  readonly organization?: string | null | undefined;
}

export function namedOf({ id, labels, name, named, organization }: FoundNamed): Named {
  const full = withBody(name ?? id, organization ?? null);
  return { id, type: typeOf(labels), name: full, named: named ?? true };
}

/** "Chair" of a body is shown as "Chair of the Security Council": the bare title could be anybody's. */
function withBody(name: string, body: string | null): string {
  if (body === null || name.toLowerCase().includes(body.toLowerCase())) return name;
  return `${name} of ${/^the /i.test(body) ? body : `the ${body}`}`;
}

function typeOf(labels: readonly string[]): NodeType {
  const type = NODE_LABELS.find((label) => labels.includes(label));
  if (type === undefined)
    throw new TypeError(`no type of the ontology among the labels ${labels.join(", ")}`);
  return type;
}
