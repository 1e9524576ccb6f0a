import { BODY_HEADS, BODY_NOUNS, PLACE_HEADS } from "../gazetteers/organizations.ts";
import { TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type NameSpan, type SentenceView } from "../model.ts";

/** Where the rest of a body's name ends, and whether the body is owned: "'s customs service" after "Ukraine". */
export interface BodyTail {
  readonly first: number;
  readonly last: number;
  readonly owned: boolean;
  /** "province", "prison": the name with it is a place. */
  readonly place: boolean;
}

/** Names of bodies have few words in lower case. */
const LONGEST = 5;

/**
 * The words in lower case that go on with a name as the name of a body: "local council" after "Bokkos", "province"
 * after "Van", "'s counterterrorism center" after "State Security Service".
 */
export function bodyTail(sentence: SentenceView, names: readonly NameSpan[], last: number): BodyTail | null {
  const owned = /^'s?$/.test(lowerOf(sentence, last + 1));
  const first = last + (owned ? 2 : 1);
  let end: number | null = null;
  for (let at = first; at < first + LONGEST; at++) {
    const name = owned ? names.find((span) => span.first === at) : undefined;
    if (name?.type === "organization") {
      end = name.last;
      at = name.last;
      continue;
    }
    if (!isPart(sentence, at)) break;
    if (isBody(lowerOf(sentence, at))) end = at;
  }
  if (end === null || TITLE_HEADS.has(lowerOf(sentence, end + 1))) return null;
  return { first, last: end, owned, place: !owned && PLACE_HEADS.has(lowerOf(sentence, end)) };
}

const isBody = (word: string): boolean =>
  (BODY_HEADS.has(word) || BODY_NOUNS.has(word) || PLACE_HEADS.has(word)) && !PLURAL_ACTORS.test(word);
/** Bodies in the plural that are people rather than what one heads. */
const PLURAL_ACTORS =
  /^(?:troops|soldiers|rebels|militants|insurgents|gunmen|fighters|attackers|voters|electors|north|south|east|west)$/;

function isPart(sentence: SentenceView, index: number): boolean {
  const token = sentence.words[index];
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(token.tag) &&
    !TITLE_HEADS.has(token.lemma)
  );
}
