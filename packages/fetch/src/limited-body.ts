import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { CursusError } from "@cursus/kernel";

const DECODERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const;

/** What a client that can unpack these asks for. */
export const ACCEPT_ENCODING = "gzip, br, zstd, deflate";

/** Small, so that a bomb is stopped before much of it is unpacked (brotli: 600,000 to 1). */
const CHUNK_BYTES = 16_384;

/**
 * A response's body, unpacked. Stops as soon as it has more than `maxBytes`. Throws ArticleTooLarge, or
 * ArticleMalformed on broken packing and on more than one (a bomb within a bomb; servers use one).
 */
export async function limitedBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const unpacked = unpack(body, encoding);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > maxBytes)
        throw new CursusError("ArticleTooLarge", `the page has more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } finally {
    unpacked.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks);
}

function unpack(body: Readable, encoding: string | null): Readable {
  const name = (encoding ?? "").trim().toLowerCase();
  if (name === "" || name === "identity") return body;
  if (!Object.hasOwn(DECODERS, name)) {
    body.destroy();
    throw new CursusError("ArticleMalformed", "the page is packed in a way that is not read");
  }
  const decoder = DECODERS[name as keyof typeof DECODERS]({ chunkSize: CHUNK_BYTES });
  body.on("error", (error) => decoder.destroy(error));
  decoder.on("close", () => body.destroy());
  return body.pipe(decoder);
}
