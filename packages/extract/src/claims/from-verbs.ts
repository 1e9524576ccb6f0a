import { type Details, FACTS, type FactDefinition, type FactType, type Role } from "@cursus/graph-schema";
import { type Match, matchPredicate } from "../frames/match.ts";
import { attributionOf } from "../modality/attribution.ts";
import type { Phrase, WordRange } from "../model.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { dateOnPage, statedDate } from "./dates.ts";
import { fillerOf, isType, officeFiller, type Scene } from "./scene.ts";
import { sentenceTerms } from "./sentence-terms.ts";
import { termsOfSeveral } from "./terms-of-several.ts";
import { isSplitByCount } from "./verbs/figures.ts";
import { forcedBy, isToppled } from "./verbs/forced.ts";
import { namedBesides } from "./verbs/named-among.ts";
import { offencesOf } from "./verbs/offences.ts";
import { isElsewhere, officesOf } from "./verbs/offices.ts";
import { officesBehindNames } from "./verbs/own-offices.ts";
import { isNobody, personsOf } from "./verbs/people.ts";
import { respectivePosts } from "./verbs/respective-posts.ts";
import { isSingledOut, joinSingledOut } from "./verbs/singled-out.ts";
import { typedMood } from "./verbs/typed-mood.ts";
import { dateInObject, mainOf } from "./verbs/when.ts";

/** Claims told by the verbs of a sentence. */
export function claimsFromVerbs(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) =>
    matchPredicate(scene.sentence, scene.elements, predicate).flatMap((match) => claimsFrom(scene, match)),
  );
}

const PERSONAL: readonly Role[] = ["PATIENT", "SUCCESSOR", "PREDECESSOR"];

function claimsFrom(scene: Scene, found: Match): Candidate[] {
  const force = forcedBy(scene, found);
  const match: Match = force || isToppled(scene, found) ? { ...found, type: "LEFT_OFFICE" } : found;
  return claimsOfMatch(scene, match).map((claim) =>
    force ? { ...claim, roles: { AGENT: force, ...claim.roles } } : claim,
  );
}

function claimsOfMatch(scene: Scene, match: Match): Candidate[] {
  if (
    match.type === "TOOK_OFFICE" &&
    match.predicate.obliques.some(({ preposition, gerund }) => preposition === "of" && gerund !== null)
  )
    return [];
  if (match.type === "TOOK_OFFICE" && isSingledOut(scene, match)) {
    joinSingledOut(scene, match);
    return [];
  }
  const base = baseOf(scene, match);
  const besides = namedBesides(scene, match);
  const patients = isSplitByCount(scene, match)
    ? besides
    : [...personsOf(scene, match, "PATIENT"), ...besides];
  if (patients.length === 0 && isSplitByCount(scene, match)) return [];
  const fact: FactDefinition = FACTS[match.type];
  if (fact.required.includes("PATIENT") && patients.length === 0) return [];
  const others = otherRoles(scene, match);
  if (fact.required.some((role) => role !== "PATIENT" && !others[role as Role])) return [];
  if (isSelf(others)) return [];
  const respective = respectivePosts(scene, match, patients);
  const own = respective ?? officesBehindNames(scene, match, patients);
  const offices = respective || own.length > 0 ? own : officesOf(scene, match, patients);
  const offences = offencesOf(scene, match);
  if (
    offices.length === patients.length &&
    patients.length > 1 &&
    (own.length > 0 || isRespective(scene) || isOwnOffices(match))
  )
    return patients.map((patient, index) => {
      const roles = { ...others, PATIENT: patient, ...(offices[index] ? { OFFICE: offices[index] } : {}) };
      return { ...base, roles: allowed(fact, roles), confidence: confidenceOf(match, roles) };
    });
  const terms =
    match.type === "SENTENCED"
      ? termsOfSeveral(scene.sentence, termRange(scene, match), patients.length)
      : null;
  return (patients.length > 0 ? patients : [null]).flatMap((patient, index) =>
    (offices.length > 0 ? offices : [null]).flatMap((office) =>
      (offences.length > 0 ? offences : [null]).map((offence): Candidate => {
        const roles = {
          ...others,
          ...(patient ? { PATIENT: patient } : {}),
          ...(office ? { OFFICE: office } : {}),
          ...(offence ? { OFFENCE: offence } : {}),
        };
        const details = terms?.[index] ?? base.details;
        return { ...base, details, roles: allowed(fact, roles), confidence: confidenceOf(match, roles) };
      }),
    ),
  );
}

/** "A and B resigned as minister and mayor respectively". */
const isRespective = (scene: Scene): boolean =>
  scene.sentence.words.some((token) => token.text === "respectively");

/** "the minister and the mayor resigned": each from the own office. */
const isOwnOffices = (match: Match): boolean =>
  !match.roles.has("OFFICE") && (match.roles.get("PATIENT") ?? []).every(({ office }) => office !== null);

const allowed = (fact: FactDefinition, roles: Candidate["roles"]): Candidate["roles"] =>
  Object.fromEntries(Object.entries(roles).filter(([role]) => fact.roles.includes(role)));

const isSelf = (roles: Candidate["roles"]): boolean =>
  roles.SUCCESSOR !== undefined && roles.SUCCESSOR.draft === roles.PREDECESSOR?.draft;

