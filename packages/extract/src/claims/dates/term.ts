import type { StatedDate } from "@cursus/graph-schema";
import type { FoundDate } from "../../dates/expression.ts";
import { type DateSpan, spansIn } from "../../dates/spans.ts";
import {
  contains,
  lowerOf,
  type OfficePhrase,
  type SentenceView,
  spanOf,
  textOf,
  type WordRange,
} from "../../model.ts";
import type { Predicate } from "../../syntax/predicate.ts";
import { headOf, isParsed } from "../../syntax/tree.ts";
import { statedDate } from "../dates.ts";
import type { Scene } from "../scene.ts";

/** How far behind an office the span of its term may open: "mayor of the old town of N from 2015 to 2019". */
const REACH = 8;

/** From when to when an office was held, as told beside it or with the verb; null where nothing is told. */
export function termOf(scene: Scene, office: OfficePhrase, predicate?: Predicate): StatedDate | null {
  const spans = spansIn(scene.sentence);
  const span =
    spans.find((one) => isBehind(scene, one, office, predicate)) ??
    (predicate && spans.find((one) => isWithVerb(scene, one, office, predicate)));
  const isAhead = predicate !== undefined && (predicate.verb.modal !== null || predicate.verb.infinitive);
  return span && !goesOn(scene.sentence, span) ? stated(scene, span, isAhead) : null;
}

/** "from 2010 to 2014 and again from 2018": one claim cannot tell both, and one of them would deny the other. */
const goesOn = (sentence: SentenceView, span: DateSpan): boolean =>
  spansIn(sentence).some(
    (next) =>
      next.first > span.last &&
      sentence.words
        .slice(span.last + 1, next.first)
        .every(({ text }) => /^(?:,|and|again|then|once|more|later)$/i.test(text)),
  );

/** Whether the span follows the office and nothing of another's stands between; `predicate` is the verb of the holding. */
export const isBehind = (
  scene: Scene,
  span: DateSpan,
  office: OfficePhrase,
  predicate?: Predicate,
): boolean =>
  span.first > office.last &&
  span.first <= office.last + REACH &&
  isOpen(scene, { first: office.last + 1, last: span.first - 1 }, predicate) &&
  (predicate ? !isSince(scene.sentence, span) : isBesideName(scene.sentence, span, office));

const isSince = (sentence: SentenceView, { first }: DateSpan): boolean =>
  lowerOf(sentence, first) === "since";

/**
 * No verb, further office or other date stands there, and no more than a comma or bracket right before the span; a
 * person only with a verb of holding: "was minister in the cabinet of X from 1997 to 1999".
 */
function isOpen({ sentence, names, offices }: Scene, range: WordRange, predicate?: Predicate): boolean {
  const people = predicate ? [] : names.filter(({ type }) => type === "person");
  const isTaken = [...offices, ...people, ...sentence.dates].some(({ first }) => contains(range, first));
  if (isTaken) return false;
  return sentence.words
    .slice(range.first, range.last + 1)
    .every(
      ({ text, tag }, at) =>
        tag !== "VERB" &&
        tag !== "AUX" &&
        (tag !== "PUNCT" ||
          (range.first + at === range.last && (text === "(" || (predicate && text === ",")))),
    );
}

/** Without a verb of holding, the span is the office's where brackets or commas say so or no verb takes it. */
function isBesideName(sentence: SentenceView, { first, last }: DateSpan, office: OfficePhrase): boolean {
  if (lowerOf(sentence, first - 1) === "(") return true;
  const isSetOff =
    lowerOf(sentence, office.first - 1) === "," && /^[,.)]?$/.test(lowerOf(sentence, last + 1));
  const above = sentence.words[headOf(sentence, first)];
  return isSetOff || (isParsed(sentence) && above?.tag !== "VERB" && above?.tag !== "AUX");
}

/** "served from 2015 to 2019 as minister", "From 2015 to 2019 she was mayor". */
function isWithVerb(scene: Scene, span: DateSpan, office: OfficePhrase, predicate: Predicate): boolean {
  const { verb } = predicate;
  if (isSince(scene.sentence, span)) return false;
  if (span.first > verb.last)
    return (
      span.last < office.first && isOpen(scene, { first: verb.last + 1, last: span.first - 1 }, predicate)
    );
  const between = scene.sentence.words.slice(span.last + 1, verb.first);
  return (
    span.last < verb.first &&
    between.every(({ text, tag }) => tag !== "VERB" && tag !== "AUX" && !/^[;:]$/.test(text)) &&
    isClauseOpening(scene.sentence, span)
  );
}

/** Opens the sentence, or stands right behind "who", a comma or "and". */
const isClauseOpening = (sentence: SentenceView, { first }: DateSpan): boolean =>
  first <= sentence.opening || /^(?:who|,|and|but|that)$/.test(lowerOf(sentence, first - 1));

function stated(scene: Scene, { from, to }: DateSpan, isAhead: boolean): StatedDate | null {
  const { sentence } = scene;
  const date = (found: FoundDate | null): StatedDate | null =>
    found && statedDate(sentence, found, scene.dates, isAhead);
  const [start, end] = [date(from), date(to)];
  if ((from && !start) || (to && !end) || isBackwards(start, end)) return null;
  const [first, last] = [from ?? to, to ?? from];
  if (!first || !last || start?.edtf.includes("/") || end?.edtf.includes("/")) return null;
  const range = { first: first.first, last: last.last };
  return {
    edtf: `${start?.edtf ?? ".."}/${end?.edtf ?? ".."}`,
    min: start?.min ?? null,
    max: end?.max ?? null,
    text: textOf(sentence, range),
    span: spanOf(sentence, range),
  };
}

const isBackwards = (start: StatedDate | null, end: StatedDate | null): boolean =>
  !!start?.min && !!end?.max && start.min > end.max;
