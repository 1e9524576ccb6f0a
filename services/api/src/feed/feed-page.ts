import type { OfficeChange } from "@cursus/graph";

/** A page of the feed of changes of hands, the latest first, as both formats tell it. */
export interface FeedPage {
  /** What it is of, in words. */
  readonly title: string;
  /** Addresses: of this page, and of the one with the older changes. */
  readonly self: string;
  readonly next: string | null;
  /** Where the record's own page is. */
  readonly home: string;
  readonly changes: readonly OfficeChange[];
}

/** The name of a change wherever it is told: equal for equal changes. */
export const changeUrn = ({ id }: Pick<OfficeChange, "id">): string => `urn:cursus:office-change:${id}`;

/** The page's view of the office; of the whole record where the change is of no one office. */
export const viewOf = (home: string, { office }: OfficeChange): string =>
  office === null ? home : new URL(`office/${encodeURIComponent(office.id)}`, home).href;

/** The sentences that prove a change, in plain text, each with its article. */
export function proofWords({ quotes }: OfficeChange): string {
  return quotes
    .map(({ text, stands, article }) => {
      const source = article.url ?? article.title ?? article.key;
      return `${stands ? "" : "no longer: "}"${text ?? ""}" (${source})`;
    })
    .join("\n");
}

/** The addresses of the articles that prove a change, each once. */
export function sourcesOf({ quotes }: OfficeChange): readonly string[] {
  return [...new Set(quotes.flatMap(({ article: { url } }) => url ?? []))];
}
