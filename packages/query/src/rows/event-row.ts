import type { Details, FactType } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow } from "../answer.ts";
import { eventSentence } from "../words/event-sentence.ts";
import { namedSchema } from "./named.ts";
import { participantsSchema } from "./participants.ts";
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
  participants: participantsSchema,
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
    participants: event.participants,
    tenureOffices: event.tenureOffices,
    details: JSON.parse(event.details) as Details,
    case: event.cases[0] ?? null,
    claims: event.claims,
    sources: event.sources,
    quotes: event.quotes,
  };
  return { ...row, says: eventSentence(row) };
}
