import type { Details, FactType } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow } from "../answer.ts";
import { eventSentence } from "../words/event-sentence.ts";
import { namedSchema } from "./named.ts";
import { participantsSchema } from "./participants.ts";
import type { ToQuote } from "./passages.ts";
import { basisSchema, factTypeSchema, maybe, polaritySchema, toldQuoteSchema } from "./quote.ts";
import { type StatingQuote, statingQuotes, type ToldQuote } from "./stating-quotes.ts";

/** What the graph gives of an event, as `EVENT` of the fragments asks for it. */
const eventSchema = z.object({
  id: z.string(),
  type: factTypeSchema,
  status: polaritySchema,
  date: maybe(z.string()),
  dateMin: maybe(z.string()),
  dateMax: maybe(z.string()),
  basis: basisSchema,
  claims: z.number(),
  sources: z.number(),
  details: z.string(),
  participants: participantsSchema,
  tenureOffices: z.array(namedSchema),
  cases: z.array(z.string()),
  quotes: z.array(toldQuoteSchema),
});

type FoundEvent = z.output<typeof eventSchema> & { readonly quotes: readonly StatingQuote[] };

/** Checks what the graph gave of an event, and puts first the quotes that state most of it. */
export function parseEvent(found: unknown): FoundEvent {
  const event = eventSchema.parse(found);
  return { ...event, quotes: [...statingQuotes(event.quotes, (quote) => partsTold(event, quote))] };
}

/** Makes an answer's row of an event. */
export function toEventRow(event: FoundEvent, toQuote: ToQuote): EventRow {
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
    quotes: event.quotes.map(toQuote),
  };
  return { ...row, says: eventSentence(row) };
}

/** What of the event's own status a claim states. */
function partsTold(event: z.output<typeof eventSchema>, quote: ToldQuote): readonly string[] {
  if (quote.polarity !== event.status) return [];
  const dated = quote.date !== null && quote.date === event.date ? ["date"] : [];
  return [...quote.roles, ...Object.keys(JSON.parse(quote.details)), ...dated];
}
