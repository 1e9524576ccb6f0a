import type {
  Closure,
  Judgement,
  PlacedClaim,
  PlacedMention,
  RecordEdge,
  RecordRules,
} from "@cursus/graph-schema";
import type { Transaction } from "neo4j-driver";
import { bindToTransaction, driverOf, type Graph } from "./connect.ts";
import { currentVersion } from "./current-version.ts";
import { namingFailures } from "./errors.ts";
import { lockLane } from "./lane.ts";
import { claimOfRow } from "./live-claims.ts";
import { unresolved } from "./live-mentions.ts";
import {
  readTimedJudgements,
  readTimedSayings,
  readTimedVersions,
  type TimedSayings,
  type TimedVersion,
  wasOnRecord,
} from "./past-sayings.ts";
import type { Row } from "./read.ts";
import { keyedByRules } from "./rekey.ts";
import { tallied, type WriteTransaction } from "./transaction.ts";
import { dropFromRecord, putIntoRecord } from "./write-record.ts";

/** How long questions about the past may take, in milliseconds; commits wait meanwhile. */
const TIMEOUT = 600_000;

/**
 * Lets questions be asked of the graph as it stood at a past moment: of what was on record then, by today's rules.
 * The graph is set back in a transaction that nobody else sees and that is undone at the end, so that every
 * question that can be asked of the present can be asked of the past. Commits wait until `work` is done. What was
 * erased since is not there. The work must only read.
 */
export async function knownAt<T>(
  graph: Graph,
  rules: RecordRules,
  moment: Date,
  work: (past: Graph) => Promise<T>,
): Promise<T> {
  const session = driverOf(graph).session({ defaultAccessMode: "WRITE" });
  try {
    const transaction = await namingFailures(() => session.beginTransaction({ timeout: TIMEOUT }));
    await namingFailures(() => setBack(graph, transaction, rules, moment.toISOString()));
    return await work(bindToTransaction(transaction));
  } finally {
    // Rolls everything back.
    await session.close();
  }
}

async function setBack(graph: Graph, tx: Transaction, rules: RecordRules, moment: string): Promise<void> {
  const transaction = tallied(tx);
  await lockLane(transaction);
  const sayings = (await readTimedSayings(graph)).map((said) => keyedByRules(said, rules));
  const judgements = await readTimedJudgements(graph);
  const now = closureOf(
    sayings.filter(({ recordedTo }) => recordedTo === null),
    judgements.filter(({ recordedTo }) => recordedTo === null),
  );
  const known = sayings.filter((said) => wasOnRecord(said, moment));
  const then = closureOf(
    known,
    judgements.filter((one) => wasOnRecord(one, moment)),
  );
  const before = rules.project(now);
  const after = rules.project(then);
  const difference = rules.difference(before, after);
  await dropFromRecord(transaction, difference);
  const versions = await readTimedVersions(graph);
  await setSaidBack(transaction, versions, { sayings, known, moment });
  await setJudgementsBack(transaction, then.judgements);
  const revived = versions.filter((version) => version.past && wasOnRecord(version, moment));
  const returned = new Set([
    ...known.filter(({ recordedTo }) => recordedTo !== null).flatMap(idsOf),
    ...revived.map(({ version }) => version),
  ]);
  const isReturned = ({ from, to }: RecordEdge) => returned.has(from.id) || returned.has(to.id);
  const putEdges = new Set([...difference.putEdges, ...after.edges.filter(isReturned)]);
  await putIntoRecord(transaction, { putNodes: difference.putNodes, putEdges: [...putEdges] });
}

