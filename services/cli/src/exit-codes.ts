import { CursusError, type ErrorCode } from "@cursus/kernel";

/** What each exit code means, whichever command ends with it (sysexits.h where one fits). */
const WORDS: Readonly<Record<number, string>> = {
  0: "done",
  1: "the graph is not what the claims make of it",
  64: "wrong usage",
  65: "input refused",
  66: "no such file, page, article or name",
  68: "no host of this name",
  69: "a part is missing or does not answer",
  70: "failed",
  75: "failed for now: try again",
  77: "not allowed",
  78: "unsafe or outdated settings",
  130: "stopped by a signal",
};

/** One line of help: the codes that the given errors end with, in order, each with its meaning. */
export function exitCodeWords(errors: readonly ErrorCode[]): string {
  const codes = new Set([0, 64, ...errors.map((code) => new CursusError(code, "").exitCode)]);
  const sorted = [...codes].sort((a, b) => a - b);
  return sorted.map((code) => `${code} ${WORDS[code] ?? "failed"}`).join(", ");
}
