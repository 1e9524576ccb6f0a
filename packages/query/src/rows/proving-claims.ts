import type { GraphReader } from "@cursus/graph/reading";
import type { Polarity } from "@cursus/graph-schema";
import { z } from "zod";
import type { Quote, RecordDate } from "../answer.ts";
import { QUOTE, ROLE_EDGES } from "./fragments.ts";
import { factTypeSchema, maybe, polaritySchema, quoteSchema } from "./quote.ts";

/** A claim with all that it says, each participant as the record knows it and as the article calls it. */
export interface ProvingClaim {
  readonly quote: Quote;
  readonly type: string;
  readonly polarity: Polarity;
  readonly date: RecordDate;
  readonly details: Readonly<Record<string, unknown>>;
  readonly roles: readonly { readonly role: string; readonly id: string; readonly name: string }[];
}

/** Most claims looked at for one row. */
const MOST = 300;

const CLAIMS_OF = `
  WITH DISTINCT claim LIMIT ${MOST}
  MATCH (claim)-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
  RETURN {
    quote: ${QUOTE}, type: claim.type, polarity: claim.polarity, details: claim.details,
    date: claim.date, dateMin: claim.dateMin, dateMax: claim.dateMax,
    roles: COLLECT {
      MATCH (claim)-[role:${ROLE_EDGES}]->(mention:Mention)-[:REFERS_TO]->(one)
      RETURN { role: type(role), id: one.id, name: mention.name } AS filled ORDER BY type(role), one.id
    }
  } AS found
  ORDER BY claim.confidence DESC, version.published, version.id, claim.start, claim.id`;
const STATEMENTS = {
  event: `MATCH (:Event {id: $id})<-[:EVIDENCE_FOR]-(claim:Claim) ${CLAIMS_OF}`,
  tenure: `
    CALL () {
      MATCH (:Tenure {id: $id})<-[:EVIDENCE_FOR]-(claim:Claim) RETURN claim
      UNION MATCH (:Tenure {id: $id})-[:STARTED_BY|ENDED_BY]->(:Event)<-[:EVIDENCE_FOR]-(claim:Claim) RETURN claim
    } ${CLAIMS_OF}`,
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
