import type { FactDefinition, FactType, Role } from "@cursus/graph-schema";
import { FACTS } from "@cursus/graph-schema";
import type { NounPattern } from "../frames/define.ts";
import { NOUN_FRAMES } from "../frames/frames.ts";
import { adverbMood, type Mood, moodOf, STATED, stronger } from "../modality/mood.ts";
import { verbClass } from "../modality/verb-classes.ts";
import { lowerOf, type Phrase } from "../model.ts";
import { isPhrase, isVerb, type Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateAfterNoun, statedDate } from "./dates.ts";
import { offenceBefore, offencesFrom } from "./offences.ts";
import { fillerOf, isType, offenceFiller, officeFiller, type Scene } from "./scene.ts";
import { sentenceTerms } from "./sentence-terms.ts";

/** Claims told by nouns: "X's resignation in June", "the arrest of X". */
export function claimsFromNouns(scene: Scene): readonly Candidate[] {
  if (isHeading(scene)) return [];
  return scene.elements.flatMap((element, at) => {
    if (!isPhrase(element) || element.phrase.kind !== "thing" || element.phrase.name) return [];
    const noun = scene.sentence.words[element.phrase.head]?.lemma ?? "";
    return (NOUN_FRAMES.get(noun) ?? []).flatMap(({ type, pattern }) =>
      fromNoun(scene, element.phrase, at, type, pattern),
    );
  });
}

