export type { LanguageEngine, Tag, TaggedSentence, TaggedToken, VerbForm } from "./engine.ts";
export { createLightEngine } from "./light/light-engine.ts";
