import { type IngestOutcome, summarise } from "../ingest/outcome.ts";
import { printable } from "../printable.ts";
import type { Colours } from "../terminal.ts";

/** A line for each file, then one that sums up. */
export function renderIngest(outcomes: readonly IngestOutcome[], colours: Colours): string {
  const width = Math.max(...outcomes.map(({ outcome }) => outcome.length), 0);
  const lines = outcomes.map((one) => {
    const word = colouredOutcome(one.outcome, width, colours);
    return `${word}  ${printable(one.file)}  ${colours.dim(detailOf(one))}`;
  });
  return [...lines, summaryLine(outcomes)].join("\n");
}

function detailOf({ outcome, claims, refusals, version, error }: IngestOutcome): string {
  if (error !== null) return printable(`${error.message} [${error.code}]`);
  if (outcome !== "recorded") return version ?? "";
  const refused = refusals === 0 ? "" : `, ${refusals} refused`;
  return `${claims} ${claims === 1 ? "claim" : "claims"}${refused}, ${version}`;
}

function colouredOutcome(outcome: IngestOutcome["outcome"], width: number, colours: Colours): string {
  const padded = outcome.padEnd(width);
  if (outcome === "refused" || outcome === "failed") return colours.red(padded);
  return outcome === "recorded" ? colours.green(padded) : padded;
}

function summaryLine(outcomes: readonly IngestOutcome[]): string {
  const { claims, ...counts } = summarise(outcomes);
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  const files = `${outcomes.length} ${outcomes.length === 1 ? "file" : "files"}`;
  return `${files}: ${told.map(([outcome, count]) => `${count} ${outcome}`).join(", ")}; ${claims} claims`;
}
