import { lowerOf, type OfficePhrase, type Phrase } from "../model.ts";
import { officeOfReign } from "../offices/reigns.ts";
import { isPhrase } from "../syntax/predicate.ts";
import { ancestorsOf } from "../syntax/tree.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";
import type { Status } from "./term-status.ts";

/** "her time as minister", "his experience as judge", "X's tenure as mayor", "three months as governor". */
export function claimsOfTime(scene: Scene): readonly Candidate[] {
  return [...asOffice(scene), ...byReign(scene)];
}

const PAST = /^(?:time|tenure|stint|spell|experience|career|reign|period|days|service|record)$/;
const OPEN =
  /^(?:months?|years?|weeks?|days?|decades?|terms?|spells?|roles?|position|post|job|work|capacity|duties|responsibilities|mandate)$/;

function asOffice(scene: Scene): Candidate[] {
  const { elements, sentence } = scene;
  return elements.flatMap((element, at) => {
    const before = elements[at - 1];
    if (!isPhrase(element) || !element.phrase.office || element.phrase.kind !== "office") return [];
    if (before?.type !== "preposition" || before.word !== "as") return [];
    const noun = nounBefore(scene, before.first);
    if (!noun) return [];
    const word = lowerOf(sentence, noun.head);
    if (!PAST.test(word) && !OPEN.test(word)) return [];
    const person = holderOf(scene, noun);
    if (!isType(person, "Person")) return [];
    return listFrom(scene, at).map((office) =>
      holding(scene, person, office, statusOf(scene, noun, word, office), 0.72),
    );
  });
}

/** The noun that "as" hangs from, over those that hang from "as" too: "time as foreign and Brexit secretary". */
function nounBefore(scene: Scene, as: number): Phrase | null {
  for (const above of ancestorsOf(scene.sentence, as)) {
    const found = scene.elements.find(
      (element) => isPhrase(element) && element.first <= above && above <= element.last,
    );
    if (isPhrase(found) && found.last < as) return found.phrase.kind === "thing" ? found.phrase : null;
    if (!found) break;
  }
  return null;
}

/** "as A and B": every office of the list. */
function listFrom(scene: Scene, at: number): readonly OfficePhrase[] {
  const offices: OfficePhrase[] = [];
  for (let index = at; ; ) {
    const element = scene.elements[index];
    if (!isPhrase(element) || !element.phrase.office || element.phrase.office.plural) break;
    offices.push(element.phrase.office);
    index++;
    while (/^(?:and|comma)$/.test(scene.elements[index]?.type ?? "")) index++;
    if (scene.elements[index] === scene.elements[at]) break;
  }
  return offices;
}

function holderOf(scene: Scene, noun: Phrase): ReturnType<typeof fillerOf> {
  if (noun.possessor) return fillerOf(scene, noun.possessor);
  const predicate = scene.predicateList.findLast(
    (one) => one.objects.includes(noun) || one.obliques.some(({ phrases }) => phrases.includes(noun)),
  );
  const subject = predicate?.subjects[0];
  return subject ? fillerOf(scene, subject) : null;
}

function statusOf(scene: Scene, noun: Phrase, word: string, office: OfficePhrase): Status {
  if (office.former) return "former";
  const verb = scene.predicateList.findLast(({ verb: { last } }) => last < noun.first);
  if (
    verb &&
    /^(?:resign|quit|leave|step|stand|dismiss|sack|fire|remove|relieve|oust|retire|strip)$/.test(
      verb.verb.lemma,
    )
  )
    return "former";
  const words = scene.sentence.words.slice(noun.first, noun.head).map((token) => token.text.toLowerCase());
  if (words.some((one) => /^(?:previous|former|earlier|past|old|last|prior)$/.test(one))) return "former";
  return PAST.test(word)
    ? "former"
    : /^(?:months?|years?|weeks?|days?)$/.test(word)
      ? "current"
      : "unspecified";
}

/** "under the premiership of X", "X's presidency". */
function byReign(scene: Scene): Candidate[] {
  return scene.elements.flatMap((element, at) => {
    if (!isPhrase(element)) return [];
    const { phrase } = element;
    const office = officeOfReign(scene.sentence, scene.elements, phrase);
    const of = scene.elements[at + 1];
    const after = scene.elements[at + 2];
    const owner =
      phrase.possessor ??
      (of?.type === "preposition" && of.word === "of" && isPhrase(after) ? after.phrase : null);
    if (!office || owner?.kind !== "person") return [];
    const person = fillerOf(scene, owner);
    if (!isType(person, "Person")) return [];
    return [holding(scene, person, office, "unspecified", 0.66)];
  });
}
