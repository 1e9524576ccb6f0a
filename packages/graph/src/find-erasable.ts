import { CursusError } from "@cursus/kernel";
import { findArticle } from "./find-article.ts";
import type { StatementReader } from "./read.ts";

const PAST = `
CALL () {
  MATCH (a:PastArticle {key: $reference}) RETURN a.key AS key
  UNION MATCH (a:PastArticle {id: $reference}) RETURN a.key AS key
  UNION MATCH (a:PastArticle)-[:HAS_VERSION]->(:ArticleVersion {id: $reference}) RETURN a.key AS key
  UNION MATCH (a:PastArticle)-[:HAS_VERSION]->(:ArticleVersion {sha256: $reference}) RETURN a.key AS key
  UNION MATCH (a:PastArticle)-[:HAS_VERSION]->(:PastVersion {id: $reference}) RETURN a.key AS key
  UNION MATCH (a:PastArticle)-[:HAS_VERSION]->(:PastVersion {sha256: $reference}) RETURN a.key AS key
  UNION MATCH (s:Submission) WHERE s.key = $reference OR s.id = $reference OR s.sha256 = $reference OR s.url = $reference
    RETURN s.key AS key
}
RETURN DISTINCT key ORDER BY key LIMIT 10`;

/**
 * The key of an article that is on record, was retracted, or waits: whatever of it there is can be erased. Throws
 * ArticleUnknown, NameAmbiguous, or ArticleErased where nothing of it is left.
 */
export async function findErasable(reader: StatementReader, reference: string): Promise<string> {
  try {
    return (await findArticle(reader, reference)).key;
  } catch (thrown) {
    if (!(thrown instanceof CursusError) || thrown.code !== "ArticleUnknown") throw thrown;
    const keys = (await reader.read(PAST, { reference: reference.trim() })).map(({ key }) => String(key));
    const [key, ...others] = keys;
    if (others.length > 0)
      throw new CursusError("NameAmbiguous", `${reference} may be any of: ${keys.join(", ")}`);
    if (key !== undefined) return key;
    await assertNotErased(reader, { sha256: reference.trim() });
    throw thrown;
  }
}

const BURIED = `
MATCH (t:Tombstone) WHERE $sha256 IN t.hashes
RETURN t.by AS by, t.erasedAt AS erasedAt LIMIT 1`;

/** Throws ArticleErased where a tombstone stands for this text. Another text under the same address is welcome. */
export async function assertNotErased(
  reader: StatementReader,
  { sha256 }: { readonly sha256: string },
): Promise<void> {
  const [buried] = await reader.read(BURIED, { sha256 });
  if (buried === undefined) return;
  throw new CursusError(
    "ArticleErased",
    `it was erased on ${String(buried.erasedAt).slice(0, 10)} by ${buried.by}`,
    {
      advice: "An erased text is not taken in again.",
    },
  );
}
