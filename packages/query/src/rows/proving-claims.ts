import type { GraphReader } from "@cursus/graph/reading";
import type { FactType, Polarity } from "@cursus/graph-schema";
import { z } from "zod";
import type { Quote, RecordDate } from "../answer.ts";
import { QUOTE, ROLE_EDGES } from "./fragments.ts";
import { factTypeSchema, maybe, polaritySchema, quoteSchema } from "./quote.ts";

/** A claim with all that it says, each participant as the record knows it and as the article calls it. */
export interface ProvingClaim {
  readonly quote: Quote;
  readonly type: FactType;
  readonly polarity: Polarity;
  readonly date: RecordDate;
  readonly details: Readonly<Record<string, unknown>>;
  /** Of a tenure's: whether it tells of the event that began it, or ended it. */
  readonly starts: boolean;
  readonly ends: boolean;
  readonly roles: readonly { readonly role: string; readonly id: string; readonly name: string }[];
}

/** Most claims looked at for one row: the surest. */
const MOST = 300;

const SUREST_FIRST = "ORDER BY claim.confidence DESC, version.published, version.id, claim.start, claim.id";

const CLAIMS_OF = `
  MATCH (claim)-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
  WITH claim, version, article, starts, ends ${SUREST_FIRST} LIMIT ${MOST}
  RETURN {
    quote: ${QUOTE}, type: claim.type, polarity: claim.polarity, details: claim.details,
    date: claim.date, dateMin: claim.dateMin, dateMax: claim.dateMax, starts: starts, ends: ends,
    roles: COLLECT {
      MATCH (claim)-[role:${ROLE_EDGES}]->(mention:Mention)-[:REFERS_TO]->(one)
      RETURN { role: type(role), id: one.id, name: mention.name } AS filled ORDER BY type(role), one.id
    }
  } AS found ${SUREST_FIRST}`;

/** True where the claim is of the event at that bound of the tenure. */
const isOfBound = (bound: "STARTED_BY" | "ENDED_BY"): string =>
  `EXISTS { (claim)-[:EVIDENCE_FOR]->(:Event)<-[:${bound}]-(tenure) }`;

const STATEMENTS = {
  event: `
    MATCH (:Event {id: $id})<-[:EVIDENCE_FOR]-(claim:Claim)
    WITH DISTINCT claim, false AS starts, false AS ends ${CLAIMS_OF}`,
  tenure: `
    MATCH (tenure:Tenure {id: $id})
    CALL (tenure) {
      MATCH (tenure)<-[:EVIDENCE_FOR]-(claim:Claim) RETURN claim
      UNION MATCH (tenure)-[:STARTED_BY|ENDED_BY]->(:Event)<-[:EVIDENCE_FOR]-(claim:Claim) RETURN claim
    }
    WITH DISTINCT claim, ${isOfBound("STARTED_BY")} AS starts, ${isOfBound("ENDED_BY")} AS ends ${CLAIMS_OF}`,
} as const;

const claimSchema = z
  .object({
    quote: quoteSchema,
    type: factTypeSchema,
    polarity: polaritySchema,
    details: z.string(),
    date: maybe(z.string()),
    dateMin: maybe(z.string()),
    dateMax: maybe(z.string()),
    starts: z.boolean(),
    ends: z.boolean(),
    roles: z.array(z.object({ role: z.string(), id: z.string(), name: z.string() })),
  })
  .transform(
    ({ date, dateMin, dateMax, details, ...rest }): ProvingClaim => ({
      ...rest,
      date: { edtf: date, min: dateMin, max: dateMax },
      details: JSON.parse(details) as Readonly<Record<string, unknown>>,
    }),
  );

/** The claims that prove an event or a tenure, the surest first. */
export async function provingClaims(
  reader: GraphReader,
  kind: "event" | "tenure",
  id: string,
): Promise<readonly ProvingClaim[]> {
  return (await reader.read(STATEMENTS[kind], { id })).map(({ found }) => claimSchema.parse(found));
}
