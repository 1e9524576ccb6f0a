import type { Stats } from "node:fs";
import { constants, type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { CursusError } from "@cursus/kernel";

/** A JSON escape takes six bytes for one UTF-16 code unit; the other members need their place too. */
const BYTES_PER_CHAR = 6;
const BYTES_FOR_MEMBERS = 65_536;

/** Most bytes that an article of so many UTF-16 code units can take. */
export function maxArticleBytes(maxChars: number): number {
  return maxChars * BYTES_PER_CHAR + BYTES_FOR_MEMBERS;
}

/** Pages and documents of print: their markup and fonts take more room than their words. */
const DOCUMENT_BYTES = 25_000_000;

/** Most bytes of any document that is one article. */
export function maxDocumentBytes(maxChars: number): number {
  return Math.max(maxArticleBytes(maxChars), DOCUMENT_BYTES);
}

/**
 * A file's bytes, of which no more than `maxBytes` are ever loaded. Throws FileUnreadable where there is no
 * such file, ArticleTooLarge where it has more.
 */
export async function readBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  // Opening a named pipe would otherwise wait until somebody writes into it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
    throw unreadable(whyNot(error, "no such file"));
  });
  try {
    const { size } = await regularFile(file);
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    const bytes = await buffer(file.createReadStream({ start: 0, end: maxBytes, autoClose: false })).catch(
      (error) => {
        throw unreadable(whyNot(error, "no such file"));
      },
    );
    // The file may have grown since it was measured.
    if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes);
    return bytes;
  } finally {
    await file.close();
  }
}

/** A stream's bytes to its end. Throws ArticleTooLarge as soon as there are more than `maxBytes`. */
export async function readBoundedStream(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(size, maxBytes, "more than ");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function regularFile(file: FileHandle): Promise<Stats> {
  const stats = await file.stat();
  if (!stats.isFile()) throw unreadable("it is not a file");
  return stats;
}

/** Why the system did not give a file, in words. */
export function whyNot({ code }: NodeJS.ErrnoException, absent: string): string {
  if (code === "ENOENT") return `there is ${absent}`;
  if (code === "EACCES" || code === "EPERM") return "it may not be read: permission denied";
  if (code === "ELOOP") return "it is a link that leads back to itself";
  return `it cannot be read (${code})`;
}

/** The failure of a document that is not even looked at. */
export function tooLarge(bytes: number, maxBytes: number, atLeast = ""): CursusError {
  return new CursusError("ArticleTooLarge", `it has ${atLeast}${bytes} bytes; the limit is ${maxBytes}`, {
    advice: "Raise CURSUS_MAX_ARTICLE_CHARS to read longer articles.",
  });
}

function unreadable(why: string): CursusError {
  return new CursusError("FileUnreadable", why);
}
