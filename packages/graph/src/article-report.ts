import type { Refusal } from "@cursus/graph-schema";
import { findArticle } from "./find-article.ts";
import type { GraphReader, Row } from "./read.ts";

/** Something that a reader offered or passed over and that is not on record, with the words it stood in. */
export interface ReportedRefusal extends Refusal {
  readonly words: string;
}

/** What became of one version of an article. */
export interface VersionReport {
  readonly version: string;
  /** Whether its claims are the article's live ones. */
  readonly current: boolean;
  readonly published: string | null;
  readonly modified: string | null;
  readonly outcome: string;
  readonly claims: number;
  readonly extractor: string;
  readonly recordedAt: string;
  readonly refusals: readonly ReportedRefusal[];
}

export interface ArticleReport {
  readonly id: string;
  readonly key: string;
  readonly title: string | null;
  /** The current one first, then by version. */
  readonly versions: readonly VersionReport[];
}

const VERSIONS = `
MATCH (:Article {id: $id})-[:HAS_VERSION]->(v:ArticleVersion)
MATCH (r:Receipt {id: v.id})
RETURN v.id AS version, v.current AS current, v.published AS published, toString(v.modified) AS modified,
  r.outcome AS outcome, r.claims AS claims, r.extractor AS extractor, r.recordedAt AS recordedAt,
  r.refusedBecause AS refusedBecause, v.text AS text
ORDER BY current DESC, version`;

/**
 * What is on record of a live article, and what was refused of it and why. Throws ArticleUnknown, and
 * NameAmbiguous where the reference may mean several.
 */
export async function articleReport(reader: GraphReader, reference: string): Promise<ArticleReport> {
  const { id, key, title } = await findArticle(reader, reference);
  const rows = await reader.read(VERSIONS, { id });
  return { id, key, title, versions: rows.map(versionReport) };
}

function versionReport({ refusedBecause, text, ...row }: Row): VersionReport {
  const refusals = JSON.parse(String(refusedBecause ?? "[]")) as readonly Refusal[];
  return {
    ...(row as unknown as Omit<VersionReport, "refusals">),
    refusals: refusals.map((refusal) => ({
      ...refusal,
      words: String(text).slice(refusal.start, refusal.end),
    })),
  };
}