/** A line without a finite verb and a full stop is the title of what follows. */
const isHeading = (scene: Scene): boolean =>
  !/[.!?]["”’)]*$/.test(scene.sentence.text) && !scene.predicateList.some(({ verb }) => verb.tense !== null);

function fromNoun(scene: Scene, noun: Phrase, at: number, type: FactType, pattern: NounPattern): Candidate[] {
  const roles = rolesOf(scene, noun, at, pattern);
  const patient = roles.PATIENT;
  if (!isType(patient, "Person", "Group") || (patient.draft.type === "Person" && !patient.draft.named))
    return [];
  if (patient.draft.type === "Group" && !JUDICIAL_NOUN.test(lowerOf(scene.sentence, noun.head))) return [];
  const mood = nounMood(scene, noun, at);
  if (mood === null) return [];
  const date = dateOf(scene, noun, at, mood);
  // "until his appointment" tells nothing that a better sentence does not.
  if (
    noun.possessor?.kind === "pronoun" &&
    date === null &&
    mood.modality !== "announced" &&
    !JUDICIAL.test(type)
  )
    return [];
  const details = type === "SENTENCED" ? sentenceTerms(scene.sentence, noun.first, noun.head) : {};
  const fact: FactDefinition = FACTS[type];
  const allowed = Object.fromEntries(Object.entries(roles).filter(([role]) => fact.roles.includes(role)));
  return [
    {
      type,
      sentence: scene.sentence,
      trigger: { first: noun.head, last: noun.head },
      roles: allowed,
      details,
      mood,
      attribution: null,
      date,
      confidence: noun.possessor?.kind === "pronoun" ? 0.62 : 0.74,
    },
  ];
}

/** Groups have trials; their deaths and arrests are counted. */
const JUDICIAL_NOUN = /^(?:trial|retrial|conviction|acquittal|indictment)$/;
const JUDICIAL = /^(?:TRIED|CONVICTED|SENTENCED|ARRESTED|ACQUITTED|APPEALED)$/;

type Roles = Partial<Record<Role, Filler>>;

function rolesOf(scene: Scene, noun: Phrase, at: number, pattern: NounPattern): Roles {
  const roles: Roles = {};
  const owner = noun.possessor && pattern.possessor ? fillerOf(scene, noun.possessor) : null;
  if (owner && pattern.possessor) roles[pattern.possessor] = owner;
  const before =
    noun.possessor === null &&
    /^(?:charges?|convictions?|acquittals?)$/.test(lowerOf(scene.sentence, noun.head))
      ? offenceBefore(scene.sentence, noun.first, noun.head)
      : null;
  if (before) roles.OFFENCE = offenceFiller(scene, before);
  for (let index = at + 1; index < scene.elements.length; index += 2) {
    const preposition = scene.elements[index];
    const phrase = scene.elements[index + 1];
    if (preposition?.type !== "preposition") break;
    const role = pattern.obliques?.[preposition.word];
    if (role === "OFFENCE") setOffence(scene, roles, preposition.last + 1, isVerb(phrase));
    if (!isPhrase(phrase)) break;
    if (role && role !== "OFFENCE" && !roles[role]) setRole(scene, roles, role, phrase.phrase);
  }
  return roles;
}

function setOffence(scene: Scene, roles: Roles, from: number, gerund: boolean): void {
  const [range] = offencesFrom(scene.sentence, from, gerund);
  if (range && !roles.OFFENCE) roles.OFFENCE = offenceFiller(scene, range);
}

function setRole(scene: Scene, roles: Roles, role: Role, phrase: Phrase): void {
  if (role === "OFFICE" || role === "OFFICE_TO") {
    if (phrase.office && phrase.kind === "office") roles[role] = officeFiller(scene, phrase.office);
    return;
  }
  const filler = fillerOf(scene, phrase);
  const types =
    role === "PLACE"
      ? ["Place"]
      : role === "PATIENT"
        ? ["Person", "Group"]
        : ["Person", "Organization", "Group"];
  if (filler && types.includes(filler.draft.type)) roles[role] = filler;
}

const WISHED =
  /^(?:calls?|demands?|pressure|push|bid|request|petition|vote|motion|favou?r|support|talk|rumou?rs?|speculation|plans?|proposal|possible|threat|case|right)$/;

/** A noun of an event is a fact where it is possessed or follows "after"; under verbs of asking it is not. */
function nounMood(scene: Scene, noun: Phrase, at: number): Mood | null {
  const before = scene.elements[at - 1];
  const further = scene.elements[at - 2];
  const adverb = adverbMood(scene.sentence, noun.first, noun.head);
  const words = scene.sentence.words.slice(noun.first, noun.head).map((token) => token.text.toLowerCase());
  if (
    words.some((word) =>
      /^(?:no|possible|potential|alleged|planned|proposed|upcoming|imminent|any|eventual|future|pending|attempted|failed|foiled|would-be|apparent|suspected|faked|near)$/.test(
        word,
      ),
    )
  )
    return null;
  if (isPhrase(further) && WISHED.test(lowerOf(scene.sentence, further.phrase.head)))
    return { polarity: "hypothetical", modality: "demanded" };
  const verb = governing(scene, at);
  if (!verb) return adverb;
  if (
    before?.type === "preposition" &&
    /^(?:after|since|following|until|before|upon|amid|over|despite)$/.test(before.word)
  )
    return adverb;
  const outer = moodOf(scene, verb);
  if (verb.at > at) return subjectMood(scene, verb, outer, adverb);
  return isPresupposed(scene, noun, verb) ? adverb : objectMood(outer, verb, adverb);
}

/** "his trial is due to start", "her resignation will follow": what is ahead is no fact yet. */
function subjectMood(scene: Scene, verb: Predicate, outer: Mood, adverb: Mood): Mood | null {
  if (outer.polarity !== "asserted") return null;
  const next = lowerOf(scene.sentence, verb.verb.last + 1);
  return /^(?:due|set|scheduled|expected|slated|likely|imminent|pending|inevitable|possible)$/.test(next)
    ? null
    : adverb;
}

/** "overturned X's conviction", "explain the charge against X", "at his trial": there is such a thing, whatever is done with it. */
function isPresupposed(scene: Scene, noun: Phrase, verb: Predicate): boolean {
  const word = lowerOf(scene.sentence, noun.head).replace(/s$/, "");
  if (/^(?:conviction|acquittal|charge|sentence|indictment)$/.test(word))
    return !/^(?:seek|want|demand|avoid|escape|prevent|win|bring|file|press|consider|face|expect|risk|drop)$/.test(
      verb.verb.lemma,
    );
  if (word === "trial")
    return (
      lowerOf(scene.sentence, noun.first - 1) === "at" ||
      /^(?:regard|describe|see|call|denounce|condemn|criticise|criticize|follow|attend|watch|halt|suspend|adjourn|resume|continue)$/.test(
        verb.verb.lemma,
      )
    );
  return false;
}

function objectMood(outer: Mood, verb: Predicate, adverb: Mood): Mood | null {
  const { lemma } = verb.verb;
  if (
    /^(?:announce|confirm|accept|report|tender|submit|follow|see|welcome|criticise|criticize|condemn|praise|protest|mark|lead|spark|trigger|cause|order|approve|ratify)$/.test(
      lemma,
    )
  ) {
    const modality = /^(?:announce|tender|submit)$/.test(lemma) ? "announced" : "stated";
    return outer.polarity === "asserted" ? stronger(adverb, { polarity: "asserted", modality }) : outer;
  }
  const kind = verbClass(lemma, verb.passive);
  if (kind === "demand" || kind === "plan" || kind === "suppose")
    return { polarity: "hypothetical", modality: "demanded" };
  if (kind === "deny" || kind === "fail") return null;
  if (outer.polarity !== "asserted") return null;
  return stronger(outer, stronger(adverb, STATED));
}

/** The verb before the noun in its clause, or the first after it. */
function governing(scene: Scene, at: number): Predicate | undefined {
  const before = scene.predicateList
    .filter((predicate) => predicate.at < at && (scene.elements[at]?.first ?? 0) <= predicate.end)
    .at(-1);
  const noun = scene.elements[at];
  const own = scene.predicateList.find(
    ({ subjects, verb }) =>
      isPhrase(noun) && subjects.includes(noun.phrase) && !verb.gerund && !verb.infinitive,
  );
  return own && own.at > at ? own : (before ?? scene.predicateList.find((predicate) => predicate.at > at));
}

function dateOf(scene: Scene, noun: Phrase, at: number, mood: Mood): Candidate["date"] {
  const next = scene.elements.findIndex(
    (element, index) =>
      index > at &&
      (isVerb(element) ||
        element.type === "comma" ||
        element.type === "relative" ||
        element.type === "subordinator"),
  );
  const limit =
    next < 0 ? scene.sentence.words.length : (scene.elements[next]?.first ?? scene.sentence.words.length) - 1;
  const found = dateAfterNoun(scene.sentence, { first: noun.first, last: noun.head }, limit);
  return found ? statedDate(scene.sentence, found, scene.dates, mood.polarity !== "asserted") : null;
}
