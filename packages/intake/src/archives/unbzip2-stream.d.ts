declare module "unbzip2-stream/lib/bit_iterator.js" {
  interface Bits {
    /** How many bytes have been taken so far. */
    readonly bytesRead: number;
  }
  // biome-ignore lint/style/noDefaultExport: the package has nothing else
  export default function bitIterator(next: () => Uint8Array | undefined): Bits;
}

declare module "unbzip2-stream/lib/bzip2.js" {
  import type bitIterator from "unbzip2-stream/lib/bit_iterator.js";

  type Bits = ReturnType<typeof bitIterator>;
  const bzip2: {
    /** Reads a stream's head: answers its level, 1 to 9. */
    header(bits: Bits): number;
    /** Unpacks a block byte by byte: answers the stream's checksum so far, null at the stream's end. */
    decompress(
      bits: Bits,
      add: (byte: number) => void,
      buffer: Int32Array,
      size: number,
      checksum: number,
    ): number | null;
  };
  // biome-ignore lint/style/noDefaultExport: the package has nothing else
  export default bzip2;
}
