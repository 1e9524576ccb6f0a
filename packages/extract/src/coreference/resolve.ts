import { normaliseTitle } from "@cursus/graph-schema";
import { countIn } from "../claims/numbers.ts";
import { COURT_HEADS, NATIONAL_BODIES } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import {
  type Draft,
  lowerOf,
  type NameSpan,
  type OfficePhrase,
  type Phrase,
  type SentenceView,
  spanOf,
  textOf,
  type WordRange,
} from "../model.ts";
import { bodyName } from "../offices/body-name.ts";
import type { CountryContext } from "../offices/jurisdiction.ts";
import type { Element } from "../syntax/elements.ts";
import { type Discourse, pronounMeaning } from "./discourse.ts";
import { identify } from "./identity.ts";
import { mention, type Registry } from "./registry.ts";

/** What reading one sentence's phrases needs to know of the article. */
export interface ResolveContext {
  readonly registry: Registry;
  readonly discourse: Discourse;
  readonly countries: CountryContext;
  readonly names: readonly NameSpan[];
  readonly dayPage: boolean;
  /** Who holds which office, as far as read: for "the minister". */
  readonly holders: Map<string, Draft>;
}

export type Meanings = Map<Phrase, Draft>;

/** Finds out, from left to right, who or what each phrase of a sentence means. */
export function resolvePhrases(
  sentence: SentenceView,
  elements: readonly Element[],
  context: ResolveContext,
): Meanings {
  const meanings: Meanings = new Map();
  const phrases = elements.flatMap((element) =>
    element.type === "phrase" ? withOwners(element.phrase) : [],
  );
  for (const phrase of phrases.filter(({ kind }) => kind === "person"))
    settle(sentence, phrase, context, meanings);
  for (const phrase of phrases.filter(({ kind }) => kind !== "person"))
    settle(sentence, phrase, context, meanings);
  noteClients(sentence, elements, meanings);
  context.discourse.close(sentence, elements, meanings);
  return meanings;
}

/** "lawyers for X": whose lawyers they are. */
function noteClients(sentence: SentenceView, elements: readonly Element[], meanings: Meanings): void {
  elements.forEach((element, at) => {
    const [by, client] = [elements[at + 1], elements[at + 2]];
    if (element.type !== "phrase" || by?.type !== "preposition" || client?.type !== "phrase") return;
    const draft = meanings.get(element.phrase);
    const owner = meanings.get(client.phrase);
    const isCounsel = /^(?:lawyers?|attorneys?|counsel|solicitors?|barristers?)$/.test(
      lowerOf(sentence, element.phrase.head),
    );
    if (draft && !draft.named && owner?.type === "Person" && isCounsel && /^(?:for|of)$/.test(by.word))
      draft.owner = owner;
  });
}

/** A phrase after the phrases that possess it. */
const withOwners = (phrase: Phrase): Phrase[] =>
  phrase.possessor ? [...withOwners(phrase.possessor), phrase] : [phrase];

function settle(sentence: SentenceView, phrase: Phrase, context: ResolveContext, meanings: Meanings): void {
  const draft = meaningOf(sentence, phrase, context, meanings);
  if (!draft) return;
  meanings.set(phrase, draft);
  const owner = phrase.possessor ? meanings.get(phrase.possessor) : undefined;
  if (owner && !draft.named) draft.owner = owner;
}

function meaningOf(
  sentence: SentenceView,
  phrase: Phrase,
  context: ResolveContext,
  meanings: Meanings,
): Draft | null {
  switch (phrase.kind) {
    case "person":
      return personOf(sentence, phrase, context);
    case "pronoun":
      return pronounOf(sentence, phrase, context, meanings);
    case "office":
      return holderOf(sentence, phrase, context);
    case "court":
      return courtOf(sentence, phrase, context);
    case "organization":
      return bodyOf(sentence, phrase, context);
    case "place":
      return placeOf(sentence, phrase, context);
    case "group":
      return groupOf(sentence, phrase, context);
    case "human":
      return humanOf(sentence, phrase, context);
    case "thing":
      return phrase.name && isAgentName(sentence, phrase.name) ? bodyOf(sentence, phrase, context) : null;
  }
}

const isAgentName = (sentence: SentenceView, name: WordRange): boolean =>
  /^\p{Lu}/u.test(textOf(sentence, name));

function personOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft {
  const name = phrase.name ?? phrase;
  const draft = context.registry.person(textOf(sentence, name), spanOf(sentence, name));
  const honorific = lowerOf(sentence, name.first - 1).replace(/\.$/, "");
  if (/^(?:mr|sir|lord)$/.test(honorific)) draft.gender = "he";
  if (/^(?:mrs|ms|miss|lady|dame|baroness)$/.test(honorific)) draft.gender = "she";
  for (const office of phrase.titles) remember(office, draft, context);
  return draft;
}

