import { erasedAmong, type FeedRecord, findPage, notePage, submitCaptured } from "@cursus/graph";
import { type CarriedItem, type Feed, feedItemOriginal, feedItemSource, takeArticle } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import type { FetchParts } from "./parts.ts";

interface WholeItem {
  readonly feed: FeedRecord;
  readonly read: Feed;
  readonly item: CarriedItem;
}

/** Takes in the article that a feed carries whole; answers 1 where it was new or changed, else 0. */
export async function takeItem(parts: FetchParts, { feed, read, item }: WholeItem): Promise<number> {
  const id = `${feed.url}#${item.id}`;
  const now = parts.clock();
  const options = { ...parts.settings, now };
  const taken = articleOf(() => takeArticle({ ...feedItemSource(read, item), id }, options));
  const known = await findPage(parts.graph, id);
  if (taken === null || known?.version === taken.article.version) return 0;
  const { article, publishedBasis, dateRefused, byline, section } = taken;
  const erased = await erasedAmong(parts.graph, [article.sha256]);
  const { bytes, mediaType } = feedItemOriginal(item);
  const original = erased.size > 0 ? null : await parts.originals.put(bytes);
  const capture = {
    original,
    mediaType,
    place: id,
    url: feed.url,
    publishedBasis,
    dateRefused,
    byline,
    section,
  };
  const [report] = await submitCaptured(parts.graph, [{ article, capture }], now, { takeUpRetracted: false });
  if (report?.state !== "recorded" && report?.state !== "retracted") await parts.articles.enqueue(article);
  await notePage(parts.graph, {
    ...NOTHING_ELSE,
    url: id,
    key: article.key,
    sha256: article.sha256,
    version: article.version,
    modified: article.modified,
    checkedAt: now.toISOString(),
  });
  return 1;
}

/** An item without an article is passed over. */
function articleOf<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof CursusError && thrown.action === "never") return null;
    throw thrown;
  }
}

const NOTHING_ELSE = {
  status: "live",
  etag: null,
  lastModified: null,
  reason: null,
  nextCheckAt: null,
  unchanged: 0,
  goneSince: null,
  correction: null,
} as const;
