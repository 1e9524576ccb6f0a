/** One line of a stream. `bytes` is null where it was longer than the limit: then it was not kept. */
export interface StreamLine {
  readonly bytes: Uint8Array | null;
  /** From 1 on. */
  readonly number: number;
  /** Where the next line begins, in bytes from where the stream began. */
  readonly end: number;
}

const LINE_FEED = 10;

/** The lines of a stream, no more than `maxBytes` of each in memory. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let end = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    end += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const line = (): StreamLine => {
    number += 1;
    const bytes = size > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { bytes, number, end };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      end += 1;
      from = at + 1;
      yield line();
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
