import type { ArticleReport, ReportedRefusal, VersionReport } from "@cursus/graph";
import { type listArticles, type readArticleReading, shownTitle } from "@cursus/query";
import { printable } from "../printable.ts";
import { counted } from "./counted.ts";
import { renderTable } from "./table.ts";

/** What the current version says. */
type ReadClaims = Awaited<ReturnType<typeof readArticleReading>>["readings"];

/**
 * An article's versions, and under each what was refused of it: the reason, the place and the words; then what it says,
 * a line for each claim.
 */
export function renderArticle({ key, title, versions }: ArticleReport, claims: ReadClaims): string {
  const name = printable(title === null ? key : `${shownTitle(title)} (${key})`);
  return [name, ...versions.map(renderVersion), ...(claims.length === 0 ? [] : [renderClaims(claims)])].join(
    "\n\n",
  );
}

/** The claim's type, how it is stated, its place and what it says of whom. */
function renderClaims(claims: ReadClaims): string {
  const rows = claims.map(({ type, polarity, start, end, says }) => [
    type,
    polarity,
    `${start}-${end}`,
    says,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, column) => printable(cell).padEnd(widths[column] ?? 0)).join("  "),
  );
  return ["What it says (with the sentences: `cursus query article`)", ...lines].join("\n");
}

function renderVersion(version: VersionReport): string {
  const { published, modified, outcome, claims, extractor, refusals, current } = version;
  const lines = [
    `version ${version.version}${current ? ", current" : ""}: ${outcome}, read by ${printable(extractor)}`,
    `  published ${published ?? "on no stated day"}${modified === null ? "" : `, changed ${modified}`}`,
    `  ${counted(claims, "claim")}, ${refusals.length} refused`,
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
