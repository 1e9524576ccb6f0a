import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { CursusError } from "@cursus/kernel";
import { bunzip } from "./bunzip.ts";

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/**
 * A stream with its one content encoding taken off. Throws ArticleMalformed on several (a bomb within a bomb:
 * no server needs them) and on an unknown one; reading it throws where the packed bytes are broken.
 */
export function decoded(
  stream: AsyncIterable<Uint8Array>,
  encoding: string | null,
): AsyncIterable<Uint8Array> {
  const name = (encoding ?? "").trim().toLowerCase();
  if (name === "" || name === "identity") return stream;
  if (name === "bzip2") return toldBroken(bunzip(stream));
  const create = DECODERS[name];
  if (create === undefined)
    throw new CursusError("ArticleMalformed", `it is packed in a way that is not read: ${name.slice(0, 40)}`);
  return unpacked(stream, create());
}

async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  decoder: NodeJS.ReadWriteStream,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(stream);
  source.on("error", (error) => (decoder as unknown as Readable).destroy(error));
  try {
    yield* toldBroken(source.pipe(decoder) as unknown as AsyncIterable<Uint8Array>);
  } finally {
    source.destroy();
    (decoder as unknown as Readable).destroy();
  }
}

async function* toldBroken(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    if (error instanceof CursusError) throw error;
    throw new CursusError("ArticleMalformed", "its packed bytes are broken", { cause: error });
  }
}
