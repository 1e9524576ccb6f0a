import type { EncoderLayout, Feature, VectorKeys } from "../../weights/compiled-model.ts";
import type { PlacedLexeme } from "../tokenizer/tokenizer.ts";
import type { Vocabulary } from "../vocabulary/lexeme.ts";
import type { StringKeys } from "../vocabulary/string-keys.ts";
import { PIECES, WIDTH } from "../wasm/vectors.ts";
import { createVectorRows, type VectorRows } from "./vector-rows.ts";
import {
  BATCH_ROWS,
  CHUNK_ROWS,
  FLOAT_BYTES,
  ROW_BYTES,
  roundedRows,
  VECTOR_SLOTS,
  type Workspace,
} from "./workspace.ts";

/** A token and the row of the batch that it has. */
export interface PlacedRow {
  readonly token: PlacedLexeme;
  readonly row: number;
}

/** Keeps the context-free vector of each word, so that a word is embedded once and not at every occurrence. */
export interface Embedder {
  /** Makes sure that these tokens have vectors. At most `BATCH_ROWS` tokens at a time. */
  prepare(tokens: readonly PlacedRow[]): void;
  /** Writes one encoder's vectors of the tokens to their rows of `rows[0]`, and zeros to all other rows. */
  fill(encoder: number, tokens: readonly PlacedRow[], rows: number): void;
}

export interface EmbedderParts {
  readonly workspace: Workspace;
  readonly encoders: readonly EncoderLayout[];
  readonly vocabulary: Vocabulary;
  readonly keys: StringKeys;
  readonly vectorKeys: VectorKeys | null;
}

type Keys = Readonly<Record<Feature, bigint>>;

interface Embedded {
  readonly keys: Keys;
  /** The row of its word vector, or -1. */
  readonly vectorRow: number;
}

export function createEmbedder(parts: EmbedderParts): Embedder {
  const { workspace, encoders, vocabulary } = parts;
  const { kernel } = workspace;
  const tables = encoders.map(() => kernel.reserve(VECTOR_SLOTS * ROW_BYTES));
  const vectorRows = createVectorRows(workspace, parts.vectorKeys);
  const key = kernel.reserve(8);
  let epoch = 0;
  let used = 0;
  const pending: Embedded[] = [];

  /** Embeds what is pending into the slots just before `used`. */
  const flush = (): void => {
    const first = used - pending.length;
    for (const [index, layout] of encoders.entries())
      embedAll({ workspace, key, layout, words: pending, out: (tables[index] ?? 0) + first * ROW_BYTES });
    pending.length = 0;
  };
  const assign = ({ lexeme, blank }: PlacedLexeme): void => {
    const form = blank ? 1 : 0;
    if (lexeme.epochs[form] === epoch) return;
    lexeme.epochs[form] = epoch;
    lexeme.slots[form] = used++;
    pending.push({
      keys: vocabulary.keysOf(lexeme, blank),
      vectorRow: rowOf(parts.keys, vectorRows, lexeme.text),
    });
    if (pending.length === CHUNK_ROWS) flush();
  };

  return {
    prepare: (tokens) => {
      if (used + BATCH_ROWS > VECTOR_SLOTS) {
        epoch++;
        used = 0;
      }
      for (const { token } of tokens) assign(token);
      flush();
    },
    fill: (encoder, tokens, rows) => {
      const target = workspace.rows[0] / FLOAT_BYTES;
      const table = (tables[encoder] ?? 0) / FLOAT_BYTES;
      kernel.floats.fill(0, target, target + rows * WIDTH);
      for (const { token, row } of tokens) {
        const from = table + (token.lexeme.slots[token.blank ? 1 : 0] ?? 0) * WIDTH;
        kernel.floats.copyWithin(target + row * WIDTH, from, from + WIDTH);
      }
    },
  };
}

const rowOf = (keys: StringKeys, rows: VectorRows | null, text: string): number =>
  rows === null ? -1 : rows.find(keys.keyOf(text));

interface Job {
  readonly workspace: Workspace;
  readonly key: number;
  readonly layout: EncoderLayout;
  readonly words: readonly Embedded[];
  readonly out: number;
}

function embedAll(job: Job): void {
  const { workspace, layout, words } = job;
  const { run } = workspace.kernel;
  const { mix } = layout;
  for (const [index, word] of words.entries())
    writeInputs(job, word, workspace.inputs + index * mix.inputs * FLOAT_BYTES);
  const at = workspace.weights;
  run.gemm(
    workspace.inputs,
    mix.inputs * FLOAT_BYTES,
    roundedRows(words.length),
    mix.inputs,
    at + mix.weights,
    at + mix.bias,
    workspace.pieces,
    PIECES * WIDTH,
  );
  const { zeros, pieces } = workspace;
  run.maxoutNorm(pieces, words.length, at + mix.gain, at + mix.normBias, zeros, 0, job.out);
}

/** The embeddings of one word, one after another, and its word vector at the end. */
function writeInputs({ workspace, key, layout }: Job, word: Embedded, inputs: number): void {
  const { kernel, weights } = workspace;
  let out = inputs;
  for (const table of layout.tables) {
    kernel.keys[key / 8] = word.keys[table.feature];
    kernel.run.embed(key, weights + table.at, table.rows, table.seed, out);
    out += ROW_BYTES;
  }
  if (layout.vectors === null) return;
  if (word.vectorRow < 0) kernel.bytes.fill(0, out, out + ROW_BYTES);
  else {
    const from = weights + layout.vectors + word.vectorRow * ROW_BYTES;
    kernel.bytes.copyWithin(out, from, from + ROW_BYTES);
  }
}
