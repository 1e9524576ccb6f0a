import { type Article, isIsoDay } from "@cursus/graph-schema";
import { toArticle } from "./article.ts";
import type {
  ArticleSource,
  CorrectionNotice,
  DateBasis,
  IntakeOptions,
  StatedDay,
} from "./article-source.ts";
import { isToCome } from "./dates.ts";
import { dayInDateline, dayInUrl, statedMoment } from "./publication-date.ts";

/** An article with what is known of it beside its text and is no part of what it says. */
export interface TakenArticle {
  readonly article: Article;
  /** Why it is believed to have been published on that day; null where no day is known. */
  readonly publishedBasis: DateBasis | null;
  /** Which of the dates that it states are not believed, and why; null where all are. */
  readonly dateRefused: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly correction: CorrectionNotice | null;
}

/**
 * The article of a document, its day of publication from what is given, the document itself, the feed that lists
 * it (`feedDay`), its address or its dateline, in that order; a day that is yet to come is passed over for the next
 * place. Without one it has none. Throws like `toArticle`.
 */
export function takeArticle(
  source: ArticleSource,
  options: IntakeOptions,
  feedDay: string | null = null,
): TakenArticle {
  const { now } = options;
  const stated = options.published === undefined ? statedDays(source, options, feedDay) : [];
  const believed = stated.find(({ day }) => !isToCome(momentOf(day), now)) ?? null;
  const isChangeToCome = source.modified !== null && isToCome(momentOf(source.modified), now);
  const refused = [
    ...stated.slice(0, believed === null ? stated.length : stated.indexOf(believed)),
    ...(isChangeToCome ? [{ basis: "change", day: source.modified ?? "" }] : []),
  ];
  const published = believed?.day ?? null;
  const modified = isChangeToCome ? null : source.modified;
  return {
    article: toArticle({ ...source, published, modified }, options),
    publishedBasis: options.published === undefined ? (believed?.basis ?? null) : "given",
    dateRefused: refused.length === 0 ? null : refused.map(refusalWords).join("; "),
    byline: source.byline ?? null,
    section: source.section ?? null,
    correction: source.correction ?? null,
  };
}

function statedDays(
  { published, publishedBasis = "document", furtherDays = [], url, text }: ArticleSource,
  options: IntakeOptions,
  feedDay: string | null,
): readonly StatedDay[] {
  const places: readonly (readonly [DateBasis, string | null])[] = [
    [publishedBasis, published],
    ...furtherDays.map(({ basis, day }) => [basis, day] as const),
    ["feed", feedDay],
    ["url", dayInUrl(options.url ?? url)],
    ["dateline", dayInDateline(text)],
  ];
  return places.flatMap(([basis, day]) => (day === null ? [] : [{ basis, day }]));
}

/** A moment in UTC, so that it compares; what is none is left for `toArticle` to refuse. */
const momentOf = (text: string): string => (isIsoDay(text) ? text : (statedMoment(text) ?? ""));

const refusalWords = ({ basis, day }: { readonly basis: string; readonly day: string }): string =>
  `${basis}: ${day.slice(0, 40)} is yet to come`;
