import type { FactType, Polarity, StatedDate } from "@cursus/graph-schema";
import type { Registry } from "../coreference/registry.ts";
import { mention } from "../coreference/registry.ts";
import type { FoundDate } from "../dates/expression.ts";
import { moodOf, STATED } from "../modality/mood.ts";
import { type Draft, lowerOf, type Phrase, type SentenceView, textOf } from "../model.ts";
import { isPhrase, isVerb, type Predicate } from "../syntax/predicate.ts";
import { ancestorsOf, isParsed } from "../syntax/tree.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateAfterNoun, dateOfPredicate, dateOnPage, statedDate } from "./dates.ts";
import { happeningsByVerbs } from "./happenings-by-verbs.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

export type HappeningType = Extract<FactType, "PROTEST" | "VIOLENCE" | "COUP">;

const NOUNS: Readonly<Record<string, HappeningType>> = Object.fromEntries([
  ..."protest demonstration rally march uprising sit-in".split(" ").map((noun) => [noun, "PROTEST"]),
  ..."clash attack unrest riot rioting violence shooting bombing assault massacre fighting siege assassination robbery blast explosion crackdown ambush raid abduction kidnapping bloodshed gunfight shootout scuffle stabbing airstrike offensive insurgency skirmish firefight mutiny lynching arson stampede beheading bombardment shelling storming"
    .split(" ")
    .map((noun) => [noun, "VIOLENCE"]),
  ..."coup putsch takeover self-coup mutiny coup-d'état".split(" ").map((noun) => [noun, "COUP"]),
]);

/** A mention of a protest, violence or a coup with what the sentence says of it. */
export interface Happening {
  readonly type: HappeningType;
  readonly sentence: SentenceView;
  readonly phrase: Phrase;
  readonly place: Filler | null;
  readonly agent: Filler | null;
  readonly date: StatedDate | null;
  readonly polarity: Polarity;
}

/** The mentions of a sentence that are neither denied, planned nor alleged by their own words. */
export function happeningsIn(scene: Scene): readonly Happening[] {
  if (scene.sentence.titleCase) return [];
  if (
    !scene.predicateList.some(({ verb }) => verb.tense !== null) &&
    !/[.!?]/.test(scene.sentence.text.slice(-2))
  )
    return [];
  return [...byNouns(scene), ...happeningsByVerbs(scene)];
}

const UNREAL =
  /^(?:no|possible|potential|alleged|planned|proposed|any|future|attempted|suspected|coming|upcoming|imminent|expected|more|further|such|similar|domestic|sexual|heart|verbal|personal|online|racist|cyber|all|other)$/;

function byNouns(scene: Scene): Happening[] {
  return scene.elements.flatMap((element, at) => {
    if (!isPhrase(element) || element.phrase.kind !== "thing" || element.phrase.name) return [];
    const { phrase } = element;
    const type = NOUNS[scene.sentence.words[phrase.head]?.lemma ?? ""];
    if (
      !type ||
      (type === "COUP" &&
        lowerOf(scene.sentence, phrase.head) === "takeover" &&
        !/military|army|armed|power/.test(textOf(scene.sentence, phrase).toLowerCase()))
    )
      return [];
    const words = scene.sentence.words
      .slice(phrase.first, phrase.head)
      .map((token) => token.text.toLowerCase());
    const isManner =
      lowerOf(scene.sentence, phrase.first - 1) === "in" &&
      phrase.first === phrase.head &&
      lowerOf(scene.sentence, phrase.head) === "protest";
    if (isManner || words.some((word) => UNREAL.test(word)) || isWished(scene, at)) return [];
    return [happening(scene, type, phrase, at)];
  });
}

/** "threat of attacks", "called for protests", "accused of staging a coup", "investigate reports about". */
function isWished(scene: Scene, at: number): boolean {
  const before = scene.elements[at - 2];
  if (
    scene.elements[at - 1]?.type === "preposition" &&
    isPhrase(before) &&
    /^(?:threats?|calls?|plans?|reports?|fears?|allegations?|accusations?|risk|victims?|law|laws|adviser|advisor|minister|series|history|kind|charges?)$/.test(
      lowerOf(scene.sentence, before.phrase.head),
    )
  )
    return true;
  const verb = scene.predicateList
    .filter((predicate) => predicate.at < at && (scene.elements[at]?.first ?? 0) <= predicate.end)
    .at(-1);
  return (
    verb !== undefined &&
    (/^(?:call|plan|ban|incite|threaten|accuse|prevent|avoid|fear|investigate|condemn|criticize|criticise|oppose|prohibit|allege|permit|expect|tackle|incite|announce)$/.test(
      verb.verb.lemma,
    ) ||
      moodOf(scene, verb).polarity !== "asserted")
  );
}

