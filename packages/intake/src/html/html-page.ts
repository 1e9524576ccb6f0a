import { CursusError } from "@cursus/kernel";
import { Readability } from "@mozilla/readability";
import type { ArticleSource, CorrectionNotice } from "../article-source.ts";
import { textOf } from "../article-text.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type Page, parsePage } from "./page.ts";
import { absolute, type PageMetadata, pageMetadata } from "./page-metadata.ts";
import { refuseBomb } from "./refuse-bomb.ts";

export interface PageOrigin {
  /** Where the page was found; null for a file. */
  readonly url: string | null;
}

/** What Readability finds is the article from this length on; else the page is taken more broadly. */
const MIN_ARTICLE_CHARS = 140;

/**
 * The article of a web page: the running text without navigation, captions and advertisements, under its
 * headline, with what the page tells of itself. Throws ArticleEmpty where there is no running text,
 * ArticleMalformed where the markup is made to exhaust its reader.
 */
export function htmlSource(html: string, { url }: PageOrigin): ArticleSource {
  refuseBomb(html);
  const page = parsePage(html);
  const metadata = pageMetadata(page, url);
  const blocks = articleBlocks(page, metadata);
  if (blocks.length === 0) throw new CursusError("ArticleEmpty", "the page has no running text");
  const title = metadata.title;
  const [published, ...furtherDays] = metadata.published;
  return {
    id: null,
    title,
    published: published?.day ?? null,
    publishedBasis: published?.basis,
    furtherDays,
    modified: metadata.modified,
    language: metadata.language,
    url: ownAddress(metadata.canonical, url),
    source: metadata.publisher,
    byline: metadata.byline,
    section: metadata.section,
    correction: correctionIn(blocks, metadata, url),
    text: textOf(title, withoutFurniture(blocks, metadata)),
  };
}

function articleBlocks(page: Page, { articleBody }: PageMetadata): readonly Block[] {
  const broad = blocksOf(page.querySelector("article, main")?.innerHTML ?? page.body?.innerHTML ?? "");
  const found = blocksOf(new Readability(page as never, { charThreshold: 250 }).parse()?.content ?? "");
  if (lengthOf(found) >= MIN_ARTICLE_CHARS) return found;
  const body = (articleBody ?? "").split(/\n+/).flatMap((text) => blocksOf(`<p>${escaped(text)}</p>`));
  return [found, broad, body].toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Lines that stand in the article's place and are none of its sentences. */
const FURNITURE =
  /^(?:advertisement|share(?: this)?(?: article| story)?|print|save|comments?|sign up|subscribe(?: now)?|listen to this article|\d+ min(?:ute)?s? read)$/i;

function withoutFurniture(blocks: readonly Block[], { byline, title }: PageMetadata): readonly string[] {
  const isByline = (text: string): boolean =>
    byline !== null && text.replace(/^by /i, "").toLowerCase() === byline.toLowerCase();
  return blocks
    .filter(({ text, tag }, index) => {
      if (FURNITURE.test(text) || (index < 4 && isByline(text))) return false;
      return tag !== "h1" || text !== title || index === 0;
    })
    .map(({ text }) => text);
}

/**
 * A publisher's canonical address names the article. Another site's is not believed: whoever could claim
 * somebody else's address could replace that article.
 */
function ownAddress(canonical: string | null, url: string | null): string | null {
  if (url === null) return canonical;
  return canonical !== null && site(canonical) === site(url) ? canonical : url;
}

const site = (url: string): string => new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, "");

const NOTICE = /^(?:correction|clarification|erratum|editor.s note)\b.{0,40}?[:.—–-]/i;

function correctionIn(
  blocks: readonly Block[],
  { correction, canonical }: PageMetadata,
  url: string | null,
): CorrectionNotice | null {
  const notice = blocks.find(({ text }) => NOTICE.test(text));
  const text = notice?.text ?? correction;
  if (text === null) return null;
  const links = (notice?.links ?? []).flatMap((link) => absolute(link, url) ?? []);
  return { text, of: links.filter((link) => link !== canonical && link !== url) };
}
