import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Beside the page's own sources, what they take in at build time. */
const FOLDERS = ["src", "bundle", "../../graph-schema/generated"];
const FILES = ["index.html", "package.json", "../../docs/cypher.md"];

/** One hash of everything that the bundle is made of, whatever the clock of each file says. */
export async function hashOfSources(root: string): Promise<string> {
  const listed = await Promise.all(FOLDERS.map((folder) => filesIn(join(root, folder))));
  const files = [...listed.flat(), ...FILES.map((file) => join(root, file))].sort();
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(relative(root, file))
      .update("\0")
      .update(await readFile(file));
  return hash.digest("hex");
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
