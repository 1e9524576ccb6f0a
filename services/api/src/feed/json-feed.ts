import { type OfficeChange, officeChangeWords } from "@cursus/graph";
import { z } from "zod";
import { changeUrn, type FeedPage, proofWords, sourcesOf, viewOf } from "./feed-page.ts";

const itemSchema = z.strictObject({
  id: z.string(),
  url: z.string(),
  external_url: z.string().optional(),
  title: z.string(),
  content_text: z.string(),
  date_published: z.string(),
  tags: z.array(z.string()),
  _cursus: z.looseObject({ id: z.string(), at: z.string(), change: z.string() }),
});

/** Its form, for those who read it as JSON. */
export const jsonFeedSchema = z.strictObject({
  version: z.string(),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  next_url: z.string().optional(),
  items: z.array(itemSchema),
});

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); each change stands whole in its `_cursus`. Text only, no HTML. */
export function jsonFeed({ title, self, next, home, changes }: FeedPage): string {
  const feed: z.input<typeof jsonFeedSchema> = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: self,
    ...(next === null ? {} : { next_url: next }),
    items: changes.map((change) => itemOf(change, home)),
  };
  return JSON.stringify(feed);
}

function itemOf(change: OfficeChange, home: string): z.input<typeof itemSchema> {
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
    _cursus: { ...change },
  };
}
