import { leansTo } from "../gazetteers/given-names.ts";
import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";
import { partners, sharedObject, subjectOf } from "./co-arguments.ts";
import type { Discourse } from "./discourse.ts";

/** Whether a word stands inside a quotation. */
function isQuoted(sentence: SentenceView, index: number): boolean {
  const before = sentence.words.slice(0, index).map(({ text }) => text);
  const opened = before.filter((text) => text === "“").length - before.filter((text) => text === "”").length;
  return opened > 0 || before.filter((text) => text === '"').length % 2 === 1;
}

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
