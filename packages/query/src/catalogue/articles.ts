import { findArticle, type GraphReader } from "@cursus/graph/reading";
import { z } from "zod";
import { type PageAsked, pageOf, pageParameters } from "../questions/page.ts";
import { maybe } from "../rows/quote.ts";

/** An article as it stands, in brief. */
export const articleSchema = z.object({
  key: z.string(),
  id: z.string(),
  version: z.string(),
  url: maybe(z.string()),
  source: maybe(z.string()),
  title: maybe(z.string()),
  published: maybe(z.string()),
  modified: maybe(z.string()),
  language: maybe(z.string()),
  claims: z.number(),
});
export type CataloguedArticle = z.output<typeof articleSchema>;

const FIELDS = `{
  key: article.key, id: article.id, version: version.id, url: article.url, source: article.source,
  title: version.title, published: version.published, modified: toString(version.modified), language: version.language,
  claims: COUNT { (:Claim)-[:STATED_IN]->(version) }
}`;
/** The ids are hashes: by them every page is found in the index. */
const PICK = `
  MATCH (article:Article) WHERE article.id > coalesce($afterId, '')
  RETURN article.id AS id, '' AS key ORDER BY article.id LIMIT $take`;
const LOAD = `
  UNWIND $ids AS id
  MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:ArticleVersion {current: true})
  RETURN ${FIELDS} AS found ORDER BY id`;
const TEXT = `
  MATCH (article:Article)-[:HAS_VERSION]->(version:ArticleVersion {id: $version})
  RETURN ${FIELDS} AS found, version.text AS text`;

/** All articles, a page at a time, in an order of no meaning that stays. */
export async function listArticles(reader: GraphReader, asked: PageAsked) {
  const picked = await reader.read(PICK, { ...pageParameters(asked) });
  const { ids, next } = pageOf(picked, asked);
  const rows = await reader.read(LOAD, { ids });
  return { articles: rows.map(({ found }) => articleSchema.parse(found)), next };
}

/** One article with its text, by what `findArticle` understands. Throws as it does. */
export async function readArticle(
  reader: GraphReader,
  reference: string,
): Promise<CataloguedArticle & { readonly text: string }> {
  const { version } = await findArticle(reader, reference);
  const [row] = await reader.read(TEXT, { version });
  return { ...articleSchema.parse(row?.found), text: String(row?.text ?? "") };
}
