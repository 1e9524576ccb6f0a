import { type Article, checkReading, type Reading } from "@cursus/graph-schema";
import { CursusError, hashId } from "@cursus/kernel";
import { type ClaimDifference, compareReadings } from "./compare-readings.ts";
import type { Graph } from "./connect.ts";
import { readHeld } from "./held-reading.ts";
import { withParticipants } from "./read-version.ts";
import { inWriteTransaction } from "./transaction.ts";

/** How far a shadow run is: `reading` until every article was read, then what was decided about it. */
export type ShadowState = "reading" | "ready" | "promoting" | "promoted" | "rolling back" | "rolled back";

export interface ShadowRun {
  readonly id: string;
  readonly extractor: string;
  readonly state: ShadowState;
  readonly startedAt: string;
  /** Versions read in it. */
  readonly read: number;
}

/** What a reader of another version makes of the articles on record. */
export interface ShadowReport {
  readonly run: string;
  readonly extractor: string;
  readonly articles: number;
  /** Articles of which it says something else. */
  readonly differing: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly differences: readonly (ClaimDifference & { readonly article: string })[];
  /** Articles that cannot be read by it, each with the reason; they keep their reading. */
  readonly failed: readonly { readonly article: string; readonly reason: string }[];
}

const CURRENT = `
MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion {current: true})
WHERE NOT EXISTS { MATCH (s:ShadowReading {run: $run}) WHERE s.version = v.id }
RETURN v.id AS version ORDER BY version`;

const OPEN = `
MERGE (r:ShadowRun {id: $id})
ON CREATE SET r.extractor = $extractor, r.startedAt = $at, r.state = 'reading'
RETURN r.state AS state`;

const KEEP = `
UNWIND $rows AS row MERGE (s:ShadowReading {id: row.id}) SET s += row`;

const READY = "MATCH (r:ShadowRun {id: $id}) WHERE r.state = 'reading' SET r.state = 'ready'";

const BATCH = 20;

/**
 * Reads every current article anew, beside the record, and tells claim by claim what would differ. Nothing on
 * record is changed. One run a reader's version: run again, it reads only what has come since, so that a run that
 * was broken off goes on. Throws what the reader throws where the fault is not the article's.
 */
export async function readInShadow(
  graph: Graph,
  read: (article: Article) => Promise<Reading>,
  extractor: string,
  at: Date,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ShadowReport> {
  const id = hashId("shadow", extractor);
  await inWriteTransaction(graph, ({ note }) => note(OPEN, { id, extractor, at: at.toISOString() }));
  const versions = (await graph.read(CURRENT, { run: id })).map(({ version }) => String(version));
  for (let from = 0; from < versions.length; from += BATCH) {
    const batch = versions.slice(from, from + BATCH);
    const held = await readHeld(graph, batch);
    const rows: Record<string, unknown>[] = [];
    for (const { article, digest } of held.values()) {
      const outcome = await readChecked(read, article);
      rows.push({
        id: hashId("shadow reading", id, article.version),
        run: id,
        version: article.version,
        base: digest,
        ...outcome,
      });
    }
    await inWriteTransaction(graph, ({ note }) => note(KEEP, { rows }));
    onProgress(Math.min(from + BATCH, versions.length), versions.length);
  }
  await inWriteTransaction(graph, ({ note }) => note(READY, { id }));
  return shadowReport(graph, id);
}

/** An article that a reader breaks on keeps its reading. */
async function readChecked(read: (article: Article) => Promise<Reading>, article: Article) {
  try {
    return { reading: JSON.stringify(checkReading(article, await read(article))), failure: null };
  } catch (thrown) {
    if (thrown instanceof CursusError && thrown.code !== "ReadingFailed") throw thrown;
    return { reading: null, failure: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

const READINGS = `
MATCH (s:ShadowReading {run: $run}) RETURN s.version AS version, s.reading AS reading, s.failure AS failure
ORDER BY version`;

/** What a run has found, against what is on record now. */
export async function shadowReport(graph: Graph, run: string): Promise<ShadowReport> {
  const { extractor } = await findRun(graph, run);
  const shadows = await graph.read(READINGS, { run });
  const held = await readHeld(
    graph,
    shadows.map(({ version }) => String(version)),
  );
  const differences: (ClaimDifference & { article: string })[] = [];
  const failed: { article: string; reason: string }[] = [];
  for (const { version, reading, failure } of shadows) {
    const known = held.get(String(version));
    if (known === undefined) continue;
    const article = known.article.title ?? known.article.key;
    if (reading === null) failed.push({ article, reason: String(failure) });
    else {
      const now = withParticipants(JSON.parse(String(reading)) as Reading);
      for (const one of compareReadings(known.reading, now)) differences.push({ article, ...one });
    }
  }
  const count = (kind: ClaimDifference["kind"]) => differences.filter((one) => one.kind === kind).length;
  return {
    run,
    extractor,
    articles: held.size,
    differing: new Set(differences.map(({ article }) => article)).size,
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
    differences,
    failed,
  };
}

const RUNS = `
MATCH (r:ShadowRun)
RETURN r.id AS id, r.extractor AS extractor, r.state AS state, r.startedAt AS startedAt,
  COUNT { MATCH (s:ShadowReading {run: r.id}) } AS read
ORDER BY startedAt DESC, id`;

/** Every shadow run, the latest first. */
export async function shadowRuns(graph: Graph): Promise<readonly ShadowRun[]> {
  return (await graph.read(RUNS)) as unknown as readonly ShadowRun[];
}

/** The run of this id or of this reader, or the latest. Throws UsageInvalid where there is none. */
export async function findRun(graph: Graph, wanted?: string): Promise<ShadowRun> {
  const runs = await shadowRuns(graph);
  const found = runs.find(
    ({ id, extractor }) => wanted === undefined || id === wanted || extractor === wanted,
  );
  if (found !== undefined) return found;
  const name = wanted === undefined ? "there is no shadow run" : `there is no shadow run ${wanted}`;
  throw new CursusError("UsageInvalid", name, { advice: "Run `cursus reread --shadow` first." });
}
