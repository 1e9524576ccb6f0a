import { CursusError } from "@cursus/kernel";
import type { Row, StatementReader } from "./read.ts";

/** A live article. */
export interface FoundArticle {
  readonly id: string;
  readonly key: string;
  /** Id of its current version. */
  readonly version: string;
  readonly title: string | null;
}

/** Shortest beginning of an id that is looked for. */
const MIN_PREFIX = 4;
const HEX = /^[0-9a-f]+$/;

const EXACT = `
CALL () {
  MATCH (a:Article {key: $reference}) RETURN a
  UNION MATCH (a:Article {id: $reference}) RETURN a
  UNION MATCH (a:Article)-[:HAS_VERSION]->(:ArticleVersion {id: $reference}) RETURN a
  UNION MATCH (a:Article)-[:HAS_VERSION]->(:ArticleVersion {sha256: $reference}) RETURN a
}`;

const BY_URL = "MATCH (a:Article {url: $reference})";

const BY_PREFIX = `
CALL () {
  MATCH (a:Article) WHERE a.id STARTS WITH $reference RETURN a
  UNION MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion) WHERE v.id STARTS WITH $reference RETURN a
  UNION MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion) WHERE v.sha256 STARTS WITH $reference RETURN a
}`;

const FOUND = `
WITH DISTINCT a
MATCH (a)-[:HAS_VERSION]->(v:ArticleVersion {current: true})
RETURN a.id AS id, a.key AS key, v.id AS version, v.title AS title ORDER BY id LIMIT 10`;

/**
 * Finds a live article by its key, URL, id, a version's id or text hash, or an unambiguous beginning of one of
 * the latter three. Throws ArticleUnknown where there is none, NameAmbiguous where there are several.
 */
export async function findArticle(reader: StatementReader, reference: string): Promise<FoundArticle> {
  const found = await firstMatches(reader, reference.trim());
  const [article, ...others] = found;
  if (article === undefined) throw await notOnRecord(reader, reference.trim());
  if (others.length > 0) throw ambiguous(reference, found);
  return article as unknown as FoundArticle;
}

const RETRACTED = `
CALL () {
  MATCH (a:PastArticle {key: $reference}) RETURN a
  UNION MATCH (a:PastArticle {id: $reference}) RETURN a
  UNION MATCH (a:PastArticle)-[:HAS_VERSION]->(:PastVersion {id: $reference}) RETURN a
}
RETURN max(a.recordedTo) AS at`;

/** One that was taken back is told apart from one that never was. */
async function notOnRecord(reader: StatementReader, reference: string): Promise<CursusError> {
  const [row] = await reader.read(RETRACTED, { reference });
  const at = row?.at ?? null;
  return at === null
    ? new CursusError("ArticleUnknown", `no article is known as ${reference}`)
    : new CursusError("ArticleUnknown", `${reference} was retracted on ${String(at).slice(0, 10)}`);
}

async function firstMatches(reader: StatementReader, reference: string): Promise<readonly Row[]> {
  for (const match of waysToFind(reference)) {
    const found = await reader.read(match + FOUND, { reference });
    if (found.length > 0) return found;
  }
  return [];
}

function waysToFind(reference: string): readonly string[] {
  const couldBePrefix = reference.length >= MIN_PREFIX && HEX.test(reference);
  return couldBePrefix ? [EXACT, BY_URL, BY_PREFIX] : [EXACT, BY_URL];
}

function ambiguous(reference: string, found: readonly Row[]): CursusError {
  const keys = found.map(({ key }) => String(key)).join(", ");
  return new CursusError("NameAmbiguous", `${reference} may be any of: ${keys}`);
}
