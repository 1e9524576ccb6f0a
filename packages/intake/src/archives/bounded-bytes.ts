import { CursusError } from "@cursus/kernel";

/** A stream's bytes. Throws ArticleTooLarge as soon as there are more than `maxBytes`; no more are kept. */
export async function boundedBytes(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes)
      throw new CursusError("ArticleTooLarge", `it has more than ${maxBytes} bytes when it is unpacked`);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}
