import type { ArticleReport, ReportedRefusal, VersionReport } from "@cursus/graph";
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
