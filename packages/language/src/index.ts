export type { LanguageEngine, Tag, TaggedSentence, TaggedToken, VerbForm } from "./engine.ts";
export { createLightEngine } from "./light/light-engine.ts";
export type {
  Morphology,
  Parse,
  ParsedEngine,
  ParsedName,
  ParsedToken,
  PartOfSpeech,
  TokenRange,
} from "./parse.ts";
export { ancestors, dependents, sentenceOf, spanOf, subtree, tokensIn } from "./tree.ts";
export { createWordEngine } from "./words/word-engine.ts";
