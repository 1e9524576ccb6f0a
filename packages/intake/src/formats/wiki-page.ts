import wtf from "wtf_wikipedia";
import type { ArticleSource } from "../article-source.ts";
import { textOf } from "../article-text.ts";
import { statedDay, statedMoment } from "../publication-date.ts";
import { refuseKnots } from "./refuse-knots.ts";

/** A page of news has a few hundred links; a list of an encyclopaedia thousands, in blocks. */
const LIMITS = { characters: 1_000_000, marks: 10_000, isMark: (one: string) => "[{<'*:#=.".includes(one) };

/** One page of a MediaWiki dump. */
export interface WikiPage {
  readonly id: string;
  readonly title: string;
  /** When this revision was saved. */
  readonly timestamp: string | null;
  readonly wikitext: string;
  /** The wiki's own address, from which the page's is made. */
  readonly base: string | null;
  readonly wiki: string | null;
}

/** Wikinews states the day of publication so. */
const DATE_TEMPLATE = /\{\{date\|([^|}]{4,40})/i;
/** Sections that tell of the article's sources and neighbours. */
const APPENDIX =
  /^== ?(?:sources?|external links?|related (?:news|articles)|references|see also|sister links) ?==/im;

/** The article of a wiki page in plain words. A saved revision is no day of publication: only a stated one is. */
export function wikiSource(page: WikiPage): ArticleSource {
  const body = page.wikitext.split(APPENDIX, 1)[0] ?? "";
  refuseKnots(body, LIMITS);
  const paragraphs = wtf(body.replace(/\{\{date\|[^{}]{0,60}\}\}/gi, ""))
    .text()
    .split(/\n+/);
  const published = statedDay(DATE_TEMPLATE.exec(page.wikitext)?.[1]);
  return {
    id: `${page.wiki ?? "wiki"}:${page.id}`,
    title: page.title,
    published,
    modified: statedMoment(page.timestamp),
    language: null,
    url: addressOf(page),
    source: page.wiki,
    text: textOf(page.title, paragraphs),
  };
}

function addressOf({ base, title }: WikiPage): string | null {
  if (base === null || !URL.canParse(base)) return null;
  return new URL(`/wiki/${encodeURIComponent(title.replace(/ /g, "_"))}`, base).href;
}
