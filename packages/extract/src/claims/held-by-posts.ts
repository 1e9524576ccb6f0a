import { POST_NOUNS } from "../gazetteers/titles.ts";
import { lowerOf, type OfficePhrase, type Phrase, textOf } from "../model.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** Words for posts beside those that news has for one: "two honorary functions". */
const MORE_POSTS = /^(?:functions?|duties|offices|tenure)$/;
/** How far behind the posts their list may open, in elements. */
const REACH = 12;

/** "her two posts, as chair of A and as patron of B", "two positions he kept: the chair of A and that of B". */
export function claimsOfPosts(scene: Scene): readonly Candidate[] {
  return scene.elements.flatMap((element, at) => {
    if (!isPhrase(element) || !isPosts(scene, element.phrase)) return [];
    const list = listAfter(scene, at);
    const person = list.length > 0 ? holderOf(scene, element.phrase) : null;
    return person ? list.map((office) => holding(scene, person, office, "unspecified", 0.72)) : [];
  });
}

const isPosts = ({ sentence }: Scene, { head, kind }: Phrase): boolean => {
  const noun = lowerOf(sentence, head);
  return kind === "thing" && (POST_NOUNS.has(noun.replace(/s$/, "")) || MORE_POSTS.test(noun));
};

/** The offices that a colon or ", as" opens behind the posts. */
function listAfter(scene: Scene, posts: number): readonly OfficePhrase[] {
  for (let at = posts + 1; at < Math.min(scene.elements.length, posts + REACH); at++) {
    const element = scene.elements[at];
    if (element?.type === "break") return element.word === ":" ? officesFrom(scene, at + 1) : [];
    const isAs = element?.type === "preposition" && element.word === "as";
    if (isAs && scene.elements[at - 1]?.type === "comma") return officesFrom(scene, at + 1);
  }
  return [];
}

function officesFrom(scene: Scene, from: number): readonly OfficePhrase[] {
  const offices: OfficePhrase[] = [];
  for (let at = from; at < scene.elements.length; at++) {
    const element = scene.elements[at];
    if (isPhrase(element)) {
      const office = officeAt(scene, element.phrase, offices.at(-1));
      if (!office) break;
      offices.push(office);
    } else if (!isBetween(element)) break;
  }
  return offices;
}

const isBetween = (element: Scene["elements"][number] | undefined): boolean =>
  element?.type === "comma" ||
  element?.type === "and" ||
  ((element?.type === "preposition" || element?.type === "subordinator") &&
    /^(?:as|of|that)$/.test(element.word));

/** An office of its own, or "that of B": the one before, of another body. */
function officeAt(scene: Scene, phrase: Phrase, before: OfficePhrase | undefined): OfficePhrase | null {
  if (phrase.kind === "office") return phrase.office?.plural ? null : phrase.office;
  const of =
    lowerOf(scene.sentence, phrase.first - 1) === "of" &&
    lowerOf(scene.sentence, phrase.first - 2) === "that";
  if (!before || !of || !/^(?:organization|thing)$/.test(phrase.kind)) return null;
  return {
    ...before,
    first: phrase.first,
    last: phrase.last,
    head: phrase.head,
    organization: textOf(scene.sentence, phrase).replace(/^the /i, ""),
  };
}

/** Whose posts they are: the possessor, or whoever they are taken from or left by. */
function holderOf(scene: Scene, posts: Phrase): Filler | null {
  const person = (phrase: Phrase | undefined): Filler | null => {
    const filler = phrase ? fillerOf(scene, phrase) : null;
    return isType(filler, "Person") && filler.draft.named ? filler : null;
  };
  if (posts.possessor) return person(posts.possessor);
  const bearing = scene.predicateList.filter((predicate) => bears(predicate, posts));
  for (const predicate of bearing) {
    const found = takenFrom(predicate, posts).map(person).find(Boolean);
    if (found) return found;
  }
  return null;
}

const bears = ({ objects, seconds, obliques }: Predicate, posts: Phrase): boolean =>
  objects.includes(posts) ||
  seconds.includes(posts) ||
  obliques.some(({ phrases }) => phrases.includes(posts));

/** "take from X the posts", "relieve X of the posts", "X holds the posts". */
function takenFrom(predicate: Predicate, posts: Phrase): readonly Phrase[] {
  const from = predicate.obliques.flatMap(({ preposition, phrases }) =>
    preposition === "from" ? phrases : [],
  );
  if (from.some(({ kind }) => kind === "person")) return from;
  // "took from X two posts", read as an object with a second one.
  if (predicate.seconds.includes(posts)) return predicate.objects;
  const isDeprived = predicate.obliques.some(
    ({ preposition, phrases }) => preposition === "of" && phrases.includes(posts),
  );
  if (isDeprived) return predicate.passive ? predicate.subjects : predicate.objects;
  return predicate.passive ? [] : predicate.subjects;
}