function baseOf(scene: Scene, match: Match): Omit<Candidate, "roles" | "confidence"> {
  const mood = typedMood(scene, match);
  const found =
    dateOfPredicate(scene.sentence, scene.elements, match.predicate) ?? dateInObject(scene, match);
  const ahead = mood.polarity === "planned" || mood.polarity === "hypothetical";
  const date = match.pattern.isEarlier
    ? null
    : found
      ? statedDate(scene.sentence, found, scene.dates, ahead)
      : mood.polarity === "asserted"
        ? dateOnPage(scene, mainOf(scene, match.predicate))
        : null;
  return {
    type: match.type,
    sentence: scene.sentence,
    trigger: match.predicate.verb,
    details: detailsOf(scene, match),
    mood,
    ...(match.type === "SUCCEEDED" && isElsewhere(scene, match) ? { officeUnread: true } : {}),
    attribution: attributionOf(scene, match.predicate),
    date,
  };
}

/** Where a sentence's length is told; of a term that is cut, the new one, after "to"; of one partly served, the whole, after "of". */
function termRange({ sentence }: Scene, { predicate, pattern }: Match): WordRange {
  const { verb, objects, passive } = predicate;
  const last = Math.min(predicate.end, sentence.words.length - 1);
  const first = passive ? verb.first : Math.min(verb.first, objects[0]?.first ?? verb.first);
  const { termAfter } = pattern;
  if (!termAfter) return { first, last };
  const isMark = ({ text }: { readonly text: string }, at: number): boolean =>
    at > verb.last && at <= last && text === termAfter;
  const mark = termAfter === "to" ? sentence.words.findLastIndex(isMark) : sentence.words.findIndex(isMark);
  return { first: mark < 0 ? last + 1 : mark + 1, last };
}

function detailsOf(scene: Scene, match: Match): Details {
  switch (match.type) {
    case "SENTENCED": {
      const { first, last } = termRange(scene, match);
      return sentenceTerms(scene.sentence, first, last);
    }
    case "APPEALED":
      return appealOutcome(match);
    case "APPOINTED":
    case "TOOK_OFFICE":
      return match.roles.get("OFFICE")?.some((phrase) => phrase.office?.acting) ? { acting: true } : {};
    default:
      return {};
  }
}

function appealOutcome(match: Match): Details {
  const { lemma } = match.predicate.verb;
  if (/^(?:reject|dismiss|throw)$/.test(lemma)) return { outcome: "dismissed" };
  if (/^(?:uphold|confirm|affirm)$/.test(lemma)) return { outcome: "upheld" };
  return lemma === "hear" ? { outcome: "pending" } : { outcome: "filed" };
}

function otherRoles(scene: Scene, match: Match): Partial<Record<Role, Filler>> {
  const roles: Partial<Record<Role, Filler>> = {};
  for (const [role, phrases] of match.roles) {
    if (role === "PATIENT" || role === "OFFICE" || role === "OFFENCE") continue;
    const filler = roleFiller(scene, role, phrases);
    // "15 of the members": a figure alone is nobody who did it.
    if (filler && /\p{L}/u.test(filler.draft.name)) put(match.type, roles, role, filler);
  }
  return roles;
}

function roleFiller(scene: Scene, role: Role, phrases: readonly Phrase[]): Filler | null {
  const phrase = phrases[0];
  if (!phrase || isNobody(scene, phrase)) return null;
  if (role === "OFFICE_TO") return phrase.office ? officeFiller(scene, phrase.office) : null;
  const filler = fillerOf(scene, phrase);
  if (PERSONAL.includes(role)) return isType(filler, "Person") ? filler : null;
  if (role === "PLACE") return isType(filler, "Place") ? filler : null;
  if (role === "COURT") return isType(filler, "Court") ? filler : null;
  return filler;
}

/** A court that acts is the court of the step, not somebody who did it. */
function put(type: FactType, roles: Partial<Record<Role, Filler>>, role: Role, filler: Filler): void {
  const fact: FactDefinition = FACTS[type];
  if (role === "AGENT" && filler.draft.type === "Court" && fact.roles.includes("COURT")) roles.COURT = filler;
  else if (role === "AGENT" && /^(?:Place|Offence|Event)$/.test(filler.draft.type)) return;
  else if (role === "TARGET" && !/^(?:Person|Organization|Place|Group)$/.test(filler.draft.type)) return;
  else roles[role] = filler;
}

/** Lower for pronouns, for people without a name and for what stands under other verbs. */
function confidenceOf(match: Match, roles: Candidate["roles"]): number {
  let confidence = 0.92;
  for (const phrases of match.roles.values())
    for (const phrase of phrases) {
      if (phrase.kind === "pronoun") confidence -= 0.12;
      if (phrase.kind === "office") confidence -= 0.08;
    }
  for (const filler of Object.values(roles))
    if (filler && !filler.draft.named && filler.draft.type !== "Court") confidence -= 0.06;
  if (match.predicate.link !== "main" && match.predicate.link !== "coordinate") confidence -= 0.05;
  return Math.max(0.3, Math.round(confidence * 100) / 100);
}
