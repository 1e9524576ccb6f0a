import { z } from "zod";
import type { Change, EventRow, TenureRow } from "../answer.ts";
import { isAnnounced } from "../words/event-sentence.ts";
import { tenureSentence } from "../words/tenure-sentence.ts";
import { namedSchema } from "./named.ts";
import type { ToQuote } from "./passages.ts";
import { basisSchema, maybe, toldQuoteSchema } from "./quote.ts";
import { type StatingQuote, statingQuotes, type ToldQuote } from "./stating-quotes.ts";

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
  quotes: z.array(toldQuoteSchema),
  changes: z.array(z.object({ event: z.string(), starts: z.boolean(), ends: z.boolean() })),
});
type FoundTenure = z.output<typeof tenureSchema> & { readonly quotes: readonly StatingQuote[] };
type FoundChange = FoundTenure["changes"][number];

/** Checks what the graph gave of a tenure, and puts first the quotes that date its bounds. */
export function parseTenure(found: unknown): FoundTenure {
  const tenure = tenureSchema.parse(found);
  return { ...tenure, quotes: [...statingQuotes(tenure.quotes, (quote) => boundsTold(tenure, quote))] };
}

/** Makes an answer's row of a tenure and of the events that bear on it. */
export function toTenureRow(
  tenure: FoundTenure,
  events: ReadonlyMap<string, EventRow>,
  toQuote: ToQuote,
): TenureRow {
  const { fromMin, fromMax, toMin, toMax, ...rest } = tenure;
  const row = {
    ...rest,
    kind: "tenure" as const,
    from: { edtf: tenure.from, min: fromMin, max: fromMax },
    to: { edtf: tenure.to, min: toMin, max: toMax },
    changes: tenure.changes
      .flatMap((change) => toChange(change, events.get(change.event)))
      .toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.event, b.event)),
    verdict: null,
    reasons: [],
    quotes: tenure.quotes.map(toQuote),
  };
  return { ...row, says: tenureSentence(row) };
}

const dayOf = ({ date }: Change): string => date.min ?? "9999";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which bounds of the tenure a claim dates. */
function boundsTold({ from, to }: Pick<FoundTenure, "from" | "to">, { date }: ToldQuote): readonly string[] {
  if (date === null) return [];
  return [...(date === from ? ["from"] : []), ...(date === to ? ["to"] : [])];
}

function toChange({ starts, ends }: FoundChange, row: EventRow | undefined): readonly Change[] {
  if (row === undefined) return [];
  const { id, type, status, date, says, quotes } = row;
  const link = starts ? "start" : ends ? "end" : "none";
  return [{ event: id, type, status, date, link, announced: isAnnounced(row), says, quotes }];
}
