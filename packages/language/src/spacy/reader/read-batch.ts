import type { PlacedLexeme } from "../tokenizer/tokenizer.ts";
import { decodeLabels, edgesOf } from "../transitions/decode-labels.ts";
import type { FoundName } from "../transitions/name-finder.ts";
import { type Batch, type BlockWork, type Piece, planBatch } from "./batch.ts";
import type { Networks } from "./networks.ts";

/** What the networks found of a block so far; all indexes are of its tokens. */
export interface Annotations extends BlockWork {
  readonly tokens: readonly PlacedLexeme[];
  readonly tags: string[];
  readonly heads: number[];
  readonly relations: string[];
  readonly starts: Set<number>;
  readonly names: FoundName[];
}

const ROOT = "ROOT";
const SHARED = 0;
const NAMES = 1;

/** Reads one batch of the blocks that are not done. */
export function readBatch(networks: Networks, works: readonly Annotations[]): void {
  const batch = planBatch(works);
  networks.embedder.prepare(batch.tokens);
  tagAndParse(networks, batch);
  const read = batch.pieces.map((piece) => ({ ...piece, to: piece.work.done }));
  findNames(networks, { ...batch, pieces: read });
}

function tagAndParse(networks: Networks, { pieces, tokens, rows }: Batch<Annotations>): void {
  const { embedder, encoder, tagger, parserScorer } = networks;
  embedder.fill(SHARED, tokens, rows);
  const vectors = encoder.run(rows);
  tagger.run(vectors, rows);
  parserScorer.prepare(vectors, rows);
  for (const piece of pieces) parsePiece(networks, piece);
}

function parsePiece({ parser, tagger, tags }: Networks, { work, from, to, row }: Piece<Annotations>): void {
  const raw = parser.parse(row, to - from, to === work.tokens.length);
  const heads = raw.heads.slice(0, raw.done);
  const labels = Array.from(heads, (head, token) => (head === token ? ROOT : (raw.labelOf(token) ?? ROOT)));
  decodeLabels({ heads, labels }, raw.done, (token) => work.tokens[from + token]?.lexeme.isSpace ?? false);
  const { left } = edgesOf(heads, raw.done);
  for (const [token, head] of heads.entries()) {
    if (head === token) work.starts.add(from + (left[token] ?? token));
    work.heads.push(from + head);
    work.relations.push(labels[token] ?? ROOT);
    work.tags.push(tags[tagger.tagAt(row + token)] ?? "");
  }
  work.done = from + raw.done;
}

/** Names never run over the border of a sentence, so the finished sentences of a window can be searched apart. */
function findNames(networks: Networks, { pieces, tokens, rows }: Batch<Annotations>): void {
  const { embedder, nameEncoder, nameScorer, nameFinder } = networks;
  embedder.fill(NAMES, tokens, rows);
  nameScorer.prepare(nameEncoder.run(rows), rows);
  for (const { work, from, to, row } of pieces) {
    const names = nameFinder.find(row, {
      length: to - from,
      isSpace: (token) => work.tokens[from + token]?.lexeme.isSpace ?? false,
      isSentenceStart: (token) => work.starts.has(from + token),
    });
    for (const { from: start, to: end, type } of names)
      work.names.push({ from: from + start, to: from + end, type });
  }
}
