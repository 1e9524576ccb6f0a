import type { Details, FactType } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow } from "../answer.ts";
import { eventSentence } from "../words/event-sentence.ts";
import { namedSchema } from "./named.ts";
import { type FoundParticipant, participantsOf } from "./participants.ts";
import type { ToQuote } from "./passages.ts";
import { basisSchema, factTypeSchema, maybe, polaritySchema } from "./quote.ts";
import { type StatingQuote, statingQuotes } from "./stating-quotes.ts";
import { type FoundQuote, type ToldQuote, toToldQuote } from "./told-quote.ts";

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
  tenureOffices: z.array(namedSchema),
  cases: z.array(z.string()),
  disputes: z.array(z.unknown()),
});
type EventAlone = z.output<typeof eventSchema>;

export interface FoundEvent extends EventAlone {
  readonly participants: EventRow["participants"];
  readonly quotes: readonly StatingQuote[];
}

interface FoundLists {
  readonly quotes: readonly FoundQuote[];
  readonly participants: readonly FoundParticipant[];
}

/** Checks what the graph gave of an event but its lists, which come as they were written, and puts first the quotes that state most of it. */
export function parseEvent(found: unknown): FoundEvent {
  const event = eventSchema.parse(found);
  const { quotes, participants } = found as FoundLists;
  return {
    ...event,
    participants: participantsOf(participants),
    quotes: statingQuotes(quotes.map(toToldQuote), (quote) => partsTold(event, quote)),
  };
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
    case: event.cases.toSorted()[0] ?? null,
    claims: event.claims,
    sources: event.sources,
    quotes: event.quotes.map(toQuote),
  };
  return { ...row, says: eventSentence(row) };
}

/** What of the event's own status a claim states. */
function partsTold(event: EventAlone, quote: ToldQuote): readonly string[] {
  if (quote.polarity !== event.status) return [];
  const dated = quote.date !== null && quote.date === event.date ? ["date"] : [];
  return [...quote.roles, ...Object.keys(JSON.parse(quote.details)), ...dated];
}
