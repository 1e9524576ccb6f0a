/** What the one who hands an article in knows about it; each overrides what the document says. */
export interface IntakeOptions {
  /** Longest clean text accepted, in UTF-16 code units. */
  readonly maxChars: number;
  /** YYYY-MM-DD. */
  readonly published?: string | undefined;
  /** YYYY-MM-DD, or a moment with its offset from UTC. */
  readonly modified?: string | undefined;
  /** ISO 639-1; "en" where neither the document nor this says otherwise. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
  /** URL, id or key of the article that this one corrects: it becomes a version of that one. */
  readonly replaces?: string | undefined;
}

/** An article as its document tells it, nothing checked yet. */
export interface ArticleSource {
  /** The source's own id. */
  readonly id: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly text: string;
}
