import type { stackReport } from "@cursus/local-stack";
import { shownPath } from "../shown-path.ts";

type StackReport = Awaited<ReturnType<typeof stackReport>>;
type PartReport = StackReport["parts"][number];

/** What was asked of the running parts, and what was wrong. */
export type Checks = readonly {
  readonly name: string;
  readonly problem: string | null;
  readonly warnings: readonly string[];
}[];

interface Report extends StackReport {
  readonly node: string;
  readonly root: string;
  readonly checks: Checks;
}

const BYTES_PER_GIB = 1024 ** 3;

/** A line for each thing, the parts before the programs that could run them: `ok`, `--` for what is missing, and what to do about it. */
export function renderDoctor(report: Report, folder: string): string {
  const home = shownPath(report.home, folder);
  return [
    line(true, "node", report.node),
    line(true, "state", `${home}, ${(report.freeDiskBytes / BYTES_PER_GIB).toFixed(1)} GiB free`),
    ...report.parts.map((part) => partLine(part, folder)),
    ...report.checks.flatMap(({ name, problem, warnings }) => [
      line(problem === null, "check", problem === null ? name : `${name}: no. ${problem}`),
      ...warnings.map((warning) => line(false, "check", warning)),
    ]),
    ...report.tools.map(({ name, found, advice }) =>
      line(
        found !== null,
        "program",
        `${name}: ${[found ?? "not here", advice].filter((text) => text !== null).join(". ")}`,
      ),
    ),
  ].join("\n");
}

function partLine(
  { part, source, address, serving, reason, usable, passwordFile, logFile }: PartReport,
  folder: string,
): string {
  const password = passwordFile === null ? "" : `, password in ${shownPath(passwordFile, folder)}`;
  if (serving) return line(true, part, `serves at ${address} (${source})${password}`);
  const next = usable ? "`npm start` or `cursus up` starts it" : "it cannot be started here: see below";
  const log = logFile === null ? "" : `; log: ${shownPath(logFile, folder)}`;
  return line(false, part, `does not serve (${reason}); ${next}${log}`);
}

function line(fine: boolean, name: string, words: string): string {
  return `${fine ? "ok" : "--"}  ${name.padEnd(8)}${words}`;
}
