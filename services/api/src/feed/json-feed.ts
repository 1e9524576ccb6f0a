import { type OfficeChange, officeChangeWords } from "@cursus/graph";
import { changeUrn, type FeedPage, proofWords, sourcesOf, viewOf } from "./feed-page.ts";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); each change stands whole in its `_cursus`. Text only, no HTML. */
export function jsonFeed({ title, self, next, home, changes }: FeedPage): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: self,
    ...(next === null ? {} : { next_url: next }),
    items: changes.map((change) => itemOf(change, home)),
  };
  return JSON.stringify(feed);
}

function itemOf(change: OfficeChange, home: string) {
  const [source] = sourcesOf(change);
  const words = officeChangeWords(change);
  return {
    id: changeUrn(change),
    url: viewOf(home, change),
    ...(source === undefined ? {} : { external_url: source }),
    title: words,
    content_text: proofWords(change) || words,
    date_published: change.at,
    tags: [change.change],
    _cursus: change,
  };
}
