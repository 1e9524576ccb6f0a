import { byText } from "@cursus/kernel";
import { z } from "zod";
import type { Change, EventRow, TenureRow } from "../answer.ts";
import { isAnnounced } from "../words/event-sentence.ts";
import { tenureSentence } from "../words/tenure-sentence.ts";
import { namedSchema } from "./named.ts";
import type { ToQuote } from "./passages.ts";
import { basisSchema, maybe } from "./quote.ts";
import { type StatingQuote, statingQuotes } from "./stating-quotes.ts";
import { type FoundQuote, type ToldQuote, toToldQuote } from "./told-quote.ts";

/** What the graph gives of a tenure, as `TENURE` of the fragments asks for it. */
const tenureSchema = z.object({
  id: z.string(),
  from: maybe(z.string()),
  to: maybe(z.string()),
  fromMin: maybe(z.string()),
  fromMax: maybe(z.string()),
  toMin: maybe(z.string()),
  toMax: maybe(z.string()),
  fromBasis: maybe(basisSchema),
  toBasis: maybe(basisSchema),
  leftMax: maybe(z.string()),
  seenMin: maybe(z.string()),
  seenMax: maybe(z.string()),
  endCause: maybe(z.string()),
  status: z.string(),
  acting: z.boolean(),
  claims: z.number(),
  sources: z.number(),
  holder: namedSchema,
  office: namedSchema,
  seats: maybe(z.number()),
  disputes: z.array(z.unknown()),
});
type TenureAlone = z.output<typeof tenureSchema>;

export interface FoundTenure extends TenureAlone {
  readonly quotes: readonly StatingQuote[];
}

/** An event that bears on a tenure. */
export interface FoundChange {
  readonly event: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** Checks what the graph gave of a tenure but its quotes, which come as they were written, and puts first the quotes that date its bounds. */
export function parseTenure(found: unknown): FoundTenure {
  const tenure = tenureSchema.parse(found);
  const { quotes } = found as { readonly quotes: readonly FoundQuote[] };
  return { ...tenure, quotes: statingQuotes(quotes.map(toToldQuote), (quote) => boundsTold(tenure, quote)) };
}

/** Makes an answer's row of a tenure and of the events that bear on it. */
export function toTenureRow(
  tenure: FoundTenure,
  changes: readonly FoundChange[],
  events: ReadonlyMap<string, EventRow>,
  toQuote: ToQuote,
): TenureRow {
  const { fromMin, fromMax, toMin, toMax, disputes: _, ...rest } = tenure;
  const row = {
    ...rest,
    quotes: tenure.quotes.map(toQuote),
    changes: changes
      .flatMap((change) => toChange(change, events.get(change.event)))
      .toSorted((a, b) => byText(dayOf(a), dayOf(b)) || byText(a.event, b.event)),
    kind: "tenure" as const,
    from: { edtf: tenure.from, min: fromMin, max: fromMax },
    to: { edtf: tenure.to, min: toMin, max: toMax },
    verdict: null,
    reasons: [],
  };
  return { ...row, says: tenureSentence(row) };
}

const dayOf = ({ date }: Change): string => date.min ?? "9999";
/** Which bounds of the tenure a claim dates. */
function boundsTold({ from, to }: TenureAlone, { date }: ToldQuote): readonly string[] {
  if (date === null) return [];
  return [...(date === from ? ["from"] : []), ...(date === to ? ["to"] : [])];
}

function toChange({ starts, ends }: FoundChange, row: EventRow | undefined): readonly Change[] {
  if (row === undefined) return [];
  const { id, type, status, date, says, quotes } = row;
  const link = starts ? "start" : ends ? "end" : "none";
  return [{ event: id, type, status, date, link, announced: isAnnounced(row), says, quotes }];
}
