import { total } from "../import/import-counts.ts";
import type { ImportReport } from "../import/import-files.ts";
import { refusalWords } from "../import/refused-list.ts";
import { printable } from "../printable.ts";
import type { Colours } from "../terminal.ts";
import { counted } from "./counted.ts";
import { leftOutLines } from "./left-out.ts";
import { unreadWords } from "./unread.ts";

/** What an import gave: its refusals, the first of them in words, and one line that sums up. */
export function renderImport(report: ImportReport, colours: Colours, isDryRun: boolean): string {
  const { firstRefused, refused, datesRefused, refusedFile, resumedAfter, passedOver } = report;
  const left = refused - firstRefused.length;
  const unread = unreadWords(report.unread);
  return [
    ...firstRefused.map((one) => `${colours.red("refused")}  ${printable(refusalWords(one))}`),
    ...(left > 0 ? [`and ${left} more that were refused`] : []),
    ...(refusedFile === null ? [] : [`All that was refused: ${printable(refusedFile)}`]),
    ...leftOutLines(passedOver),
    ...(datesRefused === 0
      ? []
      : [
          `Stated a date that is yet to come, which is not believed: ${datesRefused} (c.dateRefused of their captures).`,
        ]),
    ...(unread === null ? [] : [`${unread} (no reader reads these languages yet)`]),
    ...(resumedAfter === 0
      ? []
      : [`Went on after ${resumedAfter} articles of an import that was broken off.`]),
    summaryLine(report, isDryRun),
  ].join("\n");
}

function summaryLine(report: ImportReport, isDryRun: boolean): string {
  const { accepted, known, retracted, refused, files, leftOut, passedOver, seconds, articlesPerSecond } =
    report;
  const parts = [
    [accepted, isDryRun ? "could be taken in" : "taken in"],
    [known, "known already"],
    [retracted, "retracted before and left so"],
    [refused, "refused"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const of = `${total(report)} articles in ${files} ${files === 1 ? "file" : "files"}`;
  const others = leftOut === 0 ? "" : `; ${counted(leftOut, "file")} of other kinds left out`;
  const links = passedOver.length === 0 ? "" : `; ${passedOver.length} passed over`;
  return `${of}: ${words.join(", ") || "none"}${others}${links}; ${seconds} s, ${articlesPerSecond} a second`;
}
