import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { statedDate } from "./dates.ts";
import { isTimetabled } from "./nouns/mood.ts";
import { offencesFrom } from "./offences.ts";
import { fillerOf, isType, offenceFiller, type Scene, spanIn } from "./scene.ts";

/** Claims whose person stands elsewhere, or that one phrase adds to another claim. */
export function specialClaims(scene: Scene): readonly Candidate[] {
  return [...inStead(scene), ...changedCharges(scene), ...trials(scene)];
}

const candidate = (
  scene: Scene,
  type: Candidate["type"],
  predicate: Predicate,
  roles: Candidate["roles"],
  confidence: number,
): Candidate => {
  const mood = moodOf(scene, predicate);
  const found = dateOfPredicate(scene.sentence, scene.elements, predicate);
  const date = found ? statedDate(scene.sentence, found, scene.dates, mood.polarity === "planned") : null;
  return {
    type,
    sentence: scene.sentence,
    trigger: predicate.verb,
    roles,
    details: {},
    mood,
    attribution: null,
    date,
    confidence,
  };
};

/** "leaving A in B's stead", "put A in his place": A comes after B. */
function inStead(scene: Scene): Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    if (!/^(?:leave|put|install|instal|appoint|name|place)$/.test(predicate.verb.lemma)) return [];
    const stead = predicate.obliques.find(
      ({ preposition, phrases }) =>
        preposition === "in" &&
        /^(?:stead|place)$/.test(phrases[0] ? lowerOf(scene.sentence, phrases[0].head) : ""),
    );
    const owner = stead?.phrases[0]?.possessor ?? afterPlaceOf(scene, predicate);
    const successor = personAt(scene, predicate.passive ? predicate.subjects[0] : predicate.objects[0]);
    const predecessor = personAt(scene, owner);
    if (!successor || !predecessor || successor.draft === predecessor.draft) return [];
    return [
      {
        ...candidate(scene, "SUCCEEDED", predicate, { SUCCESSOR: successor, PREDECESSOR: predecessor }, 0.78),
        date: null,
      },
    ];
  });
}

/** "named A minister in place of B". */
function afterPlaceOf(scene: Scene, predicate: Predicate): Phrase | undefined {
  const at = predicate.obliques.findIndex(
    ({ preposition, phrases }) =>
      preposition === "in" &&
      phrases[0] !== undefined &&
      lowerOf(scene.sentence, phrases[0].head) === "place",
  );
  const of = predicate.obliques[at + 1];
  return at >= 0 && of?.preposition === "of" ? of.phrases[0] : undefined;
}

function personAt(scene: Scene, phrase: Phrase | undefined): Filler | null {
  const filler = phrase ? fillerOf(scene, phrase) : null;
  return isType(filler, "Person") ? filler : null;
}

const CHARGE = /^(?:charges?|indictment|accusations?)$/;

/** "The charge was later changed to X": the charge is the one spoken of before. */
function changedCharges(scene: Scene): Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    if (
      !/^(?:change|amend|reduce|upgrade|downgrade|replace|reclassify|alter|commute|revise|convert)$/.test(
        predicate.verb.lemma,
      )
    )
      return [];
    const subject = predicate.passive ? predicate.subjects[0] : predicate.objects[0];
    if (!subject || !CHARGE.test(lowerOf(scene.sentence, subject.head))) return [];
    const defendant = owner(scene, subject) ?? scene.discourse.defendant();
    if (!defendant) return [];
    const to = predicate.obliques.find(({ preposition }) => /^(?:to|with|into)$/.test(preposition));
    const [range] = to ? offencesFrom(scene.sentence, to.from, to.gerund !== null) : [];
    const from = scene.earlier.findLast(
      ({ type, roles }) => type === "CHARGED" && roles.PATIENT?.draft === defendant,
    )?.roles.OFFENCE;
    const roles: Candidate["roles"] = {
      PATIENT: { draft: defendant, span: spanIn(scene, subject) },
      ...(range ? { OFFENCE: offenceFiller(scene, range) } : {}),
      ...(from ? { OFFENCE_FROM: from } : {}),
    };
    return [candidate(scene, "CHARGE_CHANGED", predicate, roles, 0.78)];
  });
}

const owner = (scene: Scene, phrase: Phrase): Filler["draft"] | null => {
  const filler = phrase.possessor ? fillerOf(scene, phrase.possessor) : null;
  return isType(filler, "Person", "Group") ? filler.draft : null;
};

/** "the trial was held behind closed doors": whose trial it is was said before. */
function trials(scene: Scene): Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const held = predicate.passive
      ? /^(?:hold|conduct|adjourn|halt|suspend|open|conclude)$/
      : /^(?:begin|open|start|end|last|conclude|resume|take|continue)$/;
    const subject = predicate.subjects[0];
    if (
      !held.test(predicate.verb.lemma) ||
      !subject ||
      !/^(?:trial|hearing)$/.test(lowerOf(scene.sentence, subject.head))
    )
      return [];
    if (lowerOf(scene.sentence, subject.head) === "hearing" || isFollowedByOf(scene, subject)) return [];
    if (isTimetabled(scene, predicate)) return [];
    const defendant = subject.possessor ? owner(scene, subject) : scene.discourse.defendant();
    if (!defendant) return [];
    const court = scene.discourse.court();
    const roles: Candidate["roles"] = {
      PATIENT: { draft: defendant, span: spanIn(scene, subject) },
      ...(court ? { COURT: { draft: court, span: spanIn(scene, subject) } } : {}),
    };
    return [candidate(scene, "TRIED", predicate, roles, 0.7)];
  });
}

const isFollowedByOf = (scene: Scene, phrase: Phrase): boolean =>
  lowerOf(scene.sentence, phrase.last + 1) === "of";