/** What is said at one time, as the record is computed from it. */
export function closureOf(sayings: readonly TimedSayings[], judgements: readonly Judgement[]): Closure {
  const mentions: PlacedMention[] = [];
  const claims: PlacedClaim[] = [];
  for (const said of sayings) {
    mentions.push(...said.mentions.map(unresolved));
    claims.push(...said.claims.map(claimOfRow));
  }
  const plain = judgements.map(({ id, kind, left, right, by }) => ({ id, kind, left, right, by }));
  return { mentions, claims, judgements: plain.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

const idsOf = ({ mentions, claims }: TimedSayings): readonly string[] =>
  [...mentions, ...claims].map(({ id }) => String(id));

interface Moment {
  readonly sayings: readonly TimedSayings[];
  readonly known: readonly TimedSayings[];
  readonly moment: string;
}

const DELETE = "UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id DETACH DELETE n";
const DELETE_BARE = `
MATCH (a:Article) WHERE NOT EXISTS { (a)-[:HAS_VERSION]->(:ArticleVersion) } DETACH DELETE a`;

const REVIVE = {
  article: `UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id
REMOVE n:PastArticle SET n:Article REMOVE n.recordedFrom, n.recordedTo`,
  version: `UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id
REMOVE n:PastVersion SET n:ArticleVersion REMOVE n.recordedFrom, n.recordedTo`,
  claim: `UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id
REMOVE n:PastClaim SET n:Claim REMOVE n.recordedFrom, n.recordedTo`,
  mention: `UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id
REMOVE n:PastMention SET n:Mention REMOVE n.recordedFrom, n.recordedTo`,
};

const SET_KEYS = `
UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.elementId SET n.key = row.key, n.context = row.context`;

const SET_CURRENT = `
UNWIND $rows AS row
MATCH (v) WHERE elementId(v) = row.elementId
MATCH (a) WHERE elementId(a) = row.articleElementId
SET v.current = row.current
SET a.url = CASE WHEN row.current THEN row.url ELSE a.url END,
  a.source = CASE WHEN row.current THEN row.source ELSE a.source END`;

async function setSaidBack(
  { write }: WriteTransaction,
  versions: readonly TimedVersion[],
  { sayings, known, moment }: Moment,
): Promise<void> {
  const unsaid = sayings.filter((said) => said.recordedTo === null && !wasOnRecord(said, moment));
  const elements = (some: readonly TimedSayings[], kind: "claims" | "mentions") =>
    some.flatMap((said) => said[kind].map(({ elementId }) => String(elementId)));
  const unknown = versions.filter((version) => !version.past && !wasOnRecord(version, moment));
  await write(DELETE, { ids: [...elements(unsaid, "claims"), ...elements(unsaid, "mentions")] });
  await write(DELETE, { ids: unknown.map(({ elementId }) => elementId) });
  await write(DELETE_BARE, {});
  const then = versions.filter((version) => wasOnRecord(version, moment));
  const back = then.filter(({ past }) => past);
  await write(REVIVE.article, { ids: [...new Set(back.map(({ articleElementId }) => articleElementId))] });
  await write(REVIVE.version, { ids: back.map(({ elementId }) => elementId) });
  const returned = known.filter(({ recordedTo }) => recordedTo !== null);
  await write(REVIVE.claim, { ids: elements(returned, "claims") });
  await write(REVIVE.mention, { ids: elements(returned, "mentions") });
  await write(SET_KEYS, { rows: returned.flatMap(({ mentions }) => mentions.map(keyRow)) });
  await write(SET_CURRENT, { rows: currentRows(then) });
}

function keyRow({ elementId, properties }: Row) {
  const { key, context = [] } = properties as Row;
  return { elementId, key, context };
}

/** Which version of each article was the current one among those known then. */
function currentRows(then: readonly TimedVersion[]) {
  return [...Map.groupBy(then, ({ articleElementId }) => articleElementId).values()].flatMap((group) => {
    const dated = group.map(({ version: id, sha256, published, modified }) => ({
      id,
      sha256,
      published,
      modified,
    }));
    const [first, ...others] = dated;
    const current = first === undefined ? undefined : currentVersion([first, ...others]).id;
    return group.map(({ elementId, articleElementId, version, url, source }) => ({
      ...{ elementId, articleElementId, url, source },
      current: version === current,
    }));
  });
}

const JUDGE = `
UNWIND $judgements AS row MERGE (j:Judgement {id: row.id})
SET j.kind = row.kind, j.left = row.left, j.right = row.right, j.by = row.by`;

async function setJudgementsBack(
  { write }: WriteTransaction,
  judgements: readonly Judgement[],
): Promise<void> {
  const ids = judgements.map(({ id }) => id);
  await write("MATCH (j:Judgement) WHERE NOT j.id IN $ids DETACH DELETE j", { ids });
  await write(JUDGE, { judgements });
}