const HEADS =
  /^(?:minister|president|mayor|governor|judge|general|commander|chief|secretary|senator|chairman|director|ambassador|leader|speaker|prosecutor|premier|magistrate|king|spokesman)$/;

/** Who holds the title from here on; somebody spoken of by it before, without a name, was that person. */
export function remember(
  office: OfficePhrase,
  draft: Draft,
  context: Pick<ResolveContext, "holders" | "dayPage">,
): void {
  const before = context.holders.get(keyOf(office));
  if (before && !context.dayPage) identify(before, draft);
  context.holders.set(keyOf(office), draft);
  const head = office.title.split(" ").find((word) => HEADS.test(word)) ?? office.title;
  context.holders.set(keyOf({ ...office, title: head }), draft);
}

/** "The MP for X said": after a sentence about a politician that is the politician. */
const LEGISLATORS =
  /^(?:mp|mep|msp|senator|congressman|congresswoman|lawmaker|legislator|councillor|councilor)\b/i;

/** The title, with "former": the former minister is not the minister. */
const keyOf = ({ title, former }: Pick<OfficePhrase, "title" | "former">): string => {
  const { rank, title: bare } = normaliseTitle(title);
  return `${former ? "former " : ""}${rank ? `${rank} ` : ""}${bare}`;
};

/** The holder of the title; of "the minister" the former one too, where no other is spoken of. */
function knownHolder(
  sentence: SentenceView,
  office: OfficePhrase,
  context: ResolveContext,
): Draft | undefined {
  const head = lowerOf(sentence, office.head).replace(/^ex-/, "");
  const titles = office.title === head ? [office.title, head] : [office.title];
  for (const former of [office.former, !office.former])
    for (const title of titles) {
      const known = context.holders.get(keyOf({ title, former }));
      if (known) return known;
    }
  return undefined;
}

function pronounOf(
  sentence: SentenceView,
  phrase: Phrase,
  context: ResolveContext,
  meanings: Meanings,
): Draft | null {
  const draft = pronounMeaning(sentence, phrase, context.discourse, meanings);
  return draft ? mention(draft, spanOf(sentence, phrase), null) : null;
}

/** "the minister": the holder named elsewhere in the article, else somebody unnamed. */
function holderOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const office = phrase.office;
  if (!office) return null;
  if (office.plural) return groupOf(sentence, phrase, context);
  const isNew = /\bnew\b/i.test(textOf(sentence, phrase));
  const known = knownHolder(sentence, office, context);
  const isHeadline = sentence.kind === "headline" && known?.named === true;
  if (known && (office.definite || office.possessed || isHeadline) && !isNew)
    return mention(known, spanOf(sentence, phrase), textOf(sentence, phrase));
  const member =
    office.definite && !isNew && LEGISLATORS.test(office.title) ? context.discourse.recent()[0] : undefined;
  if (member?.named && !office.former)
    return mention(member, spanOf(sentence, phrase), textOf(sentence, phrase));
  if (!office.definite && !office.possessed && !office.jurisdiction && !isNew)
    return sentence.index > 2
      ? null
      : context.registry.unnamed("Person", bare(textOf(sentence, phrase)), spanOf(sentence, phrase));
  const draft = context.registry.unnamed(
    "Person",
    textOf(sentence, phrase).replace(/^(?:the|his|her|their) /i, ""),
    spanOf(sentence, phrase),
  );
  context.holders.set(keyOf(office), draft);
  return draft;
}

/** "a court in the capital, Astana" has no name; "the Supreme Court" of a country does. */
function courtOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const span = spanOf(sentence, phrase);
  const words = bare(textOf(sentence, phrase));
  const named =
    phrase.name !== null &&
    COURT_HEADS.has(lowerOf(sentence, phrase.head)) &&
    /^\p{Lu}/u.test(lowerCaseless(sentence, phrase.head));
  const place = placeBefore(sentence, phrase, context);
  const isKind =
    /supreme|high|constitutional|appeal|federal|district|regional|city|criminal|military|international|county|central/i.test(
      words,
    );
  if (/^(?:the )?court$/i.test(textOf(sentence, phrase)) || (words === "tribunal" && !place)) {
    const known = context.discourse.court();
    if (known) return mention(known, span, null);
  }
  const after = placeAfter(sentence, phrase, context);
  if (!named && !(isKind && (place || context.countries.article))) {
    const name = after ? `${words} in ${after}` : words;
    const draft = context.registry.unnamed("Court", name, span);
    context.discourse.noteCourt(draft);
    return draft;
  }
  const country =
    place ??
    countryInside(words) ??
    (isKind && /supreme|constitutional/i.test(words) ? context.countries.article : null);
  const own = place ? words.replace(/^\S+ /, "") : words;
  const name = countryInside(words) || !country ? words : `${own} of ${country}`;
  const draft = context.registry.named("Court", name, span, words, country ?? after);
  context.discourse.noteCourt(draft);
  return draft;
}

