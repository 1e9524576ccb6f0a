import { articleNodeId } from "@cursus/graph-schema";
import { currentVersion, type DatedVersion } from "./current-version.ts";
import type { ReadVersion } from "./read-version.ts";
import type { WriteTransaction } from "./transaction.ts";

/** Which version speaks for its article, before and after versions have arrived. */
export interface Succession {
  /** Arrived, and current from now on. */
  readonly coming: readonly ReadVersion[];
  /** Ids of versions that were current and are so no more. */
  readonly going: readonly string[];
}

interface KnownVersion extends DatedVersion {
  readonly articleId: string;
  readonly current: boolean;
}

const KNOWN = `
UNWIND $articles AS id
MATCH (a:Article {id: id})-[:HAS_VERSION]->(v:ArticleVersion)
RETURN a.id AS articleId, v.id AS id, v.sha256 AS sha256, v.published AS published,
  v.modified AS modified, v.current AS current`;

/** Decides the current versions of the articles of which a version has arrived. */
export async function readSuccession(
  { read }: Pick<WriteTransaction, "read">,
  arrived: readonly ReadVersion[],
): Promise<Succession> {
  const articles = [...new Set(arrived.map(articleIdOf))];
  const known = (await read(KNOWN, { articles })) as unknown as readonly KnownVersion[];
  return decideSuccession(known, arrived);
}

export function decideSuccession(
  known: readonly KnownVersion[],
  arrived: readonly ReadVersion[],
): Succession {
  const knownOf = Map.groupBy(known, ({ articleId }) => articleId);
  const latest = [...Map.groupBy(arrived, articleIdOf)].map(([articleId, group]) => {
    const old = knownOf.get(articleId) ?? [];
    return { old, coming: latestArrival(old, group) };
  });
  const changed = latest.filter(({ coming }) => coming !== undefined);
  return {
    coming: changed.flatMap(({ coming }) => coming ?? []),
    going: changed.flatMap(({ old }) => old.filter(({ current }) => current).map(({ id }) => id)),
  };
}

/** The arrived version that is the article's current one, if any is. */
function latestArrival(
  old: readonly KnownVersion[],
  arrived: readonly ReadVersion[],
): ReadVersion | undefined {
  const [first, ...others] = [...old, ...arrived.map(datedVersion)];
  if (first === undefined) return undefined;
  const { id } = currentVersion([first, ...others]);
  return arrived.find(({ article }) => article.version === id);
}

function datedVersion({ article }: ReadVersion): DatedVersion {
  const { version, sha256, published, modified } = article;
  return { id: version, sha256, published, modified };
}

const articleIdOf = ({ article }: ReadVersion): string => articleNodeId(article.key);
