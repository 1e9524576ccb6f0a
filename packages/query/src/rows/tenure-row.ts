import { z } from "zod";
import type { Change, TenureRow } from "../answer.ts";
import { isAnnounced } from "../words/event-sentence.ts";
import { tenureSentence } from "../words/tenure-sentence.ts";
import { toEventRow } from "./event-row.ts";
import { namedSchema } from "./named.ts";
import { maybe, quoteSchema } from "./quote.ts";

/** What the graph gives of a tenure, as `TENURE` of the fragments asks for it. */
const tenureSchema = z.object({
  id: z.string(),
  from: maybe(z.string()),
  to: maybe(z.string()),
  fromMin: maybe(z.string()),
  fromMax: maybe(z.string()),
  toMin: maybe(z.string()),
  toMax: maybe(z.string()),
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
  quotes: z.array(quoteSchema),
  changes: z.array(z.object({ event: z.unknown(), starts: z.boolean(), ends: z.boolean() })),
});

/** Checks what the graph gave and makes an answer's row of it. */
export function toTenureRow(found: unknown): TenureRow {
  const tenure = tenureSchema.parse(found);
  const { fromMin, fromMax, toMin, toMax, ...rest } = tenure;
  const row = {
    ...rest,
    kind: "tenure" as const,
    from: { edtf: tenure.from, min: fromMin, max: fromMax },
    to: { edtf: tenure.to, min: toMin, max: toMax },
    changes: tenure.changes.map(toChange),
    verdict: null,
    reasons: [],
  };
  return { ...row, says: tenureSentence(row) };
}

function toChange({ event, starts, ends }: { event?: unknown; starts: boolean; ends: boolean }): Change {
  const row = toEventRow(event);
  const { id, type, status, date, says, quotes } = row;
  const link = starts ? "start" : ends ? "end" : "none";
  return { event: id, type, status, date, link, announced: isAnnounced(row), says, quotes };
}
