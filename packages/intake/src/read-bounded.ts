import type { Stats } from "node:fs";
import { constants, type FileHandle, open } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { CursusError } from "@cursus/kernel";

/** A JSON escape takes six bytes for one UTF-16 code unit; the other members need their place too. */
const BYTES_PER_CHAR = 6;
const BYTES_FOR_MEMBERS = 65_536;

/** Most bytes that an article of so many UTF-16 code units can take. */
export function maxArticleBytes(maxChars: number): number {
  return maxChars * BYTES_PER_CHAR + BYTES_FOR_MEMBERS;
}

/**
 * A file's bytes, of which no more than `maxBytes` are ever loaded. Throws FileUnreadable where there is no
 * such file, ArticleTooLarge where it has more.
 */
export async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  // Opening a named pipe would otherwise wait until somebody writes into it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
    throw unreadable(path, whyNot(error));
  });
  try {
    const { size } = await regularFile(file, path);
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    const bytes = await buffer(file.createReadStream({ start: 0, end: maxBytes, autoClose: false }));
    // The file may have grown since it was measured.
    if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes);
    return bytes;
  } finally {
    await file.close();
  }
}

async function regularFile(file: FileHandle, path: string): Promise<Stats> {
  const stats = await file.stat();
  if (!stats.isFile()) throw unreadable(path, "it is not a file");
  return stats;
}

function whyNot(error: NodeJS.ErrnoException): string {
  return error.code === "ENOENT" ? "there is no such file" : `it cannot be opened (${error.code})`;
}

/** The failure of a document that is not even looked at. */
export function tooLarge(bytes: number, maxBytes: number): CursusError {
  return new CursusError("ArticleTooLarge", `the file has ${bytes} bytes; the limit is ${maxBytes}`, {
    advice: "Raise CURSUS_MAX_ARTICLE_CHARS to read longer articles.",
  });
}

function unreadable(path: string, why: string): CursusError {
  return new CursusError("FileUnreadable", `${JSON.stringify(path)}: ${why}`);
}
