/** An article as it came in, its text already clean: the worker's input and the reader's. */
export interface Article {
  /** Canonical URL, else the source's own id, else `sha256:` and the content hash. */
  readonly key: string;
  /** hash(key, sha256, published, modified): one state of the article. */
  readonly version: string;
  readonly sha256: string;
  readonly text: string;
  readonly title: string | null;
  /** ISO day (YYYY-MM-DD), null where not stated: never invented. */
  readonly published: string | null;
  /** ISO moment or day, null where not stated. */
  readonly modified: string | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly url: string | null;
  readonly source: string | null;
}
