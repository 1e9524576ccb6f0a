import type {
  Closure,
  Judgement,
  PlacedClaim,
  PlacedMention,
  RecordDifference,
  RecordEdge,
  RecordGraph,
  RecordRules,
} from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import type { Session, Transaction } from "neo4j-driver";
import { bindToTransaction, driverOf, type Graph } from "./connect.ts";
import { currentVersion } from "./current-version.ts";
import { namingFailures } from "./errors.ts";
import { giveWay } from "./give-way.ts";
import { lockLane, readTurn } from "./lane.ts";
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

/** How long questions about the past may take, in milliseconds, while nobody waits to write. */
const TIMEOUT = 600_000;

/** How often the past is set up again because the record was written to meanwhile. */
const TRIES = 8;

/**
 * Lets questions be asked of the graph as it stood at a past moment: of what was on record then, by today's rules.
 * The graph is set back in a transaction that nobody else sees and that is undone at the end, so that every
 * question that can be asked of the present can be asked of the past. What it takes is computed beforehand, beside
 * all commits. In the transaction itself no commit can pass; as soon as one has waited for two seconds the past
 * gives way to it and begins anew. So `work` may be done more than once: it must only read, and tell at its end.
 * What was erased since is not there. Throws GraphTransient where the record is written to all the time.
 */
export async function knownAt<T>(
  graph: Graph,
  rules: RecordRules,
  moment: Date,
  work: (past: Graph) => Promise<T>,
): Promise<T> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const past = await readPast(graph, rules, moment.toISOString());
    const asked = await askPast(graph, past, work);
    if (asked !== GAVE_WAY) return asked;
  }
  throw new CursusError("GraphTransient", "the record is being written to all the time", {
    advice: "Ask about the past when less is being taken in.",
  });
}

const GAVE_WAY = Symbol("gave way");

/** Does the work in the past; gives way to commits, and where one has come since the past was read. */
async function askPast<T>(
  graph: Graph,
  past: Past,
  work: (past: Graph) => Promise<T>,
): Promise<T | typeof GAVE_WAY> {
  const session = driverOf(graph).session({ defaultAccessMode: "WRITE" });
  try {
    const transaction = await namingFailures(() => session.beginTransaction({ timeout: TIMEOUT }));
    const { turn } = await namingFailures(() => lockLane(tallied(transaction)));
    if (Number(turn) !== past.turn + 1) return GAVE_WAY;
    return await holdingThePast(graph, { session, transaction }, past, work);
  } finally {
    // Rolls everything back.
    await session.close();
  }
}

async function holdingThePast<T>(
  graph: Graph,
  { session, transaction }: { readonly session: Session; readonly transaction: Transaction },
  past: Past,
  work: (past: Graph) => Promise<T>,
): Promise<T | typeof GAVE_WAY> {
  const watch = giveWay(graph, () => session.close());
  try {
    await namingFailures(() => setBack(transaction, past));
    return await work(bindToTransaction(transaction));
  } catch (thrown) {
    if (watch.gaveWay()) return GAVE_WAY;
    throw thrown;
  } finally {
    watch.end();
  }
}

/** What is read and computed of a past moment before the lane is taken, and at which turn of it. */
interface Past extends Moment {
  readonly turn: number;
  readonly versions: readonly TimedVersion[];
  readonly judgements: readonly Judgement[];
  readonly difference: RecordDifference;
}

async function readPast(graph: Graph, rules: RecordRules, moment: string): Promise<Past> {
  const turn = await readTurn(graph);
  const sayings = (await readTimedSayings(graph)).map((said) => keyedByRules(said, rules));
  const judgements = await readTimedJudgements(graph);
  const versions = await readTimedVersions(graph);
  const now = closureOf(
    sayings.filter(({ recordedTo }) => recordedTo === null),
    judgements.filter(({ recordedTo }) => recordedTo === null),
  );
  const known = sayings.filter((said) => wasOnRecord(said, moment));
  const then = closureOf(
    known,
    judgements.filter((one) => wasOnRecord(one, moment)),
  );
  const after = rules.project(then);
  const difference = rules.difference(rules.project(now), after);
  const putEdges = [...new Set([...difference.putEdges, ...edgesOfReturned(known, versions, moment, after)])];
  return {
    ...{ turn, moment, sayings, known, versions },
    judgements: then.judgements,
    difference: { ...difference, putEdges },
  };
}

/** What comes back lost its edges when it went, also those that the record has now and had then. */
function edgesOfReturned(
  known: readonly TimedSayings[],
  versions: readonly TimedVersion[],
  moment: string,
  after: RecordGraph,
): readonly RecordEdge[] {
  const revived = versions.filter((version) => version.past && wasOnRecord(version, moment));
  const returned = new Set([
    ...known.filter(({ recordedTo }) => recordedTo !== null).flatMap(idsOf),
    ...revived.map(({ version }) => version),
  ]);
  return after.edges.filter(({ from, to }) => returned.has(from.id) || returned.has(to.id));
}

async function setBack(tx: Transaction, past: Past): Promise<void> {
  const transaction = tallied(tx);
  const { putNodes, putEdges } = past.difference;
  await dropFromRecord(transaction, past.difference);
  await setSaidBack(transaction, past.versions, past);
  await setJudgementsBack(transaction, past.judgements);
  await putIntoRecord(transaction, { putNodes, putEdges });
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
