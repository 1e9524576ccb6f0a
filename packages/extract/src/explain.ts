import type { Article, Claim, LocalEntity, Reading, Refusal, Span } from "@cursus/graph-schema";
import { isToldAhead } from "./dates/ahead.ts";
import { type ResolvedDate, resolveDate } from "./dates/resolve-date.ts";
import { matchPredicate } from "./frames/match.ts";
import { type SentenceView, spanOf, textOf, type WordRange } from "./model.ts";
import { triggersIn } from "./refusals.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import type { Told } from "./story.ts";

/** How an article was read. All spans point into its text. */
export interface Explanation {
  readonly extractor: string;
  readonly sentences: readonly ExplainedSentence[];
  readonly entities: readonly LocalEntity[];
}

export interface ExplainedSentence extends Span {
  readonly text: string;
  readonly tokens: readonly ExplainedToken[];
  readonly names: readonly ExplainedSpan[];
  /** Positions spoken of, with the title as it was understood. */
  readonly offices: readonly ExplainedSpan[];
  readonly dates: readonly (ExplainedSpan & { readonly resolved: ResolvedDate | null })[];
  /** Words that can tell an event, the types that they can tell, and whether a pattern of them fits. */
  readonly triggers: readonly (ExplainedSpan & { readonly fits: boolean })[];
  readonly frames: readonly ExplainedFrame[];
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
}

export interface ExplainedToken extends Span {
  readonly text: string;
  readonly tag: string;
  readonly lemma: string;
  /** The relation to the governing token, where the engine parses. */
  readonly relation: string | null;
  /** The governing token's place in the sentence. */
  readonly head: number | null;
}

export interface ExplainedSpan extends Span {
  readonly text: string;
  readonly type: string;
}

/** A frame that a verb answered, with the words in its roles. */
export interface ExplainedFrame extends ExplainedSpan {
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

/** Puts beside each sentence what was made of it. */
export function explanationOf(article: Article, told: Told, reading: Reading): Explanation {
  const sentences = told.sentences.map((sentence) => explained(article, sentence, reading));
  return { extractor: reading.extractor, sentences, entities: reading.entities };
}

function explained(article: Article, { scene }: SentenceReading, reading: Reading): ExplainedSentence {
  const view = scene.sentence;
  const within = (span: Span): boolean => span.start >= view.start && span.end <= view.end;
  const at = (range: WordRange, type: string): ExplainedSpan => ({
    ...spanOf(view, range),
    text: textOf(view, range),
    type,
  });
  return {
    start: view.start,
    end: view.end,
    text: view.text,
    tokens: view.words.map((word) => ({
      start: word.start,
      end: word.end,
      text: word.text,
      tag: word.tag,
      lemma: word.lemma,
      relation: word.relation ?? null,
      head: word.head ?? null,
    })),
    names: scene.names.map((name) => at(name, name.type)),
    offices: scene.offices.map((office) => at(office, office.title)),
    dates: datesOf(article, view, at),
    triggers: triggersIn(scene).map((trigger) => ({
      ...at(trigger, trigger.types.join(" ")),
      fits: trigger.fits,
    })),
    frames: framesOf(scene, at),
    claims: reading.claims.filter(({ quote }) => within(quote)),
    refusals: reading.refusals.filter(within),
  };
}

type At = (range: WordRange, type: string) => ExplainedSpan;

const datesOf = (article: Article, view: SentenceView, at: At): ExplainedSentence["dates"] =>
  view.dates.map((date) => ({
    ...at(date, date.expression.kind),
    resolved: resolveDate(date.expression, {
      published: article.published,
      spokenOf: null,
      ahead: isToldAhead(view, date),
    }),
  }));

const framesOf = (scene: SentenceReading["scene"], at: At): readonly ExplainedFrame[] =>
  scene.predicateList.flatMap((predicate) =>
    matchPredicate(scene.sentence, scene.elements, predicate).map(({ type, roles }) => ({
      ...at(predicate.verb, type),
      roles: Object.fromEntries(
        [...roles].map(([role, phrases]) => [role, phrases.map((phrase) => textOf(scene.sentence, phrase))]),
      ),
    })),
  );
