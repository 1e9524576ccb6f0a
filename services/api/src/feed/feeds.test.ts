import type { OfficeChange } from "@cursus/graph";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atomFeed } from "./atom-feed.ts";
import { changeUrn, type FeedPage } from "./feed-page.ts";
import { jsonFeed } from "./json-feed.ts";

const EVIL = `</title><script>alert(1)</script> ]]> & "quotes" 'and' <b>`;
const holding = {
  tenure: "c".repeat(24),
  from: "2024-01",
  to: null,
  fromBasis: "stated",
  toBasis: null,
  status: "current",
  acting: true,
};
const came: OfficeChange = {
  id: "a".repeat(24),
  at: "2024-05-01T12:00:00.000Z",
  change: "began",
  office: { id: "0".repeat(24), name: `Mayor of ${EVIL}` },
  person: { id: "1".repeat(24), name: `Lena ${EVIL}` },
  holding,
  before: null,
  cause: { kind: "article", article: "k", title: EVIL, version: "v", extractor: null },
  quotes: [
    {
      claim: "q",
      article: {
        key: "k",
        version: "v",
        sha256: "s",
        title: EVIL,
        url: `https://news.example/?a=1&b="<`,
        published: null,
      },
      start: 0,
      end: 4,
      text: `It said ${EVIL}.`,
      stands: true,
    },
  ],
};
const erased: OfficeChange = {
  ...came,
  id: "b".repeat(24),
  change: "erased",
  office: null,
  person: null,
  holding: null,
  cause: { kind: "erasure", by: "ann", why: EVIL, hashes: [] },
  quotes: [],
};
const page: FeedPage = {
  title: EVIL,
  self: `https://record.example/v1/feed?office=${encodeURIComponent(EVIL)}`,
  next: "https://record.example/v1/feed?cursor=a&limit=2",
  home: "https://record.example/",
  changes: [erased, came],
};

test("both formats are read by another's parser, and hold the same changes", () => {
  const [atom, json] = [parseAtomFeed(atomFeed(page)), parseJsonFeed(jsonFeed(page))];
  expect(json.items?.map(({ id }) => id)).toEqual([changeUrn(erased), changeUrn(came)]);
  const told = (items: readonly { readonly title?: unknown; readonly id?: unknown }[] | undefined) =>
    items?.map(({ id, title }) => [
      id,
      typeof title === "object" ? (title as { value: string }).value : title,
    ]);
  expect(told(atom.entries)).toEqual(told(json.items));
  expect(atom.links?.find(({ rel }) => rel === "next")?.href).toBe(page.next);
  expect(json.next_url).toBe(page.next);
  expect(JSON.parse(jsonFeed(page)).items[1]._cursus).toEqual(came);
});

test("what an article says is never markup, and no letter makes the feed unreadable", () => {
  const control = { ...came, person: { id: "1".repeat(24), name: `${EVIL}\u0007\ud800\ufffe` } };
  const atom = atomFeed({ ...page, changes: [control] });
  for (const markup of ["<script", "<b>", "]]>", "\u0007", "\ud800", "\ufffe"])
    expect(atom).not.toContain(markup);
  const [entry] = parseAtomFeed(atom).entries ?? [];
  expect(JSON.stringify(entry?.content)).toContain("alert(1)");
});
