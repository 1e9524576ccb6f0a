import { articleVersionId } from "@cursus/graph-schema";
import { sha256Hex } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { currentVersion, type DatedVersion } from "./current-version.ts";
import type { Row } from "./read.ts";
import { saidDigest } from "./said-digest.ts";
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
  readonly sound: boolean;
  readonly current: boolean;
  readonly digest: string;
}

const RECORDED = `
MATCH (r:Receipt) WHERE r.outcome <> 'retracted'
OPTIONAL MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion {id: r.id})
RETURN r.id AS id, r.digest AS digest, a.id AS articleId, a.key AS key, v {.*} AS version`;

const STRAYS = [
  "MATCH (n:Claim) WHERE NOT EXISTS { (n)-[:STATED_IN]->(:ArticleVersion)<-[:HAS_VERSION]-(:Article) }",
  "MATCH (n:Mention) WHERE NOT EXISTS { (n)-[:MENTIONED_IN]->(:ArticleVersion)<-[:HAS_VERSION]-(:Article) }",
  "MATCH (n:ArticleVersion) WHERE NOT EXISTS { MATCH (r:Receipt {id: n.id}) WHERE r.outcome <> 'retracted' }",
  "MATCH (n:Article) WHERE NOT EXISTS { (n)-[:HAS_VERSION]->(:ArticleVersion) }",
].map((match) => `${match} RETURN labels(n)[0] AS name, toString(n.id) AS key, elementId(n) AS elementId`);

/**
 * What of the first layer is not as the receipts attest: versions gone or with another text, identity or
 * sayings than were recorded, or current without being the latest.
 */
export async function findDamage(
  graph: Graph,
  digests: ReadonlyMap<string, string>,
): Promise<readonly DamagedVersion[]> {
  const damaged: DamagedVersion[] = [];
  const held: HeldVersion[] = [];
  for await (const row of streamRows(graph, RECORDED)) {
    if (row.version === null) damaged.push({ version: String(row.id), articleId: null, kind: "missing" });
    else held.push(heldVersion(row));
  }
  for (const versions of Map.groupBy(held, ({ articleId }) => articleId).values()) {
    damaged.push(...damagedOf(versions, digests));
  }
  return damaged;
}

/** Nodes of the first layer outside any recorded version. */
export async function findStrays(graph: Graph): Promise<readonly StraySaying[]> {
  const strays: StraySaying[] = [];
  for (const statement of STRAYS) {
    for await (const row of streamRows(graph, statement)) strays.push(row as unknown as StraySaying);
  }
  return strays;
}

function heldVersion({ id, digest, articleId, key, version }: Row): HeldVersion {
  const {
    sha256,
    text,
    published = null,
    modified = null,
    current,
  } = version as Record<string, string | null>;
  const hash = sha256 ?? "";
  const sound =
    sha256Hex(text ?? "") === hash && articleVersionId(String(key), hash, published, modified) === id;
  return {
    id: String(id),
    articleId: String(articleId),
    sha256: hash,
    published,
    modified,
    sound,
    current: Boolean(current),
    digest: String(digest),
  };
}

function damagedOf(
  versions: readonly HeldVersion[],
  digests: ReadonlyMap<string, string>,
): readonly DamagedVersion[] {
  const [first, ...others] = versions;
  if (first === undefined) return [];
  const latest = currentVersion([first, ...others]);
  return versions
    .filter((version) => !isAsRecorded(version, version === latest, digests.get(version.id)))
    .map(({ id, articleId }) => ({ version: id, articleId, kind: "changed" }));
}

/** Only the latest version's sayings are live; the others must have none. */
function isAsRecorded(version: HeldVersion, isLatest: boolean, said = saidDigest([])): boolean {
  const due = isLatest ? version.digest : saidDigest([]);
  return version.sound && version.current === isLatest && said === due;
}
