import type { DocumentKind } from "./document-kind.ts";

/** Kinds of which a document is one article. */
const SINGLE_KINDS = ["text", "markdown", "html", "pdf", "email", "json"] as const;
export type SingleKind = (typeof SINGLE_KINDS)[number];

export function isSingle(kind: DocumentKind): kind is SingleKind {
  return (SINGLE_KINDS as readonly string[]).includes(kind);
}

/** Where a document comes from, as far as that bears on what it says. */
export interface DocumentOrigin {
  /** Where the document was found on the web; null for a file. */
  readonly url: string | null;
  /** The encoding that the server named. */
  readonly charset: string | null;
}
