const WORDS: Readonly<Record<string, string>> = {
  NoParticipant: "It has a word for something that happens to officials, but does not say to whom.",
  AmbiguousParticipant: "It may speak of one of several; which is not clear.",
  NotAnEvent: "It has the word, but not the meaning.",
  SaidElsewhere: "Another sentence of the article says the same more plainly.",
  QuoteNotInText: "The sentence that a reader gave is not in the text.",
  SpanNotInText: "The words that a reader gave are not in the text.",
};

/** Why something read was not taken, in plain words. */
export const refusalWords = (reason: string): string => WORDS[reason] ?? `It was refused as ${reason}.`;
