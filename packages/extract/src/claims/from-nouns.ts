import { FACTS, type FactDefinition, type FactType } from "@cursus/graph-schema";
import { ACCUSED, CRIME } from "../coreference/local-subject.ts";
import type { NounPattern } from "../frames/define.ts";
import { NOUN_FRAMES } from "../frames/frames.ts";
import { attributionOfNoun } from "../modality/attribution.ts";
import { type Mood, stronger } from "../modality/moods.ts";
import { lowerOf, type Phrase } from "../model.ts";
import { isPhrase, isVerb } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { dateAfterNoun } from "./dates/of-nouns.ts";
import { statedDate } from "./dates.ts";
import { nounMood } from "./nouns/mood.ts";
import { rolesOf } from "./nouns/roles.ts";
import { isType, type Scene } from "./scene.ts";
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

/** Who is nominated is not yet appointed. */
const isNomination = (scene: Scene, noun: Phrase): boolean =>
  lowerOf(scene.sentence, noun.head) === "nomination";

/** A line without a finite verb and a full stop is the title of what follows. */
const isHeading = (scene: Scene): boolean =>
  !/[.!?]["”’)]*$/.test(scene.sentence.text) && !scene.predicateList.some(({ verb }) => verb.tense !== null);

function fromNoun(scene: Scene, noun: Phrase, at: number, type: FactType, pattern: NounPattern): Candidate[] {
  if (pattern.modifier && !hasModifier(scene, noun, pattern.modifier)) return [];
  const roles = rolesOf(scene, noun, at, pattern);
  const patient = roles.PATIENT;
  if (pattern.needs && !roles[pattern.needs]) return [];
  if (!isType(patient, "Person", "Group") || (patient.draft.type === "Person" && !patient.draft.named))
    return [];
  if (patient.draft.type === "Group" && !JUDICIAL_NOUN.test(lowerOf(scene.sentence, noun.head))) return [];
  const stated = nounMood(scene, noun, at);
  if (stated === null) return [];
  const mood = isNomination(scene, noun)
    ? stronger({ polarity: "planned", modality: "intended" }, stated)
    : stated;
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
      attribution: attributionOfNoun(scene, noun, at),
      date,
      confidence: noun.possessor?.kind === "pronoun" ? 0.62 : 0.74,
    },
  ];
}

const hasModifier = ({ sentence }: Scene, noun: Phrase, modifier: RegExp): boolean =>
  sentence.words.slice(noun.first, noun.head).some(({ text }) => modifier.test(text.toLowerCase()));

/** Groups have trials; their deaths and arrests are counted. */
const JUDICIAL_NOUN = /^(?:trial|retrial|conviction|acquittal|indictment)$/;

const JUDICIAL = /^(?:TRIED|CONVICTED|SENTENCED|ARRESTED|ACQUITTED|APPEALED)$/;

const LATER =
  /^(?:overturn|uphold|lose|win|appeal|quash|annul|reverse|void|vacate|confirm|affirm|review|hear|challenge|contest|suspend|commute|reduce|increase|reject|dismiss|deny|grant|protest|denounce|condemn|criticise|criticize|welcome|praise|pardon)$/;

/** "overturned X's conviction on March 1", "convicted of his murder in 2021": the day is that of the later step. */
function isOfLaterStep(scene: Scene, noun: Phrase, at: number): boolean {
  const word = lowerOf(scene.sentence, noun.head);
  const isStep = /^(?:conviction|acquittal|sentence|indictment|charge)s?$/.test(word);
  const isCrime = CRIME.test(word) && noun.possessor?.kind === "pronoun";
  return scene.predicateList.some(
    ({ at: before, end, verb }) =>
      before < at &&
      noun.first <= end &&
      ((isStep && LATER.test(verb.lemma)) || (isCrime && ACCUSED.test(verb.lemma))),
  );
}

function dateOf(scene: Scene, noun: Phrase, at: number, mood: Mood): Candidate["date"] {
  if (isOfLaterStep(scene, noun, at)) return null;
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
