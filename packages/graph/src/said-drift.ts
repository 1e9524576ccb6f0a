import { articleVersionId, type Properties } from "@cursus/graph-schema";
import { sha256Hex } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { currentVersion, type DatedVersion } from "./current-version.ts";
import type { Row } from "./read.ts";
import { headDigest, saidDigest } from "./said-digest.ts";
import { streamRows } from "./stream.ts";

/** An article of which a version is not as it was recorded. */
export interface DamagedVersion {
  readonly version: string;
  readonly articleId: string | null;
  readonly kind: "missing" | "changed";
}

/** A node of the first layer that no receipt speaks for. */
export interface StraySaying {
  readonly name: string;
  readonly key: string;
  readonly elementId: string;
}

interface HeldVersion extends DatedVersion {
  readonly articleId: string;
  /** Its own properties are as they were recorded. */
  readonly sound: boolean;
  /** The article's properties are as they were recorded with this version. */
  readonly articleSound: boolean;
  readonly current: boolean;
  readonly digest: string;
}

const RECORDED = `
MATCH (r:Receipt) WHERE NOT r.outcome IN ['retracted', 'erased']
OPTIONAL MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion {id: r.id})
RETURN r.id AS id, r {.digest, .versionDigest, .articleDigest} AS receipt, a.id AS articleId,
  a {.*} AS article, v {.*} AS version`;

/** Versions with a label or an edge's property that the first layer does not have. */
const ADORNED = [
  "MATCH (n:ArticleVersion) WHERE size(labels(n)) > 1 RETURN n.id AS version",
  "MATCH (n:Article)-[:HAS_VERSION]->(v) WHERE size(labels(n)) > 1 RETURN v.id AS version",
  "MATCH (n:Mention)-[:MENTIONED_IN]->(v) WHERE size(labels(n)) > 1 RETURN v.id AS version",
  "MATCH (n:Claim)-[:STATED_IN]->(v) WHERE size(labels(n)) > 1 RETURN v.id AS version",
  "MATCH (:Article)-[e:HAS_VERSION]->(v:ArticleVersion) WHERE size(keys(e)) > 0 RETURN v.id AS version",
  "MATCH (:Mention)-[e:MENTIONED_IN]->(v:ArticleVersion) WHERE size(keys(e)) > 0 RETURN v.id AS version",
  "MATCH (:Claim)-[e:STATED_IN]->(v:ArticleVersion) WHERE size(keys(e)) > 0 RETURN v.id AS version",
  `MATCH (v:ArticleVersion)<-[:STATED_IN]-(:Claim)-[e]->(:Mention)
WHERE size(keys(e)) > 2 RETURN v.id AS version`,
];

const STRAYS = [
  "MATCH (n:Claim) WHERE NOT EXISTS { (n)-[:STATED_IN]->(:ArticleVersion)<-[:HAS_VERSION]-(:Article) }",
  "MATCH (n:Mention) WHERE NOT EXISTS { (n)-[:MENTIONED_IN]->(:ArticleVersion)<-[:HAS_VERSION]-(:Article) }",
  "MATCH (n:ArticleVersion) WHERE NOT EXISTS { MATCH (r:Receipt {id: n.id}) WHERE NOT r.outcome IN ['retracted', 'erased'] }",
  "MATCH (n:Article) WHERE NOT EXISTS { (n)-[:HAS_VERSION]->(:ArticleVersion) }",
].map((match) => `${match} RETURN labels(n)[0] AS name, toString(n.id) AS key, elementId(n) AS elementId`);

/** Which versions are as their receipts attest. */
export interface SaidState {
  readonly damaged: readonly DamagedVersion[];
  readonly sound: ReadonlySet<string>;
}

/**
 * Compares the first layer with the receipts: a version is damaged where it is gone, has another text, identity
 * or sayings than were recorded, or is current without being the latest. One without a receipt is neither.
 */
export async function compareSaid(graph: Graph, digests: ReadonlyMap<string, string>): Promise<SaidState> {
  const damaged: DamagedVersion[] = [];
  const held: HeldVersion[] = [];
  for await (const row of streamRows(graph, RECORDED)) {
    if (row.version === null) damaged.push({ version: String(row.id), articleId: null, kind: "missing" });
    else held.push(heldVersion(row));
  }
  const adorned = await findAdorned(graph);
  for (const versions of Map.groupBy(held, ({ articleId }) => articleId).values()) {
    damaged.push(...damagedOf(versions, digests, adorned));
  }
  const unsound = new Set(damaged.map(({ version }) => version));
  return { damaged, sound: new Set(held.map(({ id }) => id).filter((id) => !unsound.has(id))) };
}

async function findAdorned(graph: Graph): Promise<ReadonlySet<string>> {
  const adorned = new Set<string>();
  for (const statement of ADORNED) {
    for await (const { version } of streamRows(graph, statement)) adorned.add(String(version));
  }
  return adorned;
}

/** Nodes of the first layer outside any recorded version. */
export async function findStrays(graph: Graph): Promise<readonly StraySaying[]> {
  const strays: StraySaying[] = [];
  for (const statement of STRAYS) {
    for await (const row of streamRows(graph, statement)) strays.push(row as unknown as StraySaying);
  }
  return strays;
}

function heldVersion(row: Row): HeldVersion {
  const [receipt, article, version] = [row.receipt, row.article, row.version] as [Row, Row, Properties];
  const { sha256, text, published, modified, current } = version;
  const hash = String(sha256);
  const dates = { published: textOrNull(published), modified: textOrNull(modified) };
  const identity = articleVersionId(String(article.key), hash, dates.published, dates.modified);
  return {
    id: String(row.id),
    articleId: String(row.articleId),
    sha256: hash,
    ...dates,
    sound:
      sha256Hex(String(text)) === hash &&
      identity === row.id &&
      headDigest(version) === receipt.versionDigest,
    articleSound: headDigest(article as Properties) === receipt.articleDigest,
    current: current === true,
    digest: String(receipt.digest),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function damagedOf(
  versions: readonly HeldVersion[],
  digests: ReadonlyMap<string, string>,
  adorned: ReadonlySet<string>,
): readonly DamagedVersion[] {
  const [first, ...others] = versions;
  if (first === undefined) return [];
  const latest = currentVersion([first, ...others]);
  return versions
    .filter(
      (version) =>
        adorned.has(version.id) || !isAsRecorded(version, version === latest, digests.get(version.id)),
    )
    .map(({ id, articleId }) => ({ version: id, articleId, kind: "changed" }));
}

/** Only the latest version's sayings are live, and only it speaks for the article; the others must have none. */
function isAsRecorded(version: HeldVersion, isLatest: boolean, said = saidDigest([])): boolean {
  const due = isLatest ? version.digest : saidDigest([]);
  const headsHold = version.sound && (version.articleSound || !isLatest);
  return headsHold && version.current === isLatest && said === due;
}