const lowerCaseless = (sentence: SentenceView, index: number): string => sentence.words[index]?.text ?? "";
const bare = (words: string): string => words.replace(/^(?:the|a|an) /i, "");
const countryInside = (words: string): string | null => {
  const [, of] = / (?:of|for) (?:the )?(.+)$/.exec(words) ?? [];
  return (of && GAZETTEER.countryOf(of)) || null;
};

/** The country named right before the head within the phrase: "the Peruvian Supreme Court". */
function placeBefore(sentence: SentenceView, phrase: Phrase, context: ResolveContext): string | null {
  const owner = phrase.possessor
    ? GAZETTEER.countryOf(textOf(sentence, phrase.possessor.name ?? phrase.possessor))
    : undefined;
  if (owner) return owner;
  const place = context.names.find(
    (name) =>
      name.first >= phrase.first &&
      name.last < phrase.head &&
      (name.type === "demonym" || name.type === "place"),
  );
  return (place && GAZETTEER.countryOf(textOf(sentence, place))) || null;
}

/** "in Astana" after the phrase. */
function placeAfter(sentence: SentenceView, phrase: Phrase, context: ResolveContext): string | null {
  if (!/^(?:in|at|of)$/.test(lowerOf(sentence, phrase.last + 1))) return null;
  const reach = phrase.last + 6;
  const place = context.names.filter(
    (name) => name.first > phrase.last && name.first <= reach && name.type === "place",
  );
  const inside = place.find((name) =>
    sentence.words
      .slice(phrase.last + 1, name.first)
      .every((token) => token.tag !== "VERB" && token.tag !== "AUX"),
  );
  return inside ? textOf(sentence, inside) : null;
}

function bodyOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const span = spanOf(sentence, phrase);
  const words = bare(textOf(sentence, phrase));
  const country = placeBefore(sentence, phrase, context);
  const noun = lowerOf(sentence, phrase.head);
  if (phrase.name) {
    const name = textOf(sentence, phrase.name);
    const tail =
      phrase.head > phrase.name.last
        ? textOf(sentence, { first: phrase.name.first, last: phrase.head })
        : name;
    const body = bodyName(tail, country);
    const placeOnly = GAZETTEER.isDemonym(name) || GAZETTEER.isPlace(name);
    if (!placeOnly)
      return context.registry.named("Organization", body.name, span, words, body.jurisdiction ?? country);
  }
  const stated = country ?? afterOf(sentence, phrase);
  const nation = stated ?? (NATIONAL_BODIES.has(noun) && !context.dayPage ? context.countries.article : null);
  if (NATIONAL_BODIES.has(noun) && nation)
    return context.registry.named("Organization", `${noun} of ${nation}`, span, words, nation);
  return context.registry.unnamed("Organization", words, span);
}

/** "the government of Kenya". */
function afterOf(sentence: SentenceView, phrase: Phrase): string | null {
  if (lowerOf(sentence, phrase.last + 1) !== "of") return null;
  for (let last = phrase.last + 6; last > phrase.last + 1; last--) {
    const country = GAZETTEER.countryOf(
      textOf(sentence, { first: phrase.last + 2, last: Math.min(last, sentence.words.length - 1) }),
    );
    if (country) return country;
  }
  return null;
}

function placeOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const name = phrase.name ?? phrase;
  const words = bare(textOf(sentence, name));
  const country = GAZETTEER.countryOf(words);
  return context.registry.named("Place", country ?? words, spanOf(sentence, name), words);
}

function groupOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft {
  const words = bare(textOf(sentence, phrase));
  return context.registry.unnamed("Group", words, spanOf(sentence, phrase), {
    of: groupNoun(sentence, phrase),
    count: countIn(sentence, phrase.first, phrase.last),
  });
}

const groupNoun = (sentence: SentenceView, phrase: Phrase): string =>
  sentence.words[phrase.head]?.lemma ?? "person";

/** Somebody without a name: "the suspect" may be the defendant spoken of last. */
function humanOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const words = textOf(sentence, phrase);
  if (/^(?:the |his |her )?(?:suspect|defendant|accused|detainee|convict|prisoner)$/i.test(words)) {
    const known = context.discourse.defendant();
    if (known) return mention(known, spanOf(sentence, phrase), null);
  }
  const draft = context.registry.unnamed("Person", bare(words), spanOf(sentence, phrase));
  const noun = lowerOf(sentence, phrase.head);
  if (
    /^(?:wife|mother|daughter|sister|woman|girl|widow|businesswoman|policewoman|actress|aunt|niece)$/.test(
      noun,
    )
  )
    draft.gender = "she";
  if (/^(?:husband|father|son|brother|man|boy|widower|businessman|policeman|uncle|nephew)$/.test(noun))
    draft.gender = "he";
  return draft;
}
