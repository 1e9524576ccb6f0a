import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { changedCharges } from "./changed-charges.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { statedDate } from "./dates.ts";
import { claimsOfEndedTerms } from "./ended-terms.ts";
import { isTimetabled } from "./nouns/mood.ts";
import { fillerOf, isType, type Scene, spanIn } from "./scene.ts";
import { claimsOfVerdicts } from "./verdicts.ts";

/** Claims whose person stands elsewhere, or that one phrase adds to another claim. */
export function specialClaims(scene: Scene): readonly Candidate[] {
  return [
    ...inStead(scene),
    ...changedCharges(scene),
    ...claimsOfVerdicts(scene),
    ...claimsOfEndedTerms(scene),
    ...trials(scene),
    ...arrests(scene),
  ];
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
    if (
      !/^(?:leave|put|install|instal|appoint|name|place|choose|elect|select|pick|swear|bring|designate)$/.test(
        predicate.verb.lemma,
      )
    )
      return [];
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
      !(isTrial(scene, subject) || isSecretHearing(scene, subject))
    )
      return [];
    if (isFollowedByOf(scene, subject) || isTimetabled(scene, predicate)) return [];
    const defendant = subject.possessor
      ? owner(scene, subject)
      : (endedFor(scene, predicate) ?? scene.discourse.defendant());
    if (!defendant) return [];
    const court = scene.discourse.court();
    const roles: Candidate["roles"] = {
      PATIENT: { draft: defendant, span: spanIn(scene, subject) },
      ...(court ? { COURT: { draft: court, span: spanIn(scene, subject) } } : {}),
    };
    return [candidate(scene, "TRIED", predicate, roles, 0.7)];
  });
}

const isTrial = ({ sentence }: Scene, { head }: Phrase): boolean => lowerOf(sentence, head) === "trial";

/** "the hearings took place in camera": of a trial, as others hear nothing in secret. */
const isSecretHearing = ({ sentence }: Scene, { head }: Phrase): boolean =>
  /^hearings?$/.test(lowerOf(sentence, head)) &&
  /\b(?:in camera|behind closed doors|in secret)\b/.test(sentence.text);

/** "a trial ended in a prison term for X". */
function endedFor(scene: Scene, { obliques }: Predicate): Filler["draft"] | null {
  const whom = obliques.find(
    ({ preposition, phrases }) => preposition === "for" && phrases[0]?.kind === "person",
  );
  const filler = whom?.phrases[0] ? fillerOf(scene, whom.phrases[0]) : null;
  return isType(filler, "Person") ? filler.draft : null;
}

/** "Detention followed at the end of that month": whose it is was said before. */
function arrests(scene: Scene): Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const subject = predicate.subjects[0];
    const isArrest =
      subject !== undefined &&
      /^(?:follow|come)$/.test(predicate.verb.lemma) &&
      /^(?:arrest|detention)$/.test(lowerOf(scene.sentence, subject.head)) &&
      !subject.possessor &&
      !isFollowedByOf(scene, subject);
    const person = isArrest ? (lastRemoved(scene) ?? scene.discourse.defendant()) : null;
    if (!person || predicate.passive || predicate.objects.length > 0) return [];
    return [
      candidate(
        scene,
        "ARRESTED",
        predicate,
        { PATIENT: { draft: person, span: spanIn(scene, subject ?? predicate.verb) } },
        0.7,
      ),
    ];
  });
}

/** Who the sentence before says lost an office. */
const lastRemoved = (scene: Scene): Filler["draft"] | null =>
  scene.earlier.findLast(
    ({ type, sentence, mood, roles }) =>
      type === "DISMISSED" &&
      mood.polarity === "asserted" &&
      roles.PATIENT?.draft.named &&
      scene.sentence.index - sentence.index === 1,
  )?.roles.PATIENT?.draft ?? null;

const isFollowedByOf = (scene: Scene, phrase: Phrase): boolean =>
  lowerOf(scene.sentence, phrase.last + 1) === "of";
