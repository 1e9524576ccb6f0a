import type { FeedAsked } from "./office-feed.ts";

/** What a feed is of. */
export function feedTitle({ office, person }: FeedAsked): string {
  const of = [office, person].flatMap((asked) => asked ?? []);
  return of.length === 0
    ? "Cursus: offices that changed hands"
    : `Cursus: offices that changed hands: ${of.join(", ")}`;
}