function happening(scene: Scene, type: HappeningType, phrase: Phrase, at: number): Happening {
  const next = scene.elements.findIndex(
    (element, index) =>
      index > at && (isVerb(element) || /^(?:relative|subordinator|break)$/.test(element.type)),
  );
  const limit = next < 0 ? scene.sentence.words.length : (scene.elements[next]?.first ?? 0) - 1;
  const governor = scene.predicateList.find(
    (predicate) =>
      predicate.subjects.includes(phrase) ||
      predicate.objects.includes(phrase) ||
      predicate.obliques.some(({ phrases }) => phrases.includes(phrase)),
  );
  const own =
    dateAfterNoun(scene.sentence, { first: phrase.head, last: phrase.head }, limit) ??
    attributive(scene, phrase);
  const found =
    own ??
    (governor?.subjects.includes(phrase)
      ? dateOfPredicate(scene.sentence, scene.elements, governor)
      : null) ??
    soleDate(scene, phrase, governor);
  return {
    type,
    sentence: scene.sentence,
    phrase,
    place: placeOf(scene, at) ?? placeInside(scene, phrase) ?? placeOfVerb(scene, governor, phrase),
    agent: null,
    date: found
      ? statedDate(scene.sentence, found, scene.dates, false)
      : type === "COUP" && lowerOf(scene.sentence, phrase.first) === "the"
        ? null
        : dateOnPage(scene, scene.predicateList.find(({ link }) => link === "main") ?? null),
    polarity: "asserted",
  };
}

/** "a protest against the coup": the date is the protest's. */
function isUnderHappening(scene: Scene, phrase: Phrase): boolean {
  for (const above of ancestorsOf(scene.sentence, phrase.head)) {
    const token = scene.sentence.words[above];
    if (token?.tag === "VERB" || token?.tag === "AUX") return false;
    if (token && NOUNS[token.lemma]) return true;
  }
  return false;
}

/** The only date of the sentence, where the clause is the happening's or the happening is what it is about. */
function soleDate(scene: Scene, phrase: Phrase, governor: Predicate | undefined): FoundDate | null {
  const [date, ...others] = scene.sentence.dates;
  if (!date || others.length > 0 || opensWithSince(scene)) return null;
  if (!isParsed(scene.sentence)) return date;
  const verbAbove = (at: number): number | undefined =>
    [at, ...ancestorsOf(scene.sentence, at)].find((above) =>
      /^(?:VERB|AUX)$/.test(scene.sentence.words[above]?.tag ?? ""),
    );
  if (isUnderHappening(scene, phrase)) return null;
  const own = verbAbove(phrase.head);
  return own === verbAbove(date.last) || (governor?.subjects.includes(phrase) ?? false) ? date : null;
}

/** "since 2012", "until May": no date of a thing that happened. */
const opensWithSince = (scene: Scene): boolean =>
  scene.sentence.dates.some((date) =>
    /^(?:since|until|till|by|from)$/.test(lowerOf(scene.sentence, date.first - 1)),
  );

/** "Tuesday's attack", "the January 2022 unrest". */
const attributive = (scene: Scene, phrase: Phrase) =>
  scene.sentence.dates.find(
    (date) =>
      (date.first >= phrase.first && date.last < phrase.head) ||
      (date.last + 1 === phrase.first - 1 && lowerOf(scene.sentence, date.last + 1) === "'s") ||
      (lowerOf(scene.sentence, date.last + 1) === "'s" && date.last + 2 === phrase.first),
  ) ?? null;

/** "in Almaty", "across Peru" after the noun, over the prepositions and participles between. */
function placeOf(scene: Scene, at: number): Filler | null {
  for (let index = at + 1; index < Math.min(scene.elements.length, at + 9); index++) {
    const element = scene.elements[index];
    const next = scene.elements[index + 1];
    if (!element || element.type === "verb" || element.type === "break" || element.type === "relative")
      return null;
    if (
      element.type !== "preposition" ||
      !/^(?:in|at|near|outside|across|around|on|of|throughout)$/.test(element.word) ||
      !isPhrase(next)
    )
      continue;
    if (next.phrase.kind === "place") {
      const filler = fillerOf(scene, next.phrase);
      if (isType(filler, "Place")) return filler;
    }
  }
  return null;
}

/** "clashes broke out in Almaty". */
function placeOfVerb(scene: Scene, governor: Predicate | undefined, phrase: Phrase): Filler | null {
  if (!governor?.subjects.includes(phrase)) return null;
  for (const { preposition, phrases } of governor.obliques) {
    const filler =
      /^(?:in|at|near|across|outside)$/.test(preposition) && phrases[0]?.kind === "place"
        ? fillerOf(scene, phrases[0])
        : null;
    if (isType(filler, "Place")) return filler;
  }
  return null;
}

/** A possessor or a name within the phrase: "Kabul's riots". */
function placeInside(scene: Scene, phrase: Phrase): Filler | null {
  const filler = phrase.possessor?.kind === "place" ? fillerOf(scene, phrase.possessor) : null;
  return isType(filler, "Place") ? filler : null;
}

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
