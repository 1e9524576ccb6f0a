export { cleanText, MAX_CHARS_SETTING, type TextLimits } from "./clean-text.ts";
export { type Sentence, sentencesOf } from "./sentences.ts";
export { type Block, type BlockKind, structure } from "./structure.ts";
export { type Token, tokensOf } from "./tokens.ts";
