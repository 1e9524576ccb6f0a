export { asLanguageEngine } from "./as-language-engine.ts";
export type { LanguageEngine, Tag, TaggedSentence, TaggedToken, VerbForm } from "./engine.ts";
export { createLightEngine } from "./light/light-engine.ts";
export { possibleLemmas } from "./light/possible-lemmas.ts";
export type {
  Morphology,
  Parse,
  ParsedEngine,
  ParsedName,
  ParsedToken,
  PartOfSpeech,
  TokenRange,
} from "./parse.ts";
export { createSpacyEngine, type SpacyOptions } from "./spacy/engine.ts";
export { createSpacyPool, type PoolOptions } from "./spacy/pool/pool.ts";
export { ancestors, dependents, sentenceOf, spanOf, subtree, tokensIn } from "./tree.ts";
export type { ModelSize } from "./weights/catalogue.ts";
export { ensureModel, type LocatedModel, type ModelRequest } from "./weights/ensure-model.ts";
export type { Environment } from "./weights/environment.ts";
export { createWordEngine } from "./words/word-engine.ts";
