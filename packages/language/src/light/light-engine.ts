import type { Span } from "@cursus/graph-schema";
import { tokensOf } from "@cursus/text";
import type { LanguageEngine } from "../engine.ts";
import { tagTokens } from "./tagger.ts";

/** Sentences tagged between two turns of the event loop. */
const TURN = 200;

/**
 * The light engine: closed classes, a verb lexicon, endings and neighbours. It tags and lemmatises what the
 * event frames need; it neither parses nor finds names.
 */
export function createLightEngine(): LanguageEngine {
  return {
    id: "light@1",
    async analyse(text, sentences) {
      const tagged = [];
      for (const [index, span] of sentences.entries()) {
        if (index > 0 && index % TURN === 0) await nextTurn();
        tagged.push(tagSpan(text, span));
      }
      return tagged;
    },
  };
}

const tagSpan = (text: string, span: Span) => tagTokens(tokensOf(text, span));
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
