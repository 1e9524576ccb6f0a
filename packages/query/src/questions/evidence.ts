import type { GraphReader } from "@cursus/graph";
import { z } from "zod";
import type { AnswerRow } from "../answer.ts";
import { toClaimRow } from "../rows/claim-row.ts";
import { CLAIM } from "../rows/fragments.ts";
import { loadEvents, loadTenures } from "../rows/load.ts";
import { verdictOf } from "../verdict.ts";
import { answerOf } from "./answer-of.ts";
import { defineQuestion } from "./question.ts";

/** What has the id: looked up in the unique index of each label, never by a scan. */
const KIND = `
  MATCH (found:Event {id: $id}) RETURN 'event' AS kind
  UNION MATCH (found:Tenure {id: $id}) RETURN 'tenure' AS kind
  UNION MATCH (found:Claim {id: $id}) RETURN 'claim' AS kind`;

const CLAIM_BY_ID = `
  MATCH (claim:Claim {id: $id})-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
  RETURN ${CLAIM} AS found`;

export const idArgument = (words: string) =>
  z
    .string()
    .trim()
    .regex(/^[0-9a-f]{24}$/, "is no id: 24 hexadecimal digits")
    .describe(words);

export const evidence = defineQuestion({
  name: "evidence",
  words: "the sentences that prove an event, a tenure or a claim, by its id",
  arguments: z.strictObject({
    id: idArgument("id of an event, tenure or claim; of a short edge, its `event` or `tenure`"),
  }),
  run: async (reader, given) => {
    const rows = await readRow(reader, given.id);
    const notes =
      rows.length === 0
        ? [`Nothing in the record has the id ${given.id}: of a short edge, give its event or tenure.`]
        : [];
    const verdict = verdictOf(
      rows.map((row) => ("status" in row && row.kind !== "tenure" ? row.status : "asserted")),
    );
    return answerOf({ question: "evidence", arguments: given, verdict, notes, rows });
  },
});

/** The event, tenure or claim with the id. */
export async function readRow(reader: GraphReader, id: string): Promise<readonly AnswerRow[]> {
  const [found] = await reader.read(KIND, { id });
  if (found?.kind === "event") return loadEvents(reader, [id]);
  if (found?.kind === "tenure") return loadTenures(reader, [id]);
  return (await reader.read(CLAIM_BY_ID, { id })).map((row) => toClaimRow(row.found));
}
