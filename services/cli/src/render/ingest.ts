import type { LeftOut } from "@cursus/intake";
import { type IngestOutcome, summarise } from "../ingest/outcome.ts";
import { printable } from "../printable.ts";
import { shownPath } from "../shown-path.ts";
import type { Colours } from "../terminal.ts";
import { counted } from "./counted.ts";
import { leftOutLines } from "./left-out.ts";
import { unreadWords } from "./unread.ts";

interface Shown {
  readonly colours: Colours;
  /** The working folder. */
  readonly folder: string;
  /** What was handed in; a file unless told. */
  readonly noun?: string;
}

/** More files that went in have no line of their own; --json has all of them. */
const MOST_LINES = 40;

/**
 * A line for each file or page, of a large batch for each that did not go in at least; what was left out; then a line that
 * sums up.
 */
export function renderIngest(
  outcomes: readonly IngestOutcome[],
  shown: Shown,
  leftOut: readonly LeftOut[] = [],
): string {
  const told = outcomes.filter(({ error }, index) => error !== null || index < MOST_LINES);
  const left = outcomes.length - told.length;
  return [
    ...renderLines(told, shown),
    ...(left === 0 ? [] : [shown.colours.dim(`and ${left} more that went in: --json has all of them`)]),
    ...leftOutLines(leftOut, (file) => shownPath(file, shown.folder)),
    summaryLine(outcomes, leftOut.length, shown.noun),
  ].join("\n");
}

function renderLines(outcomes: readonly IngestOutcome[], { colours, folder }: Shown): readonly string[] {
  const paths = outcomes.map(({ file }) => shownPath(file, folder));
  const widest = Math.max(...outcomes.map(({ outcome }) => outcome.length), 0);
  const longest = Math.min(Math.max(...paths.map((path) => path.length), 0), MOST_PATH_CHARS);
  return outcomes.map((one, index) => {
    const word = colouredOutcome(one.outcome, widest, colours);
    return `${word}  ${(paths[index] ?? "").padEnd(longest)}  ${detailOf(one, colours)}`.trimEnd();
  });
}

/** Longer paths are not lined up with: they would push everything off the screen. */
const MOST_PATH_CHARS = 60;

function detailOf(one: IngestOutcome, colours: Colours): string {
  if (one.error !== null) return errorWords(one.error);
  const note = one.note === null ? [] : [printable(one.note)];
  const unread = one.unread === null ? [] : [`kept, not read: no reader reads its language (${one.unread})`];
  return [becameOf(one, colours), ...unread, ...note].join("; ");
}

function becameOf({ outcome, claims, refusals, version, article }: IngestOutcome, colours: Colours): string {
  if (outcome === "unchanged") return colours.dim("on record already");
  if (outcome === "superseded") return colours.dim("a later version of it is on record");
  if (outcome === "queued") return colours.dim(version ?? "");
  return colours.dim(
    [
      counted(claims, "claim"),
      ...(refusals === 0 ? [] : [`${refusals} refused`]),
      ...(article === null ? [] : [`as ${referenceTo(article)}`]),
    ].join(", "),
  );
}

/** Enough of a key to name the article by: `cursus article ...` takes the beginning of a hash. */
function referenceTo(key: string): string {
  return printable(/^sha256:([0-9a-f]{12})/.exec(key)?.[1] ?? key);
}

function errorWords({ code, message, advice }: NonNullable<IngestOutcome["error"]>): string {
  return printable(`${[message, ...(advice === null ? [] : [advice])].join(". ")} [${code}]`);
}

function colouredOutcome(outcome: IngestOutcome["outcome"], width: number, colours: Colours): string {
  const padded = outcome.padEnd(width);
  if (outcome === "refused" || outcome === "failed") return colours.red(padded);
  return outcome === "recorded" ? colours.green(padded) : padded;
}

function summaryLine(outcomes: readonly IngestOutcome[], leftOut: number, noun = "file"): string {
  const { claims, unread, ...counts } = summarise(outcomes);
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  const outcomeWords = told.map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  const claimWords = counts.recorded === 0 ? "" : `; ${counted(claims, "claim")}`;
  const kept = unreadWords(unread);
  const others = leftOut === 0 ? "" : `; ${leftOut} left out`;
  return `${counted(outcomes.length, noun)}: ${outcomeWords}${claimWords}${kept === null ? "" : `; ${kept}`}${others}`;
}
