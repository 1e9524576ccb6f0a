import type { PlacedRow } from "../network/embedder.ts";
import { CONTEXT } from "../network/encoder.ts";
import { BATCH_ROWS } from "../network/workspace.ts";
import type { PlacedLexeme } from "../tokenizer/tokenizer.ts";

/** A block on its way through the engine: tokens up to `done` are read. */
export interface BlockWork {
  readonly tokens: readonly PlacedLexeme[];
  done: number;
}

/** Tokens `from` to `to` of a block and the row of the first. */
export interface Piece<Work extends BlockWork> {
  readonly work: Work;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

export interface Batch<Work extends BlockWork> {
  readonly pieces: readonly Piece<Work>[];
  /** All tokens that have a row: those of the pieces and, in long blocks, their neighbours. */
  readonly tokens: readonly PlacedRow[];
  readonly rows: number;
}

/** Tokens of one block that fit a batch with the context on both sides. */
export const LONGEST_PIECE = BATCH_ROWS - 4 * CONTEXT;

/**
 * Lays the unread tokens of as many blocks as fit into one batch. Between blocks stand rows of zeros; a block longer
 * than a batch is read in windows, each with a few tokens before and after it, which is all that the networks see.
 */
export function planBatch<Work extends BlockWork>(works: readonly Work[]): Batch<Work> {
  const pieces: Piece<Work>[] = [];
  const tokens: PlacedRow[] = [];
  let rows = CONTEXT;
  for (const work of works) {
    const rest = work.tokens.length - work.done;
    if (rest === 0) continue;
    if (pieces.length > 0 && rows + rest + 3 * CONTEXT > BATCH_ROWS) break;
    const from = work.done;
    const to = from + Math.min(rest, LONGEST_PIECE);
    const first = Math.max(0, from - CONTEXT);
    const last = Math.min(work.tokens.length, to + CONTEXT);
    pieces.push({ work, from, to, row: rows + from - first });
    for (const token of work.tokens.slice(first, last)) tokens.push({ token, row: rows++ });
    rows += CONTEXT;
  }
  return { pieces, tokens, rows };
}
