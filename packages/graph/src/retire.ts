import type { WriteTransaction } from "./transaction.ts";

const RETIRE_CLAIMS = `
UNWIND $versions AS version
MATCH (v:ArticleVersion {id: version})<-[:STATED_IN]-(c:Claim)
OPTIONAL MATCH (r:Receipt {id: version})
REMOVE c:Claim SET c:PastClaim, c.recordedFrom = coalesce(r.saidFrom, r.recordedAt), c.recordedTo = $at`;

const RETIRE_MENTIONS = `
UNWIND $versions AS version
MATCH (v:ArticleVersion {id: version})<-[:MENTIONED_IN]-(m:Mention)
OPTIONAL MATCH (r:Receipt {id: version})
REMOVE m:Mention SET m:PastMention, m.recordedFrom = coalesce(r.saidFrom, r.recordedAt), m.recordedTo = $at`;

const SUPERSEDE = `
UNWIND $versions AS version
MATCH (v:ArticleVersion {id: version}) SET v.current = false`;

const RETIRE_ARTICLE = `
MATCH (a:Article {id: $id})-[:HAS_VERSION]->(v:ArticleVersion)
OPTIONAL MATCH (r:Receipt {id: v.id})
REMOVE v:ArticleVersion SET v:PastVersion, v.recordedFrom = r.recordedAt, v.recordedTo = $at
WITH DISTINCT a
REMOVE a:Article SET a:PastArticle, a.recordedTo = $at`;

/** Closes what these versions say: it goes to the past with the time it was on record, outside the dump. */
export async function retireSayings(
  transaction: WriteTransaction,
  versions: readonly string[],
  at: Date,
): Promise<void> {
  if (versions.length === 0) return;
  const parameters = { versions, at: at.toISOString() };
  await transaction.write(RETIRE_CLAIMS, parameters);
  await transaction.write(RETIRE_MENTIONS, parameters);
}

/** Says that these versions are no longer the current ones of their articles. */
export async function supersede(transaction: WriteTransaction, versions: readonly string[]): Promise<void> {
  if (versions.length > 0) await transaction.write(SUPERSEDE, { versions });
}

/** Closes an article with all its versions. */
export async function retireArticle(transaction: WriteTransaction, id: string, at: Date): Promise<void> {
  await transaction.write(RETIRE_ARTICLE, { id, at: at.toISOString() });
}
