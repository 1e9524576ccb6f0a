import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";
import { ancestorsOf, dependentsOf, headOf, isParsed, relationOf, subtreeOf } from "../syntax/tree.ts";

type Meanings = ReadonlyMap<Phrase, Draft>;

/** The part that a person plays in a clause; subjects are the likeliest to be gone on with. */
export type Part = "subject" | "object" | "other";

const SUBJECT = new Set(["nsubj", "nsubjpass"]);

/** Where a phrase stands in its clause, as far as the tree tells. */
export function partOf(sentence: SentenceView, phrase: Phrase): Part {
  if (!isParsed(sentence)) return "other";
  const at = topOf(sentence, phrase);
  const relation = relationOf(sentence, at);
  // "Doe named Roe", read as a noun with a participle.
  if (SUBJECT.has(relation) || relation === "ROOT") return "subject";
  return /^(?:dobj|dative|attr|oprd)$/.test(relation) ? "object" : "other";
}

/** Whether a phrase, or what it stands beside, is the subject of the sentence's main verb. */
export function isMainSubject(sentence: SentenceView, phrase: Phrase): boolean {
  let at = topOf(sentence, phrase);
  while (relationOf(sentence, at) === "appos") at = headOf(sentence, at);
  return SUBJECT.has(relationOf(sentence, at)) && relationOf(sentence, headOf(sentence, at)) === "ROOT";
}

/** The word by which a phrase hangs from the rest of the sentence. */
function topOf(sentence: SentenceView, phrase: Phrase): number {
  let at = phrase.head;
  for (const above of ancestorsOf(sentence, phrase.head)) {
    if (above < phrase.first || above > phrase.last) break;
    at = above;
  }
  return at;
}

/**
 * Whom a subject pronoun cannot mean: whoever stands in its own clause, before it or behind it, or in a clause below
 * that follows. In "on the nomination of X, he became Y" he is not X, and in "she succeeded X, whom Y sacked" she is
 * not Y; only an opening clause with a verb of its own may tell of him.
 */
export function clauseMates(sentence: SentenceView, pronoun: Phrase, meanings: Meanings): ReadonlySet<Draft> {
  if (!isParsed(sentence) || !SUBJECT.has(relationOf(sentence, pronoun.head))) return new Set();
  const verb = sentence.words[pronoun.head]?.head ?? pronoun.head;
  const isClause = (child: number): boolean =>
    /^(?:VERB|AUX)$/.test(sentence.words[child]?.tag ?? "") &&
    (dependentsOf(sentence, child, SUBJECT).length > 0 ||
      /^(?:advcl|relcl|ccomp|conj|pcomp|parataxis|acl)$/.test(relationOf(sentence, child)));
  const goesOn = (child: number): boolean => /^(?:conj|parataxis)$/.test(relationOf(sentence, child));
  const behind = subtreeOf(sentence, verb, goesOn).filter((word) => word > verb);
  const own = new Set([...subtreeOf(sentence, verb, isClause), ...behind]);
  return new Set(
    [...meanings].flatMap(([phrase, draft]) =>
      phrase !== pronoun &&
      phrase.kind !== "pronoun" &&
      own.has(phrase.head) &&
      !isBeforeBreak(sentence, phrase, pronoun) &&
      !isPossessive(sentence, phrase)
        ? [draft]
        : [],
    ),
  );
}

/** A semicolon between them: each side is a sentence of its own. */
const isBeforeBreak = (sentence: SentenceView, phrase: Phrase, pronoun: Phrase): boolean =>
  sentence.words
    .slice(phrase.last + 1, Math.max(phrase.last + 1, pronoun.first))
    .some(({ text }) => text === ";");

const isPossessive = (sentence: SentenceView, phrase: Phrase): boolean =>
  lowerOf(sentence, phrase.last) === "'s" || relationOf(sentence, phrase.head) === "poss";

/** "named X in his place": neither who names nor who is named; "appointed X as his successor": not who is appointed. */
export function actors(sentence: SentenceView, pronoun: Phrase, meanings: Meanings): ReadonlySet<Draft> {
  const owned = lowerOf(sentence, sentence.words[pronoun.head]?.head ?? pronoun.head);
  const isTurn = /^(?:place|stead)$/.test(owned) && lowerOf(sentence, pronoun.first - 1) === "in";
  const isRelation = /^(?:successor|replacement|predecessor)$/.test(owned);
  if (!(isTurn || isRelation) || !isParsed(sentence)) return new Set();
  const acts = (phrase: Phrase): boolean =>
    isTurn ? partOf(sentence, phrase) !== "other" : isNamed(sentence, phrase);
  return new Set(
    [...meanings].flatMap(([phrase, draft]) =>
      phrase.last < pronoun.first && acts(phrase) && isOfVerb(sentence, phrase, pronoun) ? [draft] : [],
    ),
  );
}

const isNamed = (sentence: SentenceView, phrase: Phrase): boolean =>
  partOf(sentence, phrase) === "object" || relationOf(sentence, topOf(sentence, phrase)) === "nsubjpass";

/** Whether a phrase is an argument of the nearest verb above the pronoun, or of the verb that this one goes on from. */
function isOfVerb(sentence: SentenceView, phrase: Phrase, pronoun: Phrase): boolean {
  const isVerb = (word: number): boolean => /^(?:VERB|AUX)$/.test(sentence.words[word]?.tag ?? "");
  const verb = ancestorsOf(sentence, pronoun.head).find(isVerb) ?? -1;
  const above = ancestorsOf(sentence, topOf(sentence, phrase))[0] ?? -1;
  const hasSubject = dependentsOf(sentence, verb, SUBJECT).length > 0;
  const shares =
    !hasSubject && partOf(sentence, phrase) === "subject" && ancestorsOf(sentence, verb).includes(above);
  return above === verb || shares || relationOf(sentence, topOf(sentence, phrase)) === "ROOT";
}
