import { type OfficeChange, officeChangeWords } from "@cursus/graph";
import { escaped } from "../exports/escaped-xml.ts";
import { changeUrn, type FeedPage, proofWords, sourcesOf, viewOf } from "./feed-page.ts";

/** Of a feed in which nothing has happened yet. */
const NEVER = "1970-01-01T00:00:00.000Z";

/** Atom (RFC 4287). All text is `type="text"`, escaped: what an article says is never markup. */
export function atomFeed({ title, self, next, home, changes }: FeedPage): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("id", self),
    text("title", title),
    element("updated", changes[0]?.at ?? NEVER),
    "<author><name>Cursus</name></author>",
    link("self", self),
    link("alternate", home),
    ...(next === null ? [] : [link("next", next)]),
    ...changes.map((change) => entryOf(change, home)),
    "</feed>\n",
  ].join("\n");
}

function entryOf(change: OfficeChange, home: string): string {
  const words = officeChangeWords(change);
  return [
    "<entry>",
    element("id", changeUrn(change)),
    text("title", words),
    element("updated", change.at),
    link("alternate", viewOf(home, change)),
    ...sourcesOf(change).map((url) => link("via", url)),
    `<category term="${escaped(change.change)}"/>`,
    text("content", proofWords(change) || words),
    "</entry>",
  ].join("\n");
}

const element = (name: string, value: string): string => `<${name}>${escaped(value)}</${name}>`;
const text = (name: string, value: string): string => `<${name} type="text">${escaped(value)}</${name}>`;
const link = (rel: string, href: string): string => `<link rel="${rel}" href="${escaped(href)}"/>`;
