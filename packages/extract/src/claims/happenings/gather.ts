import type { StatedDate } from "@cursus/graph-schema";
import { mention, type Registry } from "../../coreference/registry.ts";
import { STATED } from "../../modality/moods.ts";
import { type Draft, textOf } from "../../model.ts";
import type { Candidate, Filler } from "../candidate.ts";
import type { Happening, HappeningType } from "./happening.ts";

interface Gathered {
  readonly draft: Draft;
  readonly type: HappeningType;
  best: Happening;
  place: Filler | null;
  date: StatedDate | null;
}

/** One claim for each happening that has a place or a date, however many sentences speak of it. */
export function claimsOfHappenings(
  happenings: readonly Happening[],
  registry: Registry,
  country: string | null,
): readonly Candidate[] {
  const gathered: Gathered[] = [];
  for (const one of happenings) {
    const known = gathered.find((other) => other.type === one.type && fits(other, one));
    if (known) join(known, one);
    else gathered.push(begin(one, registry));
  }
  for (const one of gathered) one.place ??= country ? wholeCountry(one, country, registry) : null;
  return gathered.filter(({ place, date }) => place !== null || date !== null).map(claimOf);
}

/** Where no place is said it is the country that the article is about. */
function wholeCountry(one: Gathered, country: string, registry: Registry): Filler {
  const span = spanOfPhrase(one.best);
  const known = registry.all().find(({ type, name }) => type === "Place" && name === country);
  return { draft: known ?? registry.named("Place", country, span, country), span };
}

/** The same noun, or one that says neither where nor when, may speak of the same thing. */
const isSameNoun = (known: Gathered, one: Happening): boolean =>
  (one.place === null && one.date === null) || nounOf(known.best) === nounOf(one);

const nounOf = (one: Happening): string => one.sentence.words[one.phrase.head]?.lemma ?? "";

const fits = (known: Gathered, one: Happening): boolean =>
  isSameNoun(known, one) &&
  (known.place === null || one.place === null || known.place.draft === one.place.draft) &&
  (known.date === null ||
    one.date === null ||
    known.date.edtf.startsWith(one.date.edtf) ||
    one.date.edtf.startsWith(known.date.edtf));

function begin(one: Happening, registry: Registry): Gathered {
  const words = textOf(one.sentence, one.phrase).replace(/^(?:the|a|an|this|that|these|those) /i, "");
  const draft = registry.unnamed("Event", words, {
    start: one.sentence.words[one.phrase.first]?.start ?? 0,
    end: one.sentence.words[one.phrase.last]?.end ?? 0,
  });
  return { draft, type: one.type, best: one, place: one.place, date: one.date };
}

function join(known: Gathered, one: Happening): void {
  const score = (happening: Happening): number =>
    Number(happening.place !== null) + Number(happening.date !== null);
  if (score(one) > score(known.best)) known.best = one;
  known.place ??= one.place;
  if (one.date && (known.date === null || one.date.edtf.length > known.date.edtf.length))
    known.date = one.date;
  mention(known.draft, spanOfPhrase(one), textOf(one.sentence, one.phrase));
}

const spanOfPhrase = (one: Happening) => ({
  start: one.sentence.words[one.phrase.first]?.start ?? 0,
  end: one.sentence.words[one.phrase.last]?.end ?? 0,
});

function claimOf({ draft, type, best, place, date }: Gathered): Candidate {
  return {
    type,
    sentence: best.sentence,
    trigger: best.phrase,
    roles: { EVENT: { draft, span: spanOfPhrase(best) }, ...(place ? { PLACE: place } : {}) },
    details: {},
    mood: STATED,
    attribution: null,
    date,
    confidence: place && date ? 0.7 : 0.6,
  };
}
