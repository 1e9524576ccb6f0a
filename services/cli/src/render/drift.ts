import type { Drift, RebuildReport, VerifyReport } from "@cursus/graph";
import { printable } from "../printable.ts";
import { renderTable } from "./table.ts";

/** More are to be had with --json. */
const MOST_ROWS = 50;

export function renderVerify({ drift, nodes, edges }: VerifyReport): string {
  const due = `${nodes} nodes and ${edges} edges are due`;
  if (drift.length === 0) return `No drift: ${due} and there.`;
  return [`${drift.length} differences (${due}); \`cursus rebuild\` mends them:`, renderDrift(drift)].join(
    "\n",
  );
}

export function renderRebuild({ drift, remaining, reread }: RebuildReport): string {
  const mended = drift.length - remaining.length;
  return [
    drift.length === 0 ? "There was nothing to mend." : `Mended ${mended} of ${drift.length} differences.`,
    ...(reread.length === 0
      ? []
      : [`${reread.length} articles were damaged and are left for a worker to read again.`]),
    ...(remaining.length === 0 ? [] : ["Left:", renderDrift(remaining)]),
  ].join("\n");
}

function renderDrift(drift: readonly Drift[]): string {
  const rows = drift
    .slice(0, MOST_ROWS)
    .map(({ kind, element, name, key }) => [kind, element, name, printable(key)]);
  const left = drift.length - rows.length;
  const table = renderTable(["what", "element", "name", "key"], rows);
  return left > 0 ? `${table}\nand ${left} more: --json has all of them` : table;
}
