import type { LanguageEngine, Tag, TaggedSentence, TaggedToken, VerbForm } from "./engine.ts";
import type { Parse, ParsedEngine, ParsedToken, PartOfSpeech } from "./parse.ts";

/** Lets an engine that parses stand behind the port of one that tags: each sentence is read as a block. */
export function asLanguageEngine(engine: ParsedEngine): LanguageEngine {
  return {
    id: engine.id,
    analyse: async (text, sentences) => (await engine.analyse(text, sentences)).map(toSentence),
  };
}

const FORMS: Readonly<Record<string, VerbForm>> = {
  MD: "base",
  VB: "base",
  VBD: "past",
  VBG: "gerund",
  VBN: "participle",
  VBP: "present",
  VBZ: "present",
};
const OTHERS: ReadonlySet<PartOfSpeech> = new Set(["INTJ", "SPACE", "SYM"]);

/** Tokens of white space are left out, so heads are counted anew; what hung from one becomes its own head. */
function toSentence({ tokens }: Parse): TaggedSentence {
  const words = tokens.filter(({ pos }) => pos !== "SPACE");
  const places = new Map(words.map(({ index }, place) => [index, place]));
  return words.map((token, place) => toToken(token, places.get(token.head) ?? place));
}

function toToken(token: ParsedToken, head: number): TaggedToken {
  const { text, start, end, lemma, pos, relation, nameType } = token;
  const form = FORMS[token.tag];
  return {
    ...{ text, start, end, lemma, head, relation },
    tag: OTHERS.has(pos) ? "X" : (pos as Tag),
    ...(form === undefined ? {} : { form }),
    ...(nameType === null ? {} : { name: nameType }),
  };
}
