import type { Article, PlacedClaim, PlacedMention, Reading, Refusal } from "@cursus/graph-schema";
import { claimsInVersions } from "./live-claims.ts";
import { mentionsInVersions } from "./live-mentions.ts";
import type { Row } from "./read.ts";
import type { WriteTransaction } from "./transaction.ts";

/** A current version with the reading of it that is on record. */
export interface HeldReading {
  readonly article: Article;
  readonly reading: Reading;
  readonly mentions: readonly PlacedMention[];
  readonly claims: readonly PlacedClaim[];
  /** Of what is said: see `saidDigest`. */
  readonly digest: string;
}

const HELD = `
UNWIND $versions AS id
MATCH (a:Article)-[:HAS_VERSION]->(v:ArticleVersion {id: id, current: true})
MATCH (r:Receipt {id: id})
RETURN id, a.key AS key, a.url AS url, a.source AS source, v {.*} AS version,
  r.extractor AS extractor, r.refusedBecause AS refusedBecause, r.digest AS digest`;

/** The readings on record of these versions, by version; those that are not current ones are left out. */
export async function readHeld(
  transaction: Pick<WriteTransaction, "read">,
  versions: readonly string[],
): Promise<ReadonlyMap<string, HeldReading>> {
  const rows = await transaction.read(HELD, { versions });
  const mentions = Map.groupBy(await mentionsInVersions(transaction, versions), ({ version }) => version);
  const claims = Map.groupBy(await claimsInVersions(transaction, versions), ({ version }) => version);
  return new Map(
    rows.map((row) => {
      const id = String(row.id);
      const said = { mentions: mentions.get(id) ?? [], claims: claims.get(id) ?? [] };
      const reading: Reading = {
        extractor: String(row.extractor),
        entities: said.mentions.map(entityOf),
        claims: said.claims.map(claimOf),
        refusals: JSON.parse(String(row.refusedBecause ?? "[]")) as readonly Refusal[],
        sentences: 0,
      };
      return [id, { article: articleOf(row), reading, ...said, digest: String(row.digest) }];
    }),
  );
}

function articleOf({ id, key, url, source, version }: Row): Article {
  const { sha256, text, title, published, modified, language } = version as Row;
  return {
    key: String(key),
    version: String(id),
    sha256: String(sha256),
    text: String(text),
    title: textOrNull(title),
    published: textOrNull(published),
    modified: textOrNull(modified),
    language: String(language),
    url: textOrNull(url),
    source: textOrNull(source),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function entityOf(mention: PlacedMention): Reading["entities"][number] {
  const { key, articleKey, version, published, context, knownAs, ...entity } = mention;
  return entity;
}

function claimOf(placed: PlacedClaim): Reading["claims"][number] {
  const { version, articleKey, published, sha256, sketch, ...claim } = placed;
  return claim;
}
