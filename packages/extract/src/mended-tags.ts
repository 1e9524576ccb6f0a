import type { TaggedSentence } from "@cursus/language";

type Word = TaggedSentence[number];

const NOMINAL = /^(?:dobj|pobj|nsubj|nsubjpass|attr)$/;

/** Nouns and adjectives that the tagger takes for something else, by what stands around them. */
export const withMendedTags = (words: TaggedSentence): TaggedSentence =>
  words.map((word, index) => {
    if (isStanding(word)) return { ...word, tag: "ADJ" };
    return isNumbered(word, words[index - 1]) ||
      isEventNoun(word, words[index - 1], words[index + 1]) ||
      isRank(word, words[index - 1], words[index + 1])
      ? { ...word, tag: "NOUN" }
      : word;
  });

/** "will be acting mayor": a participle to the tagger, to the tree what says how the office is held. */
const isStanding = (word: Word): boolean =>
  word.tag === "VERB" &&
  word.relation === "amod" &&
  /^(?:acting|serving|sitting|incoming|outgoing)$/.test(word.text);

/** "cost 113 lives": a verb to the tagger, to the tree a noun with a number before it. */
const isNumbered = (word: Word, before: Word | undefined): boolean =>
  word.tag === "VERB" &&
  word.form !== "gerund" &&
  /s$/.test(word.text) &&
  NOMINAL.test(word.relation ?? "") &&
  before?.tag === "NUM";

/** "the 1990 overthrow of X". */
const isEventNoun = (word: Word, before: Word | undefined, after: Word | undefined): boolean =>
  word.tag === "VERB" &&
  word.text === word.lemma &&
  NOMINAL.test(word.relation ?? "") &&
  /^(?:DET|NUM|ADJ)$/.test(before?.tag ?? "") &&
  after?.text === "of";

/** "the general, once minister,": an adjective to the tagger, though no noun follows. */
const isRank = (word: Word, before: Word | undefined, after: Word | undefined): boolean =>
  word.tag === "ADJ" &&
  word.text === "general" &&
  before?.tag === "DET" &&
  (NOMINAL.test(word.relation ?? "") ||
    after === undefined ||
    /^(?:PUNCT|VERB|AUX|ADP|CCONJ)$/.test(after.tag));
