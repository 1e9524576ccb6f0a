import { createHash } from "node:crypto";
import { type Properties, type RecordRules, SCHEMA_VERSION } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import type { BackupEdge, BackupEnd, BackupHead, BackupNode } from "./backup.ts";
import type { Graph } from "./connect.ts";
import { dumpHash } from "./dump.ts";
import { declaredLabel, JOURNALLED_EDGES, JOURNALLED_LABELS, type JournalledLabel } from "./journal.ts";
import { markRebuilding } from "./lane.ts";
import { assertNothingOnRecord } from "./nothing-on-record.ts";
import { rebuild } from "./rebuild.ts";
import { storedProperties } from "./stored-values.ts";
import { BULK_TIMEOUT, inWriteTransaction } from "./transaction.ts";

export interface RestoreReport {
  readonly nodes: number;
  readonly edges: number;
  readonly madeAt: string;
  /** Hash of the canonical dump now. */
  readonly dump: string;
  /** True where it is that of the graph that was backed up; only rules of another version may make it differ. */
  readonly same: boolean;
  /** Versions of the rules then and now. */
  readonly rules: readonly [then: string, now: string];
}

/** Gives the lines of one backup, as often as it is asked. */
export type BackupLines = () => AsyncIterable<string>;

/**
 * Makes of a backup the graph it was made of. The backup is read through and checked before anything is written.
 * Throws GraphNotEmpty where something is on record, BackupMalformed where the backup is damaged, cut short or
 * of a newer program. A restore that was broken off starts anew when it is run again.
 */
export async function restore(
  graph: Graph,
  rules: RecordRules,
  lines: BackupLines,
  at: Date,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<RestoreReport> {
  const { head, end } = await checkBackup(lines);
  await assertNothingOnRecord(graph, end.sha256);
  await markRebuilding(graph, at, end.sha256);
  const total = end.nodes + end.edges;
  await writeJournal(graph, lines, (done) => onProgress(done, total));
  await rebuild(graph, rules, at);
  const dump = await dumpHash(graph);
  const { nodes, edges } = end;
  return {
    nodes,
    edges,
    madeAt: head.madeAt,
    dump,
    same: dump === end.dump,
    rules: [head.rules, rules.version],
  };
}

/** Reads a backup to its end. Throws BackupMalformed unless it is whole and as it was written. */
export async function checkBackup(
  lines: BackupLines,
): Promise<{ readonly head: BackupHead; readonly end: BackupEnd }> {
  const hash = createHash("sha256");
  let head: BackupHead | undefined;
  let last: string | undefined;
  for await (const line of lines()) {
    if (line === "") continue;
    if (last !== undefined) hash.update(last).update("\n");
    head ??= headOf(line);
    last = line;
  }
  const end = parsed(last ?? "") as Partial<BackupEnd> | null;
  if (head === undefined || end?.end !== true) throw malformed("it has no end: it was cut short");
  if (end.sha256 !== hash.digest("hex")) throw malformed("its lines are not those that were written");
  return { head, end: end as BackupEnd };
}

function headOf(line: string): BackupHead {
  const head = parsed(line) as Partial<BackupHead> | null;
  if (head?.backup !== "cursus") throw malformed("it is no backup of Cursus");
  if (head.form === 1 && Number(head.schema) <= SCHEMA_VERSION) return head as BackupHead;
  throw malformed(`it is of form ${head.form} and schema ${head.schema}: use the newer program`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const malformed = (why: string): CursusError =>
  new CursusError("BackupMalformed", `the backup cannot be used: ${why}`);

/** Rows and characters of one transaction: far below the memory and the time it is given. */
const CHUNK = { rows: 1_000, chars: 4_000_000 };

async function writeJournal(
  graph: Graph,
  lines: BackupLines,
  onProgress: (done: number) => void,
): Promise<void> {
  /** The database's own ids of the nodes, by their place in the backup. */
  const ids: string[] = [];
  let done = 0;
  for await (const chunk of chunksOf(lines)) {
    if (chunk.kind === "nodes") ids.push(...(await createNodes(graph, chunk.rows)));
    else await createEdges(graph, chunk.rows, ids);
    done += chunk.rows.length;
    onProgress(done);
  }
}

type Chunk =
  | { readonly kind: "nodes"; readonly rows: readonly BackupNode[] }
  | { readonly kind: "edges"; readonly rows: readonly BackupEdge[] };

/** Runs of nodes of one label and of edges of one type, as they follow one another. */
async function* chunksOf(lines: BackupLines): AsyncGenerator<Chunk> {
  let rows: (BackupNode | BackupEdge)[] = [];
  let [name, chars] = ["", 0];
  const whole = (): Chunk[] => {
    const [first] = rows;
    if (first === undefined) return [];
    return [{ kind: "node" in first ? "nodes" : "edges", rows } as Chunk];
  };
  for await (const line of lines()) {
    const row = parsed(line) as Partial<BackupNode & BackupEdge> | null;
    if (row?.node === undefined && row?.edge === undefined) continue;
    const kind = row.node === undefined ? `edge ${row.edge}` : `node ${row.node} ${row.pending === true}`;
    if (kind !== name || rows.length >= CHUNK.rows || chars > CHUNK.chars) {
      yield* whole();
      [rows, name, chars] = [[], kind, 0];
    }
    rows.push(row as BackupNode | BackupEdge);
    chars += line.length;
  }
  yield* whole();
}

const LABELS: ReadonlySet<string> = new Set(JOURNALLED_LABELS);
const EDGE_TYPES: ReadonlySet<string> = new Set(JOURNALLED_EDGES.map(({ type }) => type));

async function createNodes(graph: Graph, nodes: readonly BackupNode[]): Promise<readonly string[]> {
  const [{ node: label, pending } = { node: "", pending: undefined }] = nodes;
  if (!LABELS.has(label)) throw malformed(`it has a node ${label}`);
  const create = `
UNWIND $rows AS row CREATE (n:${label}${pending === true ? ":Pending" : ""}) SET n = row RETURN elementId(n) AS id`;
  const rows = nodes.map(({ properties }) => propertiesOf(label as JournalledLabel, properties));
  return inWriteTransaction(
    graph,
    async ({ note }) => (await note(create, { rows })).map(({ id }) => String(id)),
    BULK_TIMEOUT,
  );
}

/** What the ontology declares by its kinds; the rest as it is. */
function propertiesOf(label: JournalledLabel, properties: Readonly<Record<string, unknown>>) {
  const declared = declaredLabel(label);
  if (declared === null) return properties;
  const { id, recordedFrom, recordedTo, ...own } = properties;
  const recorded = Object.fromEntries(
    Object.entries({ id, recordedFrom, recordedTo }).filter(([, value]) => value != null),
  );
  return { ...storedProperties(declared, own as Properties), ...recorded };
}

async function createEdges(
  graph: Graph,
  edges: readonly BackupEdge[],
  ids: readonly string[],
): Promise<void> {
  const [{ edge: type } = { edge: "" }] = edges;
  if (!EDGE_TYPES.has(type)) throw malformed(`it has an edge ${type}`);
  const create = `
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[e:${type}]->(b) SET e = row.properties`;
  const rows = edges.map(({ from, to, properties }) => ({
    from: ids[from] ?? "",
    to: ids[to] ?? "",
    properties: Object.keys(properties).length === 0 ? {} : storedProperties(type, properties as Properties),
  }));
  await inWriteTransaction(graph, ({ write }) => write(create, { rows }), BULK_TIMEOUT);
}
