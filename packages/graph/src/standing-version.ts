import { type Article, articleNodeId } from "@cursus/graph-schema";
import { currentVersion, type DatedVersion } from "./current-version.ts";
import type { GraphReader } from "./read.ts";

const CURRENT = `
MATCH (:Article {id: $id})-[:HAS_VERSION]->(v:ArticleVersion {current: true})
RETURN v.id AS id, v.sha256 AS sha256, v.published AS published, toString(v.modified) AS modified`;

/** The version on record that stays an article's current one although this one comes; null where there is none. */
export async function standingVersion(reader: GraphReader, article: Article): Promise<DatedVersion | null> {
  const [current] = await reader.read(CURRENT, { id: articleNodeId(article.key) });
  if (current === undefined || current.id === article.version) return null;
  const known = current as unknown as DatedVersion;
  return currentVersion([known, { ...article, id: article.version }]) === known ? known : null;
}
