import type { Details } from "@cursus/graph-schema";
import { z } from "zod";
import type { ClaimRow } from "../answer.ts";
import { eventSentence } from "../words/event-sentence.ts";
import { type FoundParticipant, participantsOf } from "./participants.ts";
import { factTypeSchema, maybe, polaritySchema, quoteSchema } from "./quote.ts";

/** What the graph gives of a claim, as `CLAIM` of the fragments asks for it. */
const claimSchema = z.object({
  quote: quoteSchema,
  type: factTypeSchema,
  status: polaritySchema,
  details: z.string(),
  date: maybe(z.string()),
  dateMin: maybe(z.string()),
  dateMax: maybe(z.string()),
  participants: z.array(z.custom<FoundParticipant>(Array.isArray)).transform(participantsOf),
});

/** Checks what the graph gave and makes an answer's row of it, worded as an event of which it is the only report. */
export function toClaimRow(found: unknown): ClaimRow {
  const { quote, type, status, participants, ...claim } = claimSchema.parse(found);
  const proof = { claims: 1, sources: 1, quotes: [quote] };
  const says = eventSentence({
    kind: "event",
    id: quote.claim,
    type,
    status,
    date: { edtf: claim.date, min: claim.dateMin, max: claim.dateMax },
    basis: "stated",
    participants,
    tenureOffices: [],
    details: JSON.parse(claim.details) as Details,
    case: null,
    ...proof,
  });
  return { kind: "claim", id: quote.claim, type, status, says, ...proof };
}
