import { tokensOf } from "@cursus/text";
import type { LanguageEngine, Tag, TaggedSentence, TaggedToken, VerbForm } from "../engine.ts";
import { isNounVerb } from "../light/nouns.ts";
import { type VerbReading, verbReading } from "../light/verbs.ts";
import type { Parse, ParsedEngine, ParsedToken } from "../parse.ts";

/**
 * An engine of words over one that parses: "Prayuth Chan-ocha" is two words, whatever the parser makes of the hyphen.
 * Each sentence is parsed on its own. A word's head is the word that governs the head of its parts.
 */
export function createWordEngine(parser: ParsedEngine): LanguageEngine {
  return {
    id: parser.id,
    async analyse(text, sentences) {
      const parses = await parser.analyse(text, sentences);
      return sentences.map((span, index) => wordsOf(text, span, parses[index]));
    },
  };
}

/** The words of one parsed sentence. Words that the parser did not see hang from the word before. */
export function wordsOf(
  text: string,
  span: { readonly start: number; readonly end: number },
  parse: Parse | undefined,
): TaggedSentence {
  const words = tokensOf(text, span);
  const parts = words.map((): ParsedToken[] => []);
  const wordAt: number[] = [];
  let word = 0;
  for (const token of parse?.tokens ?? []) {
    while (word < words.length - 1 && (words[word]?.end ?? 0) <= token.start) word++;
    wordAt[token.index] = word;
    if (token.pos !== "SPACE") parts[word]?.push(token);
  }
  const tagged = words.map((token, index): TaggedToken => {
    const own = parts[index] ?? [];
    const main = mainOf(own, index, wordAt);
    if (!main) return { ...token, tag: "X", lemma: token.text.toLowerCase(), head: Math.max(0, index - 1) };
    const head = main.head === main.index ? index : (wordAt[main.head] ?? index);
    return { ...token, ...grammarOf(token.text, own, main), relation: main.relation, head };
  });
  return tagged.map((word, index) => asFiniteVerb(word, tagged[index - 1], tagged[index + 1]));
}

/**
 * "The president on Tuesday removed Minister X": a participle before a noun follows an article, an adjective or a
 * preposition; after a noun it is the verb of a clause, which the parser took for a part of the name.
 */
function asFiniteVerb(
  word: TaggedToken,
  before: TaggedToken | undefined,
  after: TaggedToken | undefined,
): TaggedToken {
  if (word.relation !== "amod" || word.tag === "VERB" || !/^\p{Ll}+(?:-\p{Ll}+)?$/u.test(word.text))
    return word;
  const reading = verbReading(word.text);
  if (reading?.form !== "past" || (before?.tag !== "PROPN" && before?.tag !== "NOUN")) return word;
  if (after?.tag !== "PROPN" && after?.tag !== "DET") return word;
  return { ...word, tag: "VERB", lemma: reading.lemma, form: "past" };
}

/** The part that is governed from outside the word; of several the first that is no mark and no "not". */
function mainOf(
  parts: readonly ParsedToken[],
  word: number,
  wordAt: readonly number[],
): ParsedToken | undefined {
  const outer = parts.filter((part) => part.head === part.index || wordAt[part.head] !== word);
  return outer.find((part) => part.pos !== "PUNCT" && part.relation !== "neg") ?? outer[0] ?? parts[0];
}

function grammarOf(
  text: string,
  parts: readonly ParsedToken[],
  main: ParsedToken,
): Pick<TaggedToken, "tag" | "lemma" | "form" | "name"> {
  // "re-appoints": the last part says what the word is.
  const last = parts.at(-1);
  const kind = parts.length > 1 && last?.pos === "VERB" ? last : main;
  const missed = missedVerb(text, kind);
  const tag = missed ? "VERB" : tagOf(text, kind);
  const form = missed?.form ?? FORMS[kind.tag];
  const name = parts.find((part) => part.nameType !== null)?.nameType;
  const known = tag === "VERB" ? verbReading(text.toLowerCase())?.lemma : undefined;
  const lemma = known ?? (parts.length > 1 ? lemmaOf(parts) : main.lemma.toLowerCase());
  return {
    tag,
    lemma: tag === "NOUN" && lemma === "people" ? "person" : lemma,
    ...(form && (tag === "VERB" || tag === "AUX") ? { form } : {}),
    ...(name ? { name } : {}),
  };
}

/** "Prosecutors indict X": a form of a verb that is never a noun, which the engine took for one. */
function missedVerb(text: string, token: ParsedToken): VerbReading | undefined {
  if (token.pos !== "NOUN" || !/^\p{Ll}+$/u.test(text)) return undefined;
  const reading = verbReading(text);
  if (!reading || isNounVerb(reading.lemma)) return undefined;
  return reading.form === "base" || reading.form === "present" ? reading : undefined;
}

/** "vice-presidents": as written, but for the last part. "didn't" is its verb. */
function lemmaOf(parts: readonly ParsedToken[]): string {
  const words = parts.filter((part) => part.relation !== "neg");
  return words
    .map((part, index) => (index === words.length - 1 ? part.lemma : part.text))
    .join("")
    .toLowerCase();
}

const FORMS: Readonly<Record<string, VerbForm>> = {
  VB: "base",
  VBP: "present",
  VBZ: "present",
  VBD: "past",
  VBN: "participle",
  VBG: "gerund",
};

function tagOf(text: string, token: ParsedToken): Tag {
  if (token.tag === "PRP$" || token.tag === "WP$") return "DET";
  if (token.relation === "prt") return "ADV";
  // "granted bail to X": what is an object and can be a noun is one.
  if (
    token.pos === "VERB" &&
    /^(?:dobj|pobj|nsubj)$/.test(token.relation) &&
    /^VBP?$/.test(token.tag) &&
    isNounVerb(text.toLowerCase())
  )
    return "NOUN";
  // "jailed opposition leader": a participle before its noun is an adjective.
  if (token.pos === "VERB" && token.relation === "amod" && token.tag === "VBN") return "ADJ";
  switch (token.pos) {
    case "SPACE":
    case "INTJ":
    case "SYM":
      return /\d/.test(text) ? "NUM" : "X";
    default:
      return token.pos;
  }
}
