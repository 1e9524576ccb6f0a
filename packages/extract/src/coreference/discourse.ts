import type { Draft, Phrase, SentenceView } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isParsed } from "../syntax/tree.ts";
import { isMainSubject } from "./clause-mates.ts";

/** Who was spoken of lately, for pronouns and "the court". It lives as long as one reading. */
export interface Discourse {
  /** Persons of the sentences before, the likeliest meant first. */
  readonly recent: () => readonly Draft[];
  /** The same, sentence by sentence, the last one first. */
  readonly recentBySentence: () => readonly (readonly Draft[])[];
  /** The person spoken of most so far, in at least a few places. */
  readonly topic: () => Draft | null;
  readonly recentGroups: () => readonly Draft[];
  /** Whose words were given last. */
  readonly speaker: () => Draft | null;
  readonly court: () => Draft | null;
  readonly noteCourt: (court: Draft) => void;
  readonly defendant: () => Draft | null;
  /** Whether steps of a case against this person were told before. */
  readonly wasAccused: (person: Draft) => boolean;
  readonly noteDefendant: (person: Draft) => void;
  /** Whom the sentence before told that somebody put in or out of an office, or judged. */
  readonly befallen: () => readonly Draft[];
  readonly noteBefallen: (person: Draft) => void;
  /** Whether the sentence before told that somebody killed this person. */
  readonly wasKilled: (person: Draft) => boolean;
  readonly noteKilled: (person: Draft) => void;
  /** Whose death the article told first. */
  readonly dead: () => Draft | null;
  readonly noteDead: (person: Draft) => void;
  readonly close: (
    sentence: SentenceView,
    elements: readonly Element[],
    meanings: ReadonlyMap<Phrase, Draft>,
  ) => void;
}

/** How many sentences back a pronoun may reach. */
const REACH = 3;

export function createDiscourse(): Discourse {
  let persons: readonly (readonly Draft[])[] = [];
  let groups: readonly (readonly Draft[])[] = [];
  let speaker: Draft | null = null;
  let dead: Draft | null = null;
  let court: Draft | null = null;
  const steps = new Map<Draft, number>();
  const told = new Set<Draft>();
  const befallen = new Set<Draft>();
  const killed = new Set<Draft>();
  return {
    recent: () => [...new Set(persons.flat().map((draft) => draft.sameAs ?? draft))],
    recentBySentence: () => persons.map((list) => list.map((draft) => draft.sameAs ?? draft)),
    topic: () => topicOf(told),
    recentGroups: () => [...new Set(groups.flat())],
    speaker: () => speaker,
    court: () => court,
    noteCourt: (draft) => {
      court = draft;
    },
    // Of several the one with the most steps so far, of equals the last.
    defendant: () => [...steps].toSorted(([, a], [, b]) => a - b).at(-1)?.[0] ?? null,
    wasAccused: (person) => steps.has(person),
    noteDefendant: (draft) => {
      const count = (steps.get(draft) ?? 0) + 1;
      steps.delete(draft);
      steps.set(draft, count);
    },
    befallen: () => [...befallen],
    noteBefallen: (person) => void befallen.add(person),
    wasKilled: (person) => killed.has(person),
    noteKilled: (person) => void killed.add(person),
    dead: () => dead,
    noteDead: (person) => {
      dead ??= person;
    },
    close: (sentence, elements, meanings) => {
      if (sentence.kind === "insert" || sentence.kind === "caption" || sentence.kind === "byline") return;
      befallen.clear();
      killed.clear();
      const spoken = spokenOf(sentence, elements, meanings);
      for (const draft of spoken) if (draft.type === "Person") told.add(draft.sameAs ?? draft);
      persons = [spoken.filter((draft) => draft.type === "Person"), ...persons].slice(0, REACH);
      speaker = speakerIn(elements, meanings) ?? speaker;
      groups = [spoken.filter((draft) => draft.type === "Group"), ...groups].slice(0, REACH);
    },
  };
}

/** Fewer mentions make nobody the topic. */
const OFTEN = 3;

function topicOf(told: ReadonlySet<Draft>): Draft | null {
  const named = [...told].filter((draft) => draft.named && draft.mentions.length >= OFTEN);
  return named.toSorted((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
}

/** The person right before or after a verb of saying. */
function speakerIn(elements: readonly Element[], meanings: ReadonlyMap<Phrase, Draft>): Draft | null {
  for (const [index, element] of elements.entries()) {
    if (
      element.type !== "verb" ||
      !/^(?:say|tell|add|explain|ask|argue|insist|note|write)$/.test(element.verb.lemma)
    )
      continue;
    for (const beside of [elements[index - 1], elements[index + 1]]) {
      const draft = beside?.type === "phrase" ? meanings.get(beside.phrase) : undefined;
      if (draft?.type === "Person") return draft;
    }
  }
  return null;
}

/** The main subject comes first, then other subjects, then the rest, each before its owner. */
function spokenOf(
  sentence: SentenceView,
  elements: readonly Element[],
  meanings: ReadonlyMap<Phrase, Draft>,
): Draft[] {
  const rankOf = (phrase: Phrase, index: number): number =>
    isParsed(sentence) && isMainSubject(sentence, phrase) ? 0 : elements[index + 1]?.type === "verb" ? 1 : 2;
  const phrases = elements.flatMap((element, index) =>
    element.type === "phrase" ? ranked(element.phrase, rankOf(element.phrase, index)) : [],
  );
  const meant = phrases
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ phrase }) => meanings.get(phrase) ?? []);
  return [...new Set(meant)];
}

interface Ranked {
  readonly phrase: Phrase;
  readonly rank: number;
}

/** "X's predecessor, Y": Y stands where the noun does, X below it. */
const ranked = (phrase: Phrase, rank: number): readonly Ranked[] => [
  { phrase, rank },
  ...(phrase.possessor ? ranked(phrase.possessor, rank + 0.5) : []),
];
