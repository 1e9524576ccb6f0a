import { articleReport, type GraphReader } from "@cursus/graph/reading";
import { z } from "zod";
import { toClaimRow } from "../rows/claim-row.ts";
import { CLAIM, ROLE_EDGES } from "../rows/fragments.ts";
import { factTypeSchema, maybe, polaritySchema } from "../rows/quote.ts";
import { articleSchema, readArticle } from "./articles.ts";

const roleSchema = z.object({
  role: z.string(),
  name: z.string(),
  start: maybe(z.int()),
  end: maybe(z.int()),
  meant: maybe(z.string()),
  type: maybe(z.string()),
});

/** One claim with the words of each of its roles and whom these mean. */
const readClaimSchema = z.object({
  id: z.string(),
  type: factTypeSchema,
  polarity: polaritySchema,
  says: z.string(),
  start: z.int(),
  end: z.int(),
  confidence: z.number(),
  dateStart: maybe(z.int()),
  dateEnd: maybe(z.int()),
  date: maybe(z.string()),
  roles: z.array(roleSchema),
});

const refusalSchema = z.object({
  start: z.int(),
  end: z.int(),
  reason: z.string(),
  detail: z.string(),
  words: z.string(),
});

/** An article with all that was read in it, and what was not, each with its place in the text. */
export const articleReadingSchema = articleSchema.extend({
  text: z.string(),
  extractor: maybe(z.string()),
  readings: z.array(readClaimSchema).describe("what it says, in the order of the text"),
  refusals: z
    .array(refusalSchema)
    .describe("what a reader offered or passed over, and why it is not on record"),
});
export type ArticleReading = z.output<typeof articleReadingSchema>;

const READ = `
  MATCH (article:Article)-[:HAS_VERSION]->(version:ArticleVersion {id: $version})<-[:STATED_IN]-(claim:Claim)
  RETURN ${CLAIM} AS found, claim { .id, .type, .polarity, .start, .end, .confidence, .dateStart, .dateEnd, .date,
    roles: COLLECT {
      MATCH (claim)-[role:${ROLE_EDGES}]->(mention:Mention)
      OPTIONAL MATCH (mention)-[:REFERS_TO]->(meant)
      RETURN { role: type(role), name: coalesce(meant.name, mention.name), start: role.start, end: role.end,
        meant: meant.id, type: mention.type } AS one ORDER BY role.start, type(role)
    }
  } AS claim ORDER BY claim.start, claim.end, claim.id`;

/** Reads one article with its claims and refusals. Throws as `findArticle` does. */
export async function readArticleReading(reader: GraphReader, reference: string): Promise<ArticleReading> {
  const article = await readArticle(reader, reference);
  const [rows, report] = await Promise.all([
    reader.read(READ, { version: article.version }),
    articleReport(reader, article.key),
  ]);
  const current = report.versions.find(({ version }) => version === article.version);
  return {
    ...article,
    extractor: current?.extractor ?? null,
    readings: rows.map(({ found, claim }) =>
      readClaimSchema.parse({ ...(claim as object), says: toClaimRow(found).says }),
    ),
    refusals: [...(current?.refusals ?? [])],
  };
}
