import { isAbsolute, join, relative, resolve } from "node:path";
import { STANDARD_INPUT } from "./ingest/standard-input.ts";
import { printable } from "./printable.ts";

/** A path as people read it: from the working folder where it is inside, else whole. An address on the web is none. */
export function shownPath(path: string, folder: string): string {
  if (path === STANDARD_INPUT) return "(standard input)";
  if (/^https?:\/\//i.test(path)) return printable(path);
  const inside = relative(folder, resolve(folder, path));
  const leaves = inside === "" || isAbsolute(inside) || inside.split(/[\\/]/u)[0] === "..";
  return printable(leaves ? path : join(inside));
}
