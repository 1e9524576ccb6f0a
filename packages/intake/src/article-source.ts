/** What the one who hands an article in knows about it; each overrides what the document says. */
export interface IntakeOptions {
  /** Longest clean text accepted, in UTF-16 code units. */
  readonly maxChars: number;
  /** The moment of taking in: what is said to be of a later day, tomorrow aside, is not believed. Without it all days are. */
  readonly now?: Date | undefined;
  /** YYYY-MM-DD. */
  readonly published?: string | undefined;
  /** YYYY-MM-DD, or a moment with its offset from UTC. */
  readonly modified?: string | undefined;
  /** ISO 639-1; found in the text where neither the document nor this says otherwise. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
  /** URL, id or key of the article that this one corrects: it becomes a version of that one. */
  readonly replaces?: string | undefined;
}

/** Where a date of publication was read, in the order in which the places are believed. */
export type DateBasis = "given" | "document" | "json-ld" | "meta" | "feed" | "header" | "url" | "dateline";

/** A day of publication with the place where it was read. */
export interface StatedDay {
  readonly day: string;
  readonly basis: DateBasis;
}

/** A correction that an article makes or tells of. */
export interface CorrectionNotice {
  readonly text: string;
  /** Addresses of the articles that the notice leads to. */
  readonly of: readonly string[];
}

/** An article as its document tells it, nothing checked yet. */
export interface ArticleSource {
  /** The source's own id. */
  readonly id: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** Where `published` was read; "document" unless told. */
  readonly publishedBasis?: DateBasis | undefined;
  /** What else the document says of its day, in the order in which it is believed. */
  readonly furtherDays?: readonly StatedDay[] | undefined;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The publisher. */
  readonly source: string | null;
  readonly byline?: string | null | undefined;
  /** The part of the paper: "World", "Politics". */
  readonly section?: string | null | undefined;
  readonly correction?: CorrectionNotice | null | undefined;
  /** The whole text, its headline included where it has one. */
  readonly text: string;
}
