import { CLAIM_ROLE_EDGES, type Details, type FactType, type Role } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, Named } from "../answer.ts";
import { eventSentence } from "../words/event-sentence.ts";
import { namedSchema } from "./named.ts";
import { factTypeSchema, maybe, polaritySchema, quoteSchema } from "./quote.ts";

/** What the graph gives of an event, as `EVENT` of the fragments asks for it. */
const eventSchema = z.object({
  id: z.string(),
  type: factTypeSchema,
  status: polaritySchema,
  date: maybe(z.string()),
  dateMin: maybe(z.string()),
  dateMax: maybe(z.string()),
  basis: z.string(),
  claims: z.number(),
  sources: z.number(),
  details: z.string(),
  participants: z.array(z.object({ role: z.enum(CLAIM_ROLE_EDGES as [Role, ...Role[]]), one: namedSchema })),
  tenureOffices: z.array(namedSchema),
  cases: z.array(z.string()),
  quotes: z.array(quoteSchema),
});

/** Checks what the graph gave and makes an answer's row of it. */
export function toEventRow(found: unknown): EventRow {
  const event = eventSchema.parse(found);
  const row: Omit<EventRow, "says"> = {
    kind: "event",
    id: event.id,
    type: event.type as FactType,
    status: event.status,
    date: { edtf: event.date, min: event.dateMin, max: event.dateMax },
    basis: event.basis,
    participants: byRole(event.participants),
    tenureOffices: event.tenureOffices,
    details: JSON.parse(event.details) as Details,
    case: event.cases[0] ?? null,
    claims: event.claims,
    sources: event.sources,
    quotes: event.quotes,
  };
  return { ...row, says: eventSentence(row) };
}

function byRole(participants: readonly { role: Role; one: Named }[]): EventRow["participants"] {
  return Object.fromEntries(
    CLAIM_ROLE_EDGES.map((role) => [role, participants.filter((entry) => entry.role === role)] as const)
      .filter(([, filled]) => filled.length > 0)
      .map(([role, filled]) => [role, filled.map(({ one }) => one)]),
  );
}
