import { GAZETTEER } from "../gazetteers/places.ts";
import { POST_NOUNS } from "../gazetteers/titles.ts";
import { lowerOf, type OfficePhrase, type Phrase, type SentenceView, textOf } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import { bodyName } from "./body-name.ts";

/** "his posts atop A and B": the phrase that has them and the offices meant. */
export interface Posts {
  readonly holder: Phrase | null;
  readonly offices: readonly OfficePhrase[];
  readonly at: number;
}

/** Every mention in the sentence of posts at the head of bodies. */
export function findPosts(sentence: SentenceView, elements: readonly Element[]): readonly Posts[] {
  return elements.flatMap((element, index) => {
    if (!isPhrase(element) || !isPost(sentence, element.phrase)) return [];
    const start = bodiesStart(sentence, elements, index + 1);
    if (start === null) return [];
    const offices = bodiesFrom(elements, start).map((body) => headOf(sentence, element.phrase, body));
    return offices.length > 0 ? [{ holder: element.phrase.possessor, offices, at: index }] : [];
  });
}

/** The posts that stand after a verb, as part of its clause. */
export function postsOf(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
): readonly OfficePhrase[] {
  const posts = findPosts(sentence, elements).find(
    ({ at }) => at > predicate.at && (elements[at]?.first ?? 0) <= predicate.end,
  );
  return posts?.offices ?? [];
}

const isPost = (sentence: SentenceView, phrase: Phrase): boolean =>
  phrase.kind === "thing" && POST_NOUNS.has(lowerOf(sentence, phrase.head).replace(/s$/, ""));

/** "atop", "at the head of", "as head of": the element where the bodies begin. */
function bodiesStart(sentence: SentenceView, elements: readonly Element[], index: number): number | null {
  const first = elements[index];
  if (first?.type !== "preposition") return null;
  if (first.word === "atop") return index + 1;
  const noun = elements[index + 1];
  const of = elements[index + 2];
  const isTop = isPhrase(noun) && /^(?:head|helm|top)$/.test(lowerOf(sentence, noun.phrase.head));
  return /^(?:at|as)$/.test(first.word) && isTop && of?.type === "preposition" && of.word === "of"
    ? index + 3
    : null;
}

function bodiesFrom(elements: readonly Element[], start: number): readonly Phrase[] {
  const bodies: Phrase[] = [];
  for (let index = start; isPhrase(elements[index]); ) {
    const element = elements[index];
    if (!isPhrase(element) || !/^(?:organization|court|thing)$/.test(element.phrase.kind)) break;
    bodies.push(element.phrase);
    index++;
    while (/^(?:comma|and)$/.test(elements[index]?.type ?? "")) index++;
    if (elements[index - 1] === element) break;
  }
  return bodies;
}

function headOf(sentence: SentenceView, post: Phrase, body: Phrase): OfficePhrase {
  const named = body.name ?? { first: body.first, last: body.head };
  const before = body.name
    ? textOf(sentence, { first: body.first, last: Math.max(body.first, body.name.first - 1) }).replace(
        /^the /i,
        "",
      )
    : "";
  const country = GAZETTEER.countryOf(before) ?? null;
  const { name, jurisdiction } = bodyName(textOf(sentence, { first: named.first, last: body.last }), country);
  return {
    first: body.first,
    last: body.last,
    head: post.head,
    title: "head",
    jurisdiction: jurisdiction ?? country,
    organization: name,
    former: false,
    acting: false,
    elect: false,
    plural: false,
    definite: true,
    possessed: post.possessor !== null,
  };
}
