import { leansTo } from "../gazetteers/given-names.ts";
import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { ancestorsOf, dependentsOf, isParsed, relationOf } from "../syntax/tree.ts";

/** Who was spoken of lately, for pronouns and "the court". It lives as long as one reading. */
export interface Discourse {
  /** Persons of the sentences before, the likeliest meant first. */
  readonly recent: () => readonly Draft[];
  readonly recentGroups: () => readonly Draft[];
  /** Whose words were given last. */
  readonly speaker: () => Draft | null;
  readonly court: () => Draft | null;
  readonly noteCourt: (court: Draft) => void;
  readonly defendant: () => Draft | null;
  readonly noteDefendant: (person: Draft) => void;
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
  let court: Draft | null = null;
  const steps = new Map<Draft, number>();
  return {
    recent: () => [...new Set(persons.flat())],
    recentGroups: () => [...new Set(groups.flat())],
    speaker: () => speaker,
    court: () => court,
    noteCourt: (draft) => {
      court = draft;
    },
    // Of several the one with the most steps so far, of equals the last.
    defendant: () => [...steps].toSorted(([, a], [, b]) => a - b).at(-1)?.[0] ?? null,
    noteDefendant: (draft) => {
      const count = (steps.get(draft) ?? 0) + 1;
      steps.delete(draft);
      steps.set(draft, count);
    },
    close: (sentence, elements, meanings) => {
      if (sentence.kind === "insert" || sentence.kind === "caption") return;
      const spoken = spokenOf(elements, meanings);
      persons = [spoken.filter((draft) => draft.type === "Person"), ...persons].slice(0, REACH);
      speaker = speakerIn(elements, meanings) ?? speaker;
      groups = [spoken.filter((draft) => draft.type === "Group"), ...groups].slice(0, REACH);
    },
  };
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

/** Whether a word stands inside a quotation. */
function isQuoted(sentence: SentenceView, index: number): boolean {
  const before = sentence.words.slice(0, index).map(({ text }) => text);
  const opened = before.filter((text) => text === "“").length - before.filter((text) => text === "”").length;
  return opened > 0 || before.filter((text) => text === '"').length % 2 === 1;
}

/** Subjects come first, then the rest in the order of the sentence. */
function spokenOf(elements: readonly Element[], meanings: ReadonlyMap<Phrase, Draft>): Draft[] {
  const phrases = elements.flatMap((element, index) =>
    element.type === "phrase"
      ? [{ phrase: element.phrase, subject: elements[index + 1]?.type === "verb" }]
      : [],
  );
  const meant = (subject: boolean): Draft[] =>
    phrases
      .filter((entry) => entry.subject === subject)
      .flatMap(({ phrase }) => chain(phrase))
      .flatMap((phrase) => meanings.get(phrase) ?? []);
  return [...new Set([...meant(true), ...meant(false)])];
}

const chain = (phrase: Phrase): Phrase[] =>
  phrase.possessor ? [phrase, ...chain(phrase.possessor)] : [phrase];

const GENDERS: Readonly<Record<string, "he" | "she" | "they" | "it">> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
  they: "they",
  them: "they",
  their: "they",
  it: "it",
  its: "it",
};

/** Who a pronoun means: somebody before it in the sentence, else in the sentences before; learns the gender. */
export function pronounMeaning(
  sentence: SentenceView,
  phrase: Phrase,
  discourse: Discourse,
  meanings: ReadonlyMap<Phrase, Draft>,
): Draft | null {
  const gender = GENDERS[lowerOf(sentence, phrase.head)];
  if (gender === "they") return groupBefore(phrase, meanings) ?? discourse.recentGroups()[0] ?? null;
  if (gender !== "he" && gender !== "she") return null;
  if (/self$/.test(lowerOf(sentence, phrase.head))) return subjectOf(phrase, meanings);
  const shared = sharedObject(sentence, phrase, meanings);
  if (shared) return shared;
  const rivals = partners(sentence, phrase, meanings);
  // Who speaks says "I", not "he".
  const speaker = isQuoted(sentence, phrase.head) ? discourse.speaker() : null;
  const fits = (draft: Draft): boolean =>
    draft.type === "Person" &&
    draft !== speaker &&
    !rivals.has(draft) &&
    (draft.gender === null || draft.gender === gender);
  const likely = (draft: Draft): boolean =>
    fits(draft) &&
    !(gender === "he" && draft.gender === null && leansTo(draft.name.split(" ")[0] ?? "") === "she");
  const here = inSentence(sentence, phrase, meanings, fits);
  const isSubject = /^(?:he|she)$/.test(lowerOf(sentence, phrase.head));
  const newcomer = here && !isSubject ? topicOf([here, ...discourse.recent()], fits, gender) : null;
  const found =
    newcomer ??
    here ??
    topicOf(discourse.recent(), fits, gender) ??
    discourse.recent().find(likely) ??
    discourse.recent().find(fits) ??
    null;
  if (found && found.gender === null && found.named) found.gender = gender;
  return found;
}

