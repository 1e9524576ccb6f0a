import type { ArticleReport, ReportedRefusal, VersionReport } from "@cursus/graph";
import type { listArticles } from "@cursus/query";
import { printable } from "../printable.ts";
import { renderTable } from "./table.ts";

/** An article's versions, and under each what was refused of it: the reason, the place and the words. */
export function renderArticle({ key, title, versions }: ArticleReport): string {
  return [printable(title === null ? key : `${title} (${key})`), ...versions.map(renderVersion)].join("\n\n");
}

function renderVersion(version: VersionReport): string {
  const { published, modified, outcome, claims, extractor, refusals, current } = version;
  const lines = [
    `version ${version.version}${current ? ", current" : ""}: ${outcome}, read by ${printable(extractor)}`,
    `  published ${published ?? "on no stated day"}${modified === null ? "" : `, changed ${modified}`}`,
    `  ${claims} claims, ${refusals.length} refused`,
  ];
  return refusals.length === 0 ? lines.join("\n") : [...lines, renderRefusals(refusals)].join("\n");
}

function renderRefusals(refusals: readonly ReportedRefusal[]): string {
  const rows = refusals.map(({ reason, detail, start, end, words }) => [
    reason,
    `${start}-${end}`,
    detail,
    words,
  ]);
  return renderTable(["refused as", "place", "detail", "words"], rows);
}

/** The articles of one page, a line each. */
export function renderArticles({ articles, next }: Awaited<ReturnType<typeof listArticles>>): string {
  if (articles.length === 0) return "No article is on record.";
  const rows = articles.map(({ id, published, title, claims, key }) => [
    id.slice(0, 8),
    published,
    claims,
    title,
    key,
  ]);
  const table = renderTable(["article", "published", "claims", "title", "key"], rows);
  return next === null ? table : `${table}\nMore: cursus article --cursor ${next}`;
}
