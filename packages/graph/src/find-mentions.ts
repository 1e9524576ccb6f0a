import { NODE_LABELS, NODES } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { findArticle } from "./find-article.ts";
import type { GraphReader, Row } from "./read.ts";

/** A live mention, where it stands, and what it means. */
export interface FoundMention {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Key of the article. */
  readonly article: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly meant: { readonly id: string; readonly name: string };
}

const MEANT = NODE_LABELS.filter((label) => NODES[label].layer === "meant").join("|");

const FOUND = `
WITH DISTINCT m
MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion)<-[:MENTIONED_IN]-(m)-[:REFERS_TO]->(n)
WHERE $article IS NULL OR a.id = $article
RETURN m.id AS id, m.type AS type, m.name AS name, a.key AS article, v.title AS title,
  v.published AS published, n.id AS meant, n.name AS meantName
ORDER BY published, id`;

/** By id of a mention or of what is meant, by a mention's name, and last by any name of what is meant. */
const WAYS = [
  `CALL () {
    MATCH (m:Mention {id: $reference}) RETURN m
    UNION MATCH (:${MEANT} {id: $reference})<-[:REFERS_TO]-(m:Mention) RETURN m
  }`,
  "MATCH (m:Mention {name: $reference})",
  `MATCH (n:${MEANT}) WHERE n.name = $reference OR $reference IN n.aliases MATCH (n)<-[:REFERS_TO]-(m:Mention)`,
];

/**
 * Finds what articles speak of under a name or an id, or `NAME@ARTICLE` in one article alone; the oldest first.
 * Throws NameUnknown where there is none, ArticleUnknown for an article that is not on record.
 */
export async function findMentions(reader: GraphReader, reference: string): Promise<readonly FoundMention[]> {
  const { name, article } = partsOf(reference.trim());
  const place = article === null ? null : (await findArticle(reader, article)).id;
  for (const way of WAYS) {
    const found = await reader.read(way + FOUND, { reference: name, article: place });
    if (found.length > 0) return found.map(mentionOfRow);
  }
  const where = article === null ? "" : ` in ${article}`;
  throw new CursusError("NameUnknown", `nothing on record is called ${JSON.stringify(name)}${where}`);
}

/** A name has no @; an article's key may. */
function partsOf(reference: string): { readonly name: string; readonly article: string | null } {
  const at = reference.indexOf("@");
  return at < 1
    ? { name: reference, article: null }
    : { name: reference.slice(0, at).trim(), article: reference.slice(at + 1).trim() };
}

function mentionOfRow({ meant, meantName, ...row }: Row): FoundMention {
  return { ...row, meant: { id: String(meant), name: String(meantName) } } as FoundMention;
}