/** "War veterans waited after a magistrate ordered their release": the first group of the sentence. */
function groupBefore(pronoun: Phrase, meanings: ReadonlyMap<Phrase, Draft>): Draft | null {
  const groups = [...meanings].filter(
    ([phrase, draft]) => draft.type === "Group" && phrase.last < pronoun.first && phrase.kind !== "pronoun",
  );
  return groups.toSorted(([a], [b]) => a.first - b.first)[0]?.[1] ?? null;
}

/** Somebody known to be a she, spoken of more than once, before a newcomer who may be one. */
function topicOf(
  recent: readonly Draft[],
  fits: (draft: Draft) => boolean,
  gender: "he" | "she",
): Draft | null {
  const [first] = recent.filter(fits);
  if (!first || first.gender === gender || first.mentions.length > 1) return null;
  return recent.find((draft) => fits(draft) && draft.gender === gender && draft.mentions.length > 2) ?? null;
}

/** "himself" is the subject of its clause, over a relative the noun before it. */
function subjectOf(pronoun: Phrase, meanings: ReadonlyMap<Phrase, Draft>): Draft | null {
  const here = [...meanings].filter(
    ([phrase, draft]) => phrase.last < pronoun.first && draft.type === "Person" && phrase.kind !== "pronoun",
  );
  return here.toSorted(([a], [b]) => b.first - a.first).at(0)?.[1] ?? null;
}

/** "singled X out and charged him": the object of the verb before. */
function sharedObject(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
): Draft | null {
  const verb = sentence.words[pronoun.head]?.head ?? pronoun.head;
  if (
    !isParsed(sentence) ||
    relationOf(sentence, pronoun.head) !== "dobj" ||
    relationOf(sentence, verb) !== "conj"
  )
    return null;
  const objects = dependentsOf(sentence, sentence.words[verb]?.head ?? verb, new Set(["dobj"]));
  const found = [...meanings].find(
    ([phrase, draft]) =>
      draft.type === "Person" && objects.some((word) => phrase.first <= word && word <= phrase.last),
  );
  return found?.[1] ?? null;
}

/** Who "him" cannot be: the subject of the verb whose object it is. */
function partners(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
): ReadonlySet<Draft> {
  const word = lowerOf(sentence, pronoun.head);
  if (
    !isParsed(sentence) ||
    !/^(?:him|her|them)$/.test(word) ||
    relationOf(sentence, pronoun.head) === "poss"
  )
    return new Set();
  const verbs = ancestorsOf(sentence, pronoun.head).filter((above) =>
    /^(?:VERB|AUX)$/.test(sentence.words[above]?.tag ?? ""),
  );
  const withSubjects = verbs.map((verb) => dependentsOf(sentence, verb, new Set(["nsubj", "nsubjpass"])));
  // The nearest verb with a subject: "weak to appoint her" has that of "was".
  const subjects = withSubjects.find((list) => list.length > 0) ?? [];
  return new Set(
    [...meanings].flatMap(([phrase, draft]) =>
      subjects.some((subject) => phrase.first <= subject && subject <= phrase.last) ? [draft] : [],
    ),
  );
}

function inSentence(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
  fits: (draft: Draft) => boolean,
): Draft | null {
  const here = [...meanings]
    .filter(([phrase, draft]) => phrase.kind === "person" && fits(draft))
    .toSorted(([a], [b]) => a.first - b.first);
  const deprived = here.find(
    ([phrase]) => phrase.last + 2 === pronoun.first && lowerOf(sentence, phrase.last + 1) === "of",
  );
  if (deprived) return deprived[1];
  const main = mainSubject(sentence, pronoun, here);
  if (main) return main;
  return here.find(([phrase]) => phrase.last < pronoun.first)?.[1] ?? null;
}

/** "After announcing his resignation, X ...": in such an opening a pronoun means the subject that follows. */
function mainSubject(
  sentence: SentenceView,
  pronoun: Phrase,
  here: readonly (readonly [Phrase, Draft])[],
): Draft | null {
  const comma = sentence.words.findIndex((token) => token.text === ",");
  if (comma < 0 || pronoun.first > comma || !opensForward(sentence)) return null;
  const after = here.find(([phrase]) => phrase.first > comma);
  const next = after && sentence.words[after[0].last + 1];
  return after && (next?.tag === "VERB" || next?.tag === "AUX" || next?.text === ",") ? after[1] : null;
}

const OPENERS =
  /^(?:after|before|since|while|when|despite|during|in|following|upon|with|although|though|as|until|if|unless|once|asked)$/;
const opensForward = (sentence: SentenceView): boolean => OPENERS.test(lowerOf(sentence, sentence.opening));
