import type { EntityType, Span } from "@cursus/graph-schema";
import type { TaggedSentence } from "@cursus/language";
import type { BlockKind } from "@cursus/text";
import type { FoundDate } from "./dates/expression.ts";

/** A stretch of a sentence's words; `last` inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence with all that is known of its words. */
export interface SentenceView extends Span {
  readonly index: number;
  readonly text: string;
  readonly block: number;
  readonly kind: BlockKind;
  readonly words: TaggedSentence;
  /** "DHAKA, Bangladesh (Agency)", where the sentence opens with one. */
  readonly dateline: string | null;
  /** The first word after a dateline. */
  readonly opening: number;
  readonly dates: readonly FoundDate[];
  /** In a paragraph that corrects what an earlier version said. */
  readonly correction: boolean;
  /** True for lines in title case or capitals, whose capitals say nothing. */
  readonly titleCase: boolean;
}

/** What a capitalised stretch of words names. */
export type NameType = "person" | "organization" | "court" | "place" | "demonym" | "unknown";

/** A name in a sentence. */
export interface NameSpan extends WordRange {
  readonly type: NameType;
}

/** A position as one phrase speaks of it. */
export interface OfficePhrase extends WordRange {
  /** The word that names the position. */
  readonly head: number;
  /** Title in words, without status, country and body. */
  readonly title: string;
  readonly jurisdiction: string | null;
  readonly organization: string | null;
  readonly former: boolean;
  readonly acting: boolean;
  readonly elect: boolean;
  /** "ministers": nobody's single position. */
  readonly plural: boolean;
  /** "the minister" rather than "a minister". */
  readonly definite: boolean;
  /** "his", "her": the position of whoever is meant. */
  readonly possessed: boolean;
}

/** An entity while the article is being read; `Reading` holds what becomes of it. */
export interface Draft {
  readonly type: EntityType;
  readonly key: string;
  name: string;
  readonly aliases: Set<string>;
  named: boolean;
  readonly mentions: Span[];
  gender: "he" | "she" | "it" | "they" | null;
  /** Whose they are: "X's lawyers". */
  owner?: Draft;
  /** Told of as one who speaks or decides in a court. */
  ofCourt?: boolean;
  /** Who it turned out to be: "a new commander was named. He is General X." */
  sameAs?: Draft;
  /** Offices only. */
  readonly office?: {
    readonly title: string;
    readonly rank: string | null;
    readonly jurisdiction: string | null;
    readonly organization: string | null;
  };
  /** Groups only. */
  readonly group?: { readonly of: string; readonly count: number | null };
  readonly jurisdiction?: string | null;
}

export type PhraseKind =
  | "person"
  | "office"
  | "organization"
  | "court"
  | "place"
  | "group"
  | "human"
  | "pronoun"
  | "thing";

/** A noun phrase. */
export interface Phrase extends WordRange {
  readonly kind: PhraseKind;
  /** The word that carries the meaning: the last of the phrase's core. */
  readonly head: number;
  readonly possessor: Phrase | null;
  /** Offices that the phrase says its person holds: "former mayor X", "X, the mayor of Y". */
  readonly titles: readonly OfficePhrase[];
  /** For offices. */
  readonly office: OfficePhrase | null;
  /** The name within the phrase, if any. */
  readonly name: WordRange | null;
}

export const textOf = (sentence: SentenceView, range: WordRange): string => {
  const span = spanOf(sentence, range);
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
};

export function spanOf(sentence: SentenceView, range: WordRange): Span {
  const first = sentence.words[range.first];
  const last = sentence.words[range.last];
  return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.start };
}

export const lowerOf = (sentence: SentenceView, index: number): string =>
  sentence.words[index]?.text.toLowerCase().replace(/’/g, "'") ?? "";

export const contains = (range: WordRange, index: number): boolean =>
  index >= range.first && index <= range.last;
