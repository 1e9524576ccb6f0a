/** Strings that spaCy numbers itself instead of hashing them, in its order; from its module `symbols`. */
const RUNS: readonly (readonly [first: number, names: string])[] = [
  [1, "IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL"],
  [12, "IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY"],
  [64, "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD"],
  [80, "SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ"],
  [99, "SYM VERB X EOL SPACE"],
  [380, "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY"],
  [
    395,
    "QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj",
  ],
  [411, "cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod"],
  [429, "nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive preconj prep"],
  [444, "prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _"],
];
const FLAGS = { from: 19, to: 63 };
const DEPRECATED = { from: 104, to: 379 };

/** The number of each such string. */
export const SYMBOLS: ReadonlyMap<string, bigint> = new Map([
  ["", 0n],
  ...RUNS.flatMap(([first, names]) =>
    names.split(" ").map((name, index): [string, bigint] => [name, BigInt(first + index)]),
  ),
  ...numbered(FLAGS, (number) => `FLAG${number}`),
  ...numbered(DEPRECATED, (number) => `DEPRECATED${String(number - DEPRECATED.from + 1).padStart(3, "0")}`),
]);

function numbered(
  { from, to }: { readonly from: number; readonly to: number },
  name: (number: number) => string,
): [string, bigint][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [name(from + index), BigInt(from + index)]);
}
