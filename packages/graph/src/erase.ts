import { articleNodeId, type RecordRules } from "@cursus/graph-schema";
import { CursusError, hashId } from "@cursus/kernel";
import { applyChange } from "./apply-change.ts";
import type { Graph } from "./connect.ts";
import { eraseCaptures } from "./erase-captures.ts";
import { findErasable } from "./find-erasable.ts";
import { takeLane } from "./lane.ts";
import { claimsInVersions } from "./live-claims.ts";
import { mentionsInVersions } from "./live-mentions.ts";
import { retireArticle, retireSayings } from "./retire.ts";
import { inWriteTransaction, type WriteTransaction } from "./transaction.ts";

export interface EraseReport {
  /** Id of the tombstone. */
  readonly tombstone: string;
  /** SHA-256 of every text that was destroyed. */
  readonly hashes: readonly string[];
  readonly versions: number;
  /** Claims destroyed, live and past. */
  readonly claims: number;
  /** Kept bytes destroyed that it was read from. */
  readonly originals: number;
  /** Judgements destroyed with it, because they name what only this article says. */
  readonly judgements: number;
  /** Keys of other articles, live, retracted or waiting, that hold one of the destroyed texts. */
  readonly copies: readonly string[];
}

/** Who has an article destroyed, and why. */
export interface ErasureOrder {
  readonly by: string;
  readonly why: string;
}

/** Destroys the bytes of these hashes, wherever they are kept; bytes that are not there are destroyed already. */
export type DestroyOriginals = (hashes: readonly string[]) => Promise<void>;

/**
 * Destroys an article: its texts, claims, mentions and all of its past, what was handed in, the bytes that it was
 * read from (also where they hold other articles too, which are without an original then), and judgements anchored on it; the record becomes what it would be without it. What stays is a tombstone with the hashes of
 * the texts, who and why; these texts are not taken in again. Copies in backups are not reached. `reference` may
 * name an article that was retracted or is still waiting. Throws as `retract` does.
 */
export async function erase(
  graph: Graph,
  rules: RecordRules,
  reference: string,
  order: ErasureOrder,
  at: Date,
  destroyOriginals: DestroyOriginals,
): Promise<EraseReport> {
  if (order.by.trim() === "" || order.why.trim() === "")
    throw new CursusError("UsageInvalid", "an erasure needs a name and a reason");
  return inWriteTransaction(graph, async (transaction) => {
    await takeLane(transaction, rules);
    const key = await findErasable(transaction, reference);
    await takeOff(transaction, rules, key, at);
    const originals = await eraseCaptures(transaction, key);
    // Before the commit: what fails here is asked for again, and nothing is left of what was said to be erased.
    await destroyOriginals(originals);
    return { ...(await destroy(transaction, key, order, at)), originals: originals.length };
  });
}

const LIVE = `
MATCH (a:Article {key: $key})-[:HAS_VERSION]->(v:ArticleVersion {current: true}) RETURN a.id AS id, v.id AS version`;

/** A live article leaves the record first, as if it were retracted. */
async function takeOff(
  transaction: WriteTransaction,
  rules: RecordRules,
  key: string,
  at: Date,
): Promise<void> {
  const [live] = await transaction.read(LIVE, { key });
  if (live === undefined) return;
  const versions = [String(live.version)];
  const removed = {
    mentions: await mentionsInVersions(transaction, versions),
    claims: await claimsInVersions(transaction, versions),
  };
  await applyChange(transaction, rules, { added: { mentions: [], claims: [] }, removed }, async () => {
    await retireSayings(transaction, versions, at);
    await retireArticle(transaction, String(live.id), at);
  });
}

const HASHES = `
CALL () {
  MATCH (:PastArticle {key: $key})-[:HAS_VERSION]->(v) RETURN v.id AS version, v.sha256 AS sha256
  UNION MATCH (s:Submission {key: $key}) RETURN s.id AS version, s.sha256 AS sha256
}
RETURN DISTINCT version, sha256 ORDER BY version`;

const COPIES = `
UNWIND $hashes AS sha256
CALL (sha256) {
  MATCH (a:Article|PastArticle)-[:HAS_VERSION]->(:ArticleVersion {sha256: sha256}) RETURN a.key AS key
  UNION MATCH (a:Article|PastArticle)-[:HAS_VERSION]->(:PastVersion {sha256: sha256}) RETURN a.key AS key
  UNION MATCH (s:Submission {sha256: sha256}) RETURN s.key AS key
}
WITH DISTINCT key WHERE key <> $key
RETURN key ORDER BY key`;

const DESTROY_SAYINGS = `
MATCH (:PastArticle {key: $key})-[:HAS_VERSION]->(v)<-[:STATED_IN|MENTIONED_IN]-(said)
WITH collect(DISTINCT said) AS all, size(collect(DISTINCT CASE WHEN said:PastClaim THEN said END)) AS claims
FOREACH (said IN all | DETACH DELETE said)
RETURN claims`;

const DESTROY_ARTICLE = `
MATCH (a:PastArticle {key: $key}) OPTIONAL MATCH (a)-[:HAS_VERSION]->(v) DETACH DELETE v, a`;

const DESTROY_SUBMISSIONS = "MATCH (s:Submission {key: $key}) DETACH DELETE s";
const DESTROY_SHADOWS =
  "UNWIND $versions AS version MATCH (s:ShadowReading {version: version}) DETACH DELETE s";

/** An anchor begins with the article's key: see `anchorOf` of the rules. */
const DESTROY_JUDGEMENTS = `
MATCH (j:Judgement|JudgementEntry) WHERE j.left STARTS WITH $anchor OR j.right STARTS WITH $anchor
WITH collect(j) AS all, size(collect(DISTINCT coalesce(j.judgement, j.id))) AS count
FOREACH (j IN all | DETACH DELETE j)
RETURN count`;

/** No word of the article stays in its receipts; that they are there keeps a late job from recording it. */
const EMPTY_RECEIPTS = `
UNWIND $versions AS version
MERGE (r:Receipt {id: version})
SET r = {id: version, outcome: 'erased', erasedAt: $at, claims: 0, refusals: 0}`;

const BURY = `
MERGE (t:Tombstone {id: $id})
SET t.article = $article, t.hashes = $hashes, t.by = $by, t.why = $why, t.erasedAt = $at`;

async function destroy(
  { note }: WriteTransaction,
  key: string,
  { by, why }: ErasureOrder,
  at: Date,
): Promise<Omit<EraseReport, "originals">> {
  const found = await note(HASHES, { key });
  const versions = found.map(({ version }) => String(version));
  const hashes = [...new Set(found.map(({ sha256 }) => String(sha256)))].sort();
  const [said] = await note(DESTROY_SAYINGS, { key });
  await note(DESTROY_ARTICLE, { key });
  await note(DESTROY_SUBMISSIONS, { key });
  await note(DESTROY_SHADOWS, { versions });
  const [judged] = await note(DESTROY_JUDGEMENTS, { anchor: JSON.stringify([key]).slice(0, -1) });
  await note(EMPTY_RECEIPTS, { versions, at: at.toISOString() });
  const article = articleNodeId(key);
  const tombstone = hashId("tombstone", article, at.toISOString());
  await note(BURY, { id: tombstone, article, hashes, by, why, at: at.toISOString() });
  return {
    tombstone,
    hashes,
    versions: versions.length,
    claims: Number(said?.claims ?? 0),
    judgements: Number(judged?.count ?? 0),
    copies: (await note(COPIES, { key, hashes })).map((copy) => String(copy.key)),
  };
}
