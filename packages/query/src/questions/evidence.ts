import type { GraphReader } from "@cursus/graph";
import { FACT_TYPES, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { AnswerRow } from "../answer.ts";
import { toClaimRow } from "../rows/claim-row.ts";
import { toEventRow } from "../rows/event-row.ts";
import { CLAIM, EVENT, TENURE } from "../rows/fragments.ts";
import { toTenureRow } from "../rows/tenure-row.ts";
import { verdictOf } from "../verdict.ts";
import { defineQuestion } from "./question.ts";

const SHORT_EDGES = [
  ...new Set([
    "HELD",
    ...FACT_TYPES.flatMap((type) => factDefinition(type).edges?.map((edge) => edge.type) ?? []),
  ]),
].join("|");

/** An event, a tenure or a claim by its own id. */
const BY_ID = `
  MATCH (event:Event {id: $id}) RETURN 'event' AS kind, ${EVENT} AS found
  UNION
  MATCH (holder:Person)<-[:HOLDER]-(tenure:Tenure {id: $id})-[:OF_OFFICE]->(office:Office)
  RETURN 'tenure' AS kind, ${TENURE} AS found
  UNION
  MATCH (claim:Claim {id: $id})-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
  RETURN 'claim' AS kind, ${CLAIM} AS found`;

/** The event or tenure of a short edge: edges have no index by id, so that this is asked only when all else fails. */
const OF_EDGE = `
  MATCH ()-[edge:${SHORT_EDGES}]->() WHERE edge.id = $id
  RETURN coalesce(edge.event, edge.tenure) AS id`;

export const evidence = defineQuestion({
  name: "evidence",
  words: "the sentences that prove an event, a tenure, a short edge or a claim, by its id",
  arguments: z.strictObject({
    id: z
      .string()
      .trim()
      .regex(/^[0-9a-f]{24}$/, "is no id: 24 hexadecimal digits")
      .describe("id of an event, tenure, short edge or claim"),
  }),
  run: async (reader, given) => {
    const rows = await rowsFor(reader, given.id);
    const says =
      rows.length === 0
        ? `Nothing in the record has the id ${given.id}.`
        : rows.map((row) => row.says).join("\n");
    const verdict = verdictOf(rows.map((row) => (row.kind === "tenure" ? "asserted" : row.status)));
    return { question: "evidence", arguments: given, meant: [], verdict, says, rows, related: [] };
  },
});

async function rowsFor(reader: GraphReader, id: string): Promise<readonly AnswerRow[]> {
  const rows = await read(reader, id);
  if (rows.length > 0) return rows;
  const [edge] = await reader.read(OF_EDGE, { id });
  return typeof edge?.id === "string" ? read(reader, edge.id) : [];
}

async function read(reader: GraphReader, id: string): Promise<readonly AnswerRow[]> {
  const rows = await reader.read(BY_ID, { id });
  return rows.map(({ kind, found }) =>
    kind === "event" ? toEventRow(found) : kind === "tenure" ? toTenureRow(found) : toClaimRow(found),
  );
}
