import { expect, test } from "vitest";
import { feedItemOriginal, readFeed } from "./feed.ts";
import { feedParts } from "./feed-parts.ts";

const ITEMS = [
  `<item><title>First</title><guid>1</guid><description><![CDATA[<p>One</p><item>not one</item>]]></description></item>`,
  `<item><title>Second &amp; last</title><guid isPermaLink="false">2</guid></item>`,
];
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${ITEMS.join("\n")}</channel></rss>`;

test("each item of a feed is found as it is written there", () => {
  expect(feedParts(RSS)).toEqual(ITEMS);
  const entry = `<entry><id>1</id><content type="xhtml"><div><p>One</p></div></content></entry>`;
  expect(feedParts(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`)).toEqual([entry]);
  const rdf = `<item rdf:about="http://a.example/1"><title>One</title></item>`;
  const list = `<items><rdf:Seq><rdf:li resource="http://a.example/1"/></rdf:Seq></items>`;
  expect(feedParts(`<rdf:RDF><channel>${list}</channel>${rdf}</rdf:RDF>`)).toEqual([rdf]);
  expect(feedParts(`{"items": [{"id": "1"}, {"id": "2"}]}`)).toEqual([`{"id":"1"}`, `{"id":"2"}`]);
});

const originalsOf = (feed: string) =>
  readFeed(feed, null).items.map((item) => {
    const { bytes, mediaType } = feedItemOriginal(item);
    return { id: item.id, text: Buffer.from(bytes).toString(), mediaType };
  });

test("the original of an item is its own part, and says nothing of the others", () => {
  expect(originalsOf(RSS)).toEqual([
    { id: "1", text: ITEMS[0], mediaType: "application/xml" },
    { id: "2", text: ITEMS[1], mediaType: "application/xml" },
  ]);
  const json = `{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "content_text": "One"}]}`;
  expect(originalsOf(json)).toEqual([
    { id: "1", text: `{"id":"1","content_text":"One"}`, mediaType: "application/json" },
  ]);
});

test("where the parts cannot be told apart, what was read of an item is its original", () => {
  const withEmpty = RSS.replace("<item>", "<item></item><item>");
  const found = originalsOf(withEmpty);
  expect(found.map(({ id }) => id)).toEqual(["1", "2"]);
  for (const { id, text } of found) expect(JSON.parse(text)).toMatchObject({ id });
  expect(found[0]?.text).not.toContain("Second");
});
