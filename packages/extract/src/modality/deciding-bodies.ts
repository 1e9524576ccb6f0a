import type { Phrase, SentenceView } from "../model.ts";

/** Parts of a body that advise the rest of it, unless they are what governs: "the Senate panel", "a committee". */
const ADVISING = /^(?:sub-?committees?|committees?|panels?|caucus|faction|inquiry|task-?force)$/;
const GOVERNING = /^(?:school|central|executive|national|management|governing|organi[sz]ing|olympic)$/;

/** People and bodies who ask for it by their vote: the power is another's. */
const ASKING =
  /^(?:unions?|members?|students?|teachers?|pupils?|workers?|employees?|staff|faculty|alumni|protesters?|demonstrators?|supporters?|activists?|doctors?|nurses?|officers?|soldiers?|players?|fans?)$/;

/**
 * Whether what somebody votes is thereby done: a council's vote to remove a mayor is, not that of a committee of it, of
 * a union or of students.
 */
export const decides = (sentence: SentenceView, voters: readonly Phrase[]): boolean =>
  !voters.some((phrase) => {
    const words = sentence.words.slice(phrase.first, phrase.last + 1).map(({ text }) => text.toLowerCase());
    return words.some(
      (word, at) => ASKING.test(word) || (ADVISING.test(word) && !GOVERNING.test(words[at - 1] ?? "")),
    );
  });
