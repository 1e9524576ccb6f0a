import type { Span } from "@cursus/graph-schema";
import type { Parse } from "../parse.ts";
import type { StoredModel } from "../weights/compiled-model.ts";
import { assembleParse } from "./reader/assemble.ts";
import { createNetworks } from "./reader/networks.ts";
import { type Annotations, readBatch } from "./reader/read-batch.ts";

/** Words after which all are forgotten, so that memory stays bounded. */
const MOST_WORDS = 60_000;

/** Reads blocks, in turns of about a thousand tokens. */
export interface BlockReader {
  /** One parse a block, in order; each step of the iteration is one turn of some tens of milliseconds. */
  read(text: string, blocks: readonly Span[]): Generator<undefined, readonly Parse[]>;
}

/** An engine of its own memory; one text is read at a time. */
export function createBlockReader(model: StoredModel): BlockReader {
  const networks = createNetworks(model);
  const { tokenizer, vocabulary } = networks;
  return {
    *read(text, blocks) {
      if (vocabulary.size > MOST_WORDS) {
        vocabulary.forget();
        tokenizer.forget();
      }
      const works: Annotations[] = blocks.map((block) => startBlock(tokenizer.tokenize(text, block)));
      for (let next = 0; next < works.length; ) {
        while (isDone(works[next])) next++;
        if (next === works.length) break;
        readBatch(networks, works.slice(next));
        yield;
      }
      return works.map((work, index) =>
        assembleParse(blocks[index] ?? { start: 0, end: 0 }, work, networks.readings),
      );
    },
  };
}

const isDone = (work: Annotations | undefined): boolean =>
  work !== undefined && work.done === work.tokens.length;

const startBlock = (tokens: Annotations["tokens"]): Annotations => ({
  tokens,
  done: 0,
  tags: [],
  heads: [],
  relations: [],
  starts: new Set(),
  names: [],
});
