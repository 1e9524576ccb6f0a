/** One word of a question, as written and in lower case. */
export interface Token {
  readonly text: string;
  readonly lower: string;
}

const MAX_TOKENS = 60;

/** Contractions that hide a verb; "'s" after another word is a possessive. */
const CONTRACTION = /\b(who|what|when|where|how|which)['’]?s\b/giu;
/** "Between 14 and 20 December 2011": the first day has the other's month. */
const DAY_RANGE =
  /\b(between|from) (\d{1,2})(?:st|nd|rd|th)? (and|to|until) (\d{1,2})(?:st|nd|rd|th)? ([a-z]+) (\d{4})\b/giu;
const NOT_WORDS = /[?!,;:"“”«»()[\]{}]+/gu;

/**
 * The words of a question, possessives apart ("Bektanov 's"), marks left out; hyphens and the dots of dates
 * stay. Null for a text too long to be a question.
 */
export function tokensOf(text: string): readonly Token[] | null {
  const plain = text
    .normalize("NFC")
    .replace(/[’‘ʼ]/gu, "'")
    .replace(CONTRACTION, "$1 is")
    .replace(DAY_RANGE, "$1 $2 $5 $6 $3 $4 $5 $6")
    .replace(NOT_WORDS, " ")
    .replace(/\.(?=\s|$)/gu, " ")
    .replace(/(?<=\p{L})'s(?=\s|$)/giu, " 's")
    .replace(/(?<=s)'(?=\s|$)/giu, " 's");
  const words = plain.split(/\s+/u).filter((word) => word !== "" && !FILLERS.has(word.toLowerCase()));
  if (words.length > MAX_TOKENS) return null;
  return withoutLead(words.map((word) => ({ text: word, lower: word.toLowerCase() })));
}

/** Words that change nothing in what is asked. */
const FILLERS = new Set(
  "ever still please actually really exactly finally eventually just hey hello hi".split(" "),
);

const LEADS = [
  "can you tell me",
  "could you tell me",
  "could you please tell me",
  "can anyone tell me",
  "do you know",
  "do we know",
  "i want to know",
  "i would like to know",
  "i'd like to know",
  "i need to know",
  "please tell me",
  "tell me",
  "show me",
  "give me",
  "find out",
  "let me know",
].map((lead) => lead.split(" "));

function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const lead = LEADS.find((words) => words.every((word, index) => tokens[index]?.lower === word));
  return lead === undefined || lead.length >= tokens.length ? tokens : tokens.slice(lead.length);
}
