import {
  type Draft,
  lowerOf,
  type Phrase,
  type SentenceView,
  spanOf,
  textOf,
  type WordRange,
} from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { relationOf } from "../syntax/tree.ts";
import { bodyOf, placeOf } from "./bodies.ts";
import { isCourtOfficer } from "./court-officers.ts";
import { courtOf } from "./courts.ts";
import { groupOf, humanOf } from "./groups.ts";
import { holderOf, remember } from "./holders.ts";
import { pronounMeaning } from "./pronouns.ts";
import { rememberRank } from "./ranks.ts";
import { mention } from "./registry.ts";
import type { ResolveContext } from "./resolve-context.ts";

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
  joinDescriptions(sentence, elements, meanings);
  noteClients(sentence, elements, meanings);
  context.discourse.close(sentence, elements, meanings);
  return meanings;
}

/** "Senator X, a fierce critic of Y, who was jailed": what a name is described as is who is named. */
function joinDescriptions(sentence: SentenceView, elements: readonly Element[], meanings: Meanings): void {
  elements.forEach((element, at) => {
    const [named, comma] = [elements[at - 2], elements[at - 1]];
    if (element.type !== "phrase" || named?.type !== "phrase" || comma?.type !== "comma") return;
    const isDescription =
      element.phrase.kind === "human" &&
      named.phrase.kind === "person" &&
      relationOf(sentence, element.phrase.head) === "appos" &&
      /^(?:a|an)$/.test(lowerOf(sentence, element.first));
    const person = meanings.get(named.phrase);
    if (isDescription && person) meanings.set(element.phrase, person);
  });
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
  if (isCourtOfficer(sentence, name)) draft.ofCourt = true;
  rememberRank(sentence, name, draft, context);
  for (const office of phrase.titles) remember(office, draft, context);
  return draft;
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
