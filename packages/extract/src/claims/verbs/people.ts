import type { Role } from "@cursus/graph-schema";
import { type Match, matchPredicate } from "../../frames/match.ts";
import { lowerOf, type Phrase } from "../../model.ts";
import type { Filler } from "../candidate.ts";
import { fillerOf, isType, type Scene, spanIn } from "../scene.ts";
import { pairMeant } from "./both.ts";
import { OF_BODIES } from "./of-bodies.ts";

/** The people who fill a role; an office phrase stands for its holder. */
export function personsOf(scene: Scene, match: Match, role: Role): readonly Filler[] {
  const phrases = match.roles.get(role) ?? [];
  const fillers = phrases
    .filter((phrase) => isSpecific(scene, phrase))
    .flatMap((phrase) => fillerOf(scene, phrase) ?? []);
  const bodies = OF_BODIES.has(match.type);
  const client = match.type === "APPEALED" && role === "PATIENT" ? clientsOf(scene, phrases) : [];
  if (client.length > 0) return client;
  const people = fillers.filter(
    (filler) => isType(filler, "Person", "Group") || (bodies && isType(filler, "Organization")),
  );
  const pair = role === "PATIENT" ? phrases.flatMap((phrase) => pairMeant(scene, phrase)) : [];
  if (pair.length > 0) return pair;
  if (people.length > 0 || role !== "PATIENT") return people;
  return implied(scene, match);
}

/** "X's lawyers appealed": the appeal is X's; what prosecutors appeal against is the defendant's. */
function clientsOf(scene: Scene, phrases: readonly Phrase[]): readonly Filler[] {
  return phrases.flatMap((phrase) => {
    const word = lowerOf(scene.sentence, phrase.head);
    const meant = scene.meanings.get(phrase);
    if (
      meant?.owner &&
      /(?:lawyers?|attorneys?|counsel|team|defen[cs]e|solicitors?|barristers?)$/i.test(meant.name)
    )
      return [{ draft: meant.owner, span: spanIn(scene, phrase) }];
    const known = /^(?:prosecutors?|prosecution|state|lawyers?|attorneys?|defen[cs]e)$/.test(word)
      ? scene.discourse.defendant()
      : null;
    return known ? [{ draft: known, span: spanIn(scene, phrase) }] : [];
  });
}

/** "no minister", "neither of the judges": a word that denies it of all is nobody. */
export const isNobody = ({ sentence }: Scene, { first }: Phrase): boolean =>
  /^(?:no|none|nobody|neither)$/.test(lowerOf(sentence, first)) ||
  (/^(?:a|an|one)$/.test(lowerOf(sentence, first)) && lowerOf(sentence, first - 1) === "not");

/** "veteran politicians": a group that is neither counted nor somebody's is nobody in particular. */
function isSpecific(scene: Scene, phrase: Phrase): boolean {
  if (isNobody(scene, phrase)) return false;
  // "them" for a figure alone: nobody in particular.
  if (phrase.kind === "pronoun" && !/\p{L}/u.test(scene.meanings.get(phrase)?.name ?? "")) return false;
  if (phrase.kind !== "group" && !phrase.office?.plural) return true;
  if (phrase.possessor) return phrase.possessor.kind !== "pronoun";
  const words = scene.sentence.words.slice(phrase.first, phrase.last + 1);
  if (!words.some(({ tag }) => tag === "NOUN" || tag === "PROPN")) return false;
  return words.some(
    (token) =>
      token.tag === "NUM" ||
      /^(?:several|the|these|those|some|many|dozens|hundreds|thousands)$/i.test(token.text),
  );
}

/** "overturned the conviction", "pronounced the sentence": the defendant spoken of last. */
function implied(scene: Scene, match: Match): readonly Filler[] {
  const { pattern, predicate } = match;
  const isJudgment = /^(?:OVERTURNED|APPEALED)$/.test(match.type) && pattern.patient === "possessor";
  const owner = isJudgment ? whoHasIt(scene, match) : null;
  if (owner) return [owner];
  if (!isJudgment && !(pattern.impliesDefendant && namesNobody(match))) return [];
  const object = predicate.passive ? predicate.subjects[0] : predicate.objects[0];
  const here = pattern.impliesDefendant ? objectBefore(scene, match) : convictedBefore(scene, match);
  const known = here ?? judgedJustBefore(scene, object) ?? scene.discourse.defendant();
  const span = pattern.impliesDefendant ? predicate.verb : object;
  return known && span ? [{ draft: known, span: spanIn(scene, span) }] : [];
}

/** "X was jailed; a court overturned the conviction": whom the sentence has convicted before. */
function convictedBefore(scene: Scene, { predicate }: Match): Filler["draft"] | null {
  const convicted = scene.predicateList
    .filter(({ at }) => at < predicate.at)
    .flatMap((other) => matchPredicate(scene.sentence, scene.elements, other))
    .filter(({ type }) => /^(?:CONVICTED|SENTENCED)$/.test(type))
    .flatMap(({ roles }) => roles.get("PATIENT") ?? [])
    .flatMap((phrase) => fillerOf(scene, phrase) ?? []);
  const last = convicted.at(-1);
  return isType(last, "Person", "Group") ? last.draft : null;
}

/** "X was convicted in 2004. A court reversed that verdict": what "that" means was told last. */
function judgedJustBefore({ sentence, earlier }: Scene, object: Phrase | undefined): Filler["draft"] | null {
  if (!object || ![object.first, object.first - 1].some((at) => lowerOf(sentence, at) === "that"))
    return null;
  const told = earlier.findLast(
    (claim) =>
      /^(?:CONVICTED|SENTENCED|ACQUITTED)$/.test(claim.type) &&
      claim.mood.polarity === "asserted" &&
      sentence.index - claim.sentence.index === 1,
  );
  return told?.roles.PATIENT?.draft ?? null;
}

/** "X had a conviction overturned": it is the conviction of X. */
function whoHasIt(scene: Scene, { predicate }: Match): Filler | null {
  const above = scene.predicates.get(predicate.governor ?? -1);
  const subject = above && /^(?:have|get|see)$/.test(above.verb.lemma) ? above.subjects[0] : undefined;
  const filler = subject ? fillerOf(scene, subject) : null;
  return isType(filler, "Person", "Group") ? filler : null;
}

/** Nobody is named whom the step befalls: "handed down a sentence to X" tells of X. */
const namesNobody = ({ predicate }: Match): boolean =>
  !predicate.obliques.some(
    ({ preposition, phrases }) =>
      /^(?:to|on|against|for|upon)$/.test(preposition) && phrases.some(isSomebody),
  );

const isSomebody = ({ kind }: Phrase): boolean => /^(?:person|office|group|human|pronoun)$/.test(kind);

/** "convicted X and handed down six years": whom the verb before, of the same subject, does it to. */
function objectBefore(scene: Scene, { predicate }: Match): Filler["draft"] | null {
  const governor = scene.predicates.get(predicate.governor ?? -1);
  const object = predicate.link === "coordinate" && !governor?.passive ? governor?.objects[0] : undefined;
  const filler = object ? fillerOf(scene, object) : null;
  return isType(filler, "Person", "Group") ? filler.draft : null;
}
