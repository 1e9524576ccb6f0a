import type { Match } from "../../frames/match.ts";
import { lowerOf, type Phrase, type SentenceView } from "../../model.ts";
import { isPhrase } from "../../syntax/predicate.ts";
import type { Filler } from "../candidate.ts";
import { fillerOf, isType, type Scene } from "../scene.ts";

/** Steps that people are taken through together. */
const TOGETHER =
  /^(?:ARRESTED|CHARGED|TRIED|CONVICTED|SENTENCED|ACQUITTED|RELEASED|PARDONED|ESCAPED|DISQUALIFIED|EXTRADITED|RESIGNED|DISMISSED)$/;

/** People whom the sentence names beside or among those whom the verb takes: "along with X", "including X and Y". */
export function namedBesides(scene: Scene, match: Match): readonly Filler[] {
  if (!TOGETHER.test(match.type)) return [];
  const own = match.roles.get("PATIENT") ?? [];
  const phrases = [...companionsOf(scene, match), ...own.flatMap((phrase) => membersOf(scene, phrase))];
  return phrases
    .filter((phrase) => !own.includes(phrase))
    .flatMap((phrase) => fillerOf(scene, phrase) ?? [])
    .filter((filler) => isType(filler, "Person", "Group"));
}

/** "was arrested along with two colonels, X and Y", "alongside X". */
function companionsOf({ sentence }: Scene, { predicate }: Match): readonly Phrase[] {
  return predicate.obliques
    .filter(
      ({ preposition, from }) =>
        preposition === "alongside" ||
        (preposition === "with" && /^(?:along|together)$/.test(lowerOf(sentence, from - 2))),
    )
    .flatMap(({ phrases }) => phrases)
    .filter(({ kind }) => /^(?:person|office|group)$/.test(kind));
}

/** "14 people, including X", "seven men, among them X and Y": those whom the sentence names of a group. */
function membersOf(scene: Scene, group: Phrase): readonly Phrase[] {
  const isMany = group.kind === "group" || group.office?.plural === true;
  const opens = isMany ? memberMark(scene.sentence, group.last + 1) : null;
  if (opens === null) return [];
  const at = scene.elements.findIndex((element) => element.first >= opens);
  const members: Phrase[] = [];
  for (const element of at < 0 ? [] : scene.elements.slice(at)) {
    if (element.type === "comma" || element.type === "and") continue;
    if (!isPhrase(element) || !/^(?:person|human|office)$/.test(element.phrase.kind)) break;
    if (element.phrase.kind === "person") members.push(element.phrase);
  }
  return members;
}

/** Where the names begin, after "including" or "among them", within the sentence. */
function memberMark(sentence: SentenceView, from: number): number | null {
  for (let at = from; at < sentence.words.length; at++) {
    const word = lowerOf(sentence, at);
    if (/^[;:]$/.test(word)) return null;
    if (word === "including") return at + 1;
    if (/^(?:among|amongst)$/.test(word) && /^(?:them|whom|those)$/.test(lowerOf(sentence, at + 1)))
      return at + 2;
  }
  return null;
}
