import { findArticle, type GraphReader } from "@cursus/graph/reading";
import { SENTENCE_SEARCH_INDEX } from "@cursus/graph-schema";
import { CursusError, toCursusError } from "@cursus/kernel";
import { z } from "zod";
import type { ArticleRow, ClaimRow } from "../answer.ts";
import { wordsOf } from "../names/words-of.ts";
import { toArticleRow } from "../rows/article-row.ts";
import { toClaimRow } from "../rows/claim-row.ts";
import { CLAIM, QUOTE } from "../rows/fragments.ts";
import { answerOf } from "./answer-of.ts";
import { pageArguments, pageOf, pageParameters, pageWith } from "./page.ts";
import { defineQuestion } from "./question.ts";

const ARTICLE = `
  MATCH (article:Article)-[:HAS_VERSION]->(version:ArticleVersion {id: $version})
  RETURN {
    id: version.id, key: article.key, url: article.url, title: version.title, published: version.published,
    claims: COUNT { (:Claim)-[:STATED_IN]->(version) },
    quotes: COLLECT {
      MATCH (claim:Claim)-[:STATED_IN]->(version)
      RETURN ${QUOTE} AS quote ORDER BY claim.start, claim.id LIMIT 25
    }
  } AS found`;

const CLAIMS = `
  MATCH (claim:Claim)-[:STATED_IN]->(version:ArticleVersion {id: $version})<-[:HAS_VERSION]-(article:Article)
  WITH claim, version, article, claim.id AS id, right('000000000' + toString(claim.start), 9) AS key
  ${pageWith("claim, version, article")}
  RETURN id, key, ${CLAIM} AS found ORDER BY key, id`;

const BY_TITLE = `
  CALL db.index.fulltext.queryNodes('${SENTENCE_SEARCH_INDEX}', $words) YIELD node, score
  WHERE node:ArticleVersion AND node.current
  RETURN node.id AS version ORDER BY score DESC, version LIMIT 10`;

export const article = defineQuestion({
  name: "article",
  words: "one article as it stands, and all that it says",
  arguments: z.strictObject({
    article: z
      .string()
      .trim()
      .min(1)
      .max(2_000)
      .describe("its URL, key, id, the beginning of an id, or words of its title"),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const versions = await versionsOf(reader, given.article);
    const [picked, ...articles] = await Promise.all([
      versions.length !== 1 ? [] : reader.read(CLAIMS, { version: versions[0], ...pageParameters(given) }),
      ...versions.map((id) => readArticle(reader, id)),
    ]);
    const { ids, next } = pageOf(picked, given);
    const claims = picked.slice(0, ids.length).map(({ found }) => toClaimRow(found));
    const rows = [...(given.cursor === undefined ? articles.flat() : []), ...claims];
    return answerOf<ArticleRow | ClaimRow>({
      question: "article",
      arguments: given,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: notesFor(given.article, versions.length),
      rows,
      next,
    });
  },
});

function notesFor(asked: string, found: number): readonly string[] {
  if (found === 0) return [`No article is known as "${asked}".`];
  return found === 1 ? [] : [`"${asked}" may be any of ${found} articles; ask for one of them by its key.`];
}

/** By its reference, else by the words of its title, all of which must be there. */
async function versionsOf(reader: GraphReader, asked: string): Promise<readonly string[]> {
  try {
    return [(await findArticle(reader, asked)).version];
  } catch (thrown) {
    const { code } = toCursusError(thrown);
    if (!(thrown instanceof CursusError) || code !== "ArticleUnknown") throw thrown;
  }
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  const found = await reader.read(BY_TITLE, { words: words.map((word) => `+${word}`).join(" ") });
  return found.map(({ version }) => String(version));
}

async function readArticle(reader: GraphReader, version: string): Promise<readonly ArticleRow[]> {
  return (await reader.read(ARTICLE, { version })).map(({ found }) => toArticleRow(found));
}
