import { entryOf } from "@cursus/kernel";
import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";
import { isParsed, relationOf } from "../syntax/tree.ts";
import { affectedBefore, befallsTheLiving, isOfWhoLeft } from "./affected.ts";
import { actors, clauseMates } from "./clause-mates.ts";
import { partners, sharedObject, subjectOf } from "./co-arguments.ts";
import { isAccused } from "./court-officers.ts";
import type { Discourse } from "./discourse.ts";
import { localSubject, notTheVictim } from "./local-subject.ts";
import { deadMeant } from "./obituary.ts";
import { likeliest } from "./salience.ts";

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
  const gender = entryOf(GENDERS, lowerOf(sentence, phrase.head));
  if (gender === "they") return groupBefore(phrase, meanings) ?? discourse.recentGroups()[0] ?? null;
  if (gender !== "he" && gender !== "she") return null;
  if (/self$/.test(lowerOf(sentence, phrase.head))) return subjectOf(phrase, meanings);
  const shared = sharedObject(sentence, phrase, meanings);
  if (shared) return shared;
  // Who speaks says "I", not "he".
  const speaker = isQuoted(sentence, phrase.head) ? discourse.speaker() : null;
  const rivals = new Set([
    ...partners(sentence, phrase, meanings),
    ...clauseMates(sentence, phrase, meanings),
    ...actors(sentence, phrase, meanings),
    ...notTheVictim(sentence, phrase, meanings),
  ]);
  const accused = isAccused(sentence, phrase);
  const isOfTheLiving = befallsTheLiving(sentence, phrase);
  const fits = (draft: Draft): boolean =>
    draft.type === "Person" &&
    draft !== speaker &&
    !(accused && draft.ofCourt && !discourse.wasAccused(draft)) &&
    !rivals.has(draft) &&
    !(isOfTheLiving && discourse.wasKilled(draft)) &&
    (draft.gender === null || draft.gender === gender);
  const main = mainSubject(sentence, phrase, meanings, fits);
  const here = [...meanings]
    .filter(([other]) => other.last < phrase.first && /^(?:person|pronoun)$/.test(other.kind))
    .toSorted(([a], [b]) => a.first - b.first);
  const salience = {
    sentence,
    gender,
    isSubject: /^s?he$/.test(lowerOf(sentence, phrase.head)) && !isBehindBreak(sentence, phrase),
    before: discourse.recentBySentence(),
    topic: discourse.topic(),
    isObject: isParsed(sentence) && relationOf(sentence, phrase.head) === "dobj",
    wasAccused: accused ? discourse.wasAccused : null,
  };
  const isAloneHere = here.every(([, draft]) => !fits(draft));
  const affected = isAloneHere ? affectedBefore(sentence, phrase, discourse.befallen(), fits) : null;
  const dead = here.length === 0 ? deadMeant(sentence, phrase, discourse.dead(), fits) : null;
  const own = localSubject(sentence, phrase, meanings, fits);
  const found =
    main ??
    dead ??
    affected ??
    own ??
    deprivedOf(sentence, phrase, here, fits) ??
    leaverHere(sentence, phrase, here, fits) ??
    likeliest(salience, here, fits);
  if (found && found.gender === null && found.named) found.gender = gender;
  return found;
}

/** Behind a semicolon, where a new sentence might have begun. */
const isBehindBreak = (sentence: SentenceView, { first }: Phrase): boolean =>
  sentence.words.slice(0, first).some(({ text }) => text === ";");

/** "War veterans waited after a magistrate ordered their release": the first group of the sentence. */
function groupBefore(pronoun: Phrase, meanings: ReadonlyMap<Phrase, Draft>): Draft | null {
  const groups = [...meanings].filter(
    ([phrase, draft]) => draft.type === "Group" && phrase.last < pronoun.first && phrase.kind !== "pronoun",
  );
  return groups.toSorted(([a], [b]) => a.first - b.first)[0]?.[1] ?? null;
}

/** "stripped X of his rank": X. */
function deprivedOf(
  sentence: SentenceView,
  pronoun: Phrase,
  here: readonly (readonly [Phrase, Draft])[],
  fits: (draft: Draft) => boolean,
): Draft | null {
  const deprived = here.find(
    ([phrase, draft]) =>
      fits(draft) && phrase.last + 2 === pronoun.first && lowerOf(sentence, phrase.last + 1) === "of",
  );
  return deprived?.[1] ?? null;
}

const REMOVES = /^(?:dismiss|fire|sack|remove|oust|depose|replace|suspend)$/;

/** "dismissed X, and Y took his place": X's. */
function leaverHere(
  sentence: SentenceView,
  pronoun: Phrase,
  here: readonly (readonly [Phrase, Draft])[],
  fits: (draft: Draft) => boolean,
): Draft | null {
  if (!isOfWhoLeft(sentence, pronoun)) return null;
  const left = here.findLast(
    ([{ first }, draft]) => fits(draft) && REMOVES.test(sentence.words[first - 1]?.lemma ?? ""),
  );
  return left?.[1] ?? null;
}

/** "After announcing his resignation, X ...": in such an opening a pronoun means the subject that follows. */
function mainSubject(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
  fits: (draft: Draft) => boolean,
): Draft | null {
  const comma = sentence.words.findIndex((token) => token.text === ",");
  if (comma < 0 || pronoun.first > comma || !opensForward(sentence)) return null;
  const after = [...meanings]
    .filter(([phrase, draft]) => phrase.kind === "person" && phrase.first > comma && fits(draft))
    .toSorted(([a], [b]) => a.first - b.first)[0];
  const next = after && sentence.words[after[0].last + 1];
  return after && (next?.tag === "VERB" || next?.tag === "AUX" || next?.text === ",") ? after[1] : null;
}

const OPENERS =
  /^(?:after|before|since|while|when|despite|during|in|following|upon|with|although|though|as|until|if|unless|once|asked)$/;

/** "After he left", "Nine years after he left". */
const opensForward = (sentence: SentenceView): boolean =>
  [0, 1, 2].some(
    (step) =>
      OPENERS.test(lowerOf(sentence, sentence.opening + step)) &&
      (step === 0 ||
        /^(?:years?|months?|weeks?|days?|hours?|soon|shortly|long|just|even)$/.test(
          lowerOf(sentence, sentence.opening + step - 1),
        )),
  );
