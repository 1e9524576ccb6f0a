import { moodOf } from "../../modality/mood.ts";
import { type Mood, STATED, stronger } from "../../modality/moods.ts";
import { adverbMood } from "../../modality/own-mood.ts";
import { isForged } from "../../modality/unvouched.ts";
import { verbClass } from "../../modality/verb-classes.ts";
import { lowerOf, type Phrase } from "../../model.ts";
import type { Element } from "../../syntax/elements.ts";
import { isPhrase, type Predicate } from "../../syntax/predicate.ts";
import type { Scene } from "../scene.ts";

const WISHED =
  /^(?:calls?|demands?|pressure|push|bid|request|petition|vote|motion|favou?r|support|talk|rumou?rs?|speculation|plans?|proposal|possible|threat|case|right|bount(?:y|ies)|rewards?|reports?|claims?|chances?|prospects?|fears?|hopes?)$/;

/** A noun of an event is a fact where it is possessed or follows "after"; under verbs of asking it is not. */
export function nounMood(scene: Scene, noun: Phrase, at: number): Mood | null {
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
  if (isForged(scene.sentence, noun.first)) return null;
  const verb = governing(scene, at);
  const above = isPhrase(further)
    ? lowerOf(scene.sentence, further.phrase.head)
    : nounOfPassive(scene, before, verb);
  if (/^(?:warrants?|notices?|orders?)$/.test(above)) return { polarity: "planned", modality: "intended" };
  const isAskedFor = before?.type === "preposition" && before.word === "for" && /^appeals?$/.test(above);
  if (WISHED.test(above) || isAskedFor) return { polarity: "hypothetical", modality: "demanded" };
  if (!verb) return adverb;
  if (
    before?.type === "preposition" &&
    /^(?:after|since|following|until|before|upon|amid|over|despite)$/.test(before.word)
  )
    return adverb;
  const outer = moodOf(scene, verb);
  const word = lowerOf(scene.sentence, noun.head);
  if (verb.at > at)
    return verb.passive && isBlocked(word, verb) ? null : subjectMood(scene, verb, outer, adverb);
  return isPresupposed(scene, noun, verb) ? adverb : objectMood(outer, verb, adverb, word);
}

/** "A warrant was issued for her arrest": the noun that "for" hangs from stands before the verb. */
function nounOfPassive(scene: Scene, before: Element | undefined, verb: Predicate | undefined): string {
  const [subject] = verb?.passive ? verb.subjects : [];
  const isFor = before?.type === "preposition" && before.word === "for";
  return isFor && subject ? lowerOf(scene.sentence, subject.head) : "";
}

/** "his trial is due to start", "her resignation will follow": what is ahead is no fact yet. */
function subjectMood(scene: Scene, verb: Predicate, outer: Mood, adverb: Mood): Mood | null {
  if (outer.polarity !== "asserted" || isAhead(verb) || isTimetabled(scene, verb)) return null;
  const next = lowerOf(scene.sentence, verb.verb.last + 1);
  if (verb.verb.lemma === "put" && /^(?:off|back)$/.test(next)) return null;
  return /^(?:due|set|scheduled|expected|slated|likely|imminent|pending|inevitable|possible)$/.test(next)
    ? null
    : adverb;
}

/** "her trial has been set for May", "an appeal is being considered", "his nomination was withdrawn": it has not been. */
const isAhead = ({ passive, verb }: Predicate): boolean =>
  passive &&
  /^(?:set|schedule|reschedule|postpone|delay|plan|expect|consider|discuss|weigh|demand|seek|propose|slate|fix|defer|withdraw|reject|block|cancel|request|rule|await|prepare|deny|rumou?r)$/.test(
    verb.lemma,
  );

/** "postponed the trial", "deferred her indictment": it is yet to come. */
const isPutOff = ({ verb }: Predicate): boolean => /^(?:postpone|defer|delay|reschedule)$/.test(verb.lemma);

/** "his trial opens on Monday": the present of a timetable. */
export const isTimetabled = (scene: Scene, { verb }: Predicate): boolean =>
  !scene.dayPage &&
  verb.tense === "present" &&
  !verb.perfect &&
  verb.modal === null &&
  /^(?:open|begin|start|resume|take)$/.test(verb.lemma);

/** "overturned X's conviction", "explain the charge against X", "at his trial": there is such a thing, whatever is done with it. */
function isPresupposed(scene: Scene, noun: Phrase, verb: Predicate): boolean {
  const word = lowerOf(scene.sentence, noun.head).replace(/s$/, "");
  if (/^(?:conviction|acquittal|charge|sentence|indictment)$/.test(word))
    return !/^(?:seek|want|demand|avoid|escape|prevent|win|bring|file|press|consider|face|expect|risk|drop|defer|postpone|delay|block)$/.test(
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

/** "withdrew her resignation", "rejected his resignation": who resigned stays. */
const UNDONE = /^(?:withdraw|retract|rescind|revoke|reverse|reject|refuse|decline|cancel|tear)$/;

/** Steps that are no more once somebody stops or undoes them. */
const STEP =
  /^(?:nomination|appointment|reappointment|promotion|elevation|dismissal|sacking|firing|ousting|ouster|removal|axing|election|arrest|detention|extradition)$/;

/** "blocked the appointment", "annulled the dismissal": it never was, or is undone, and the noun alone tells no step. */
const BLOCKED =
  /^(?:block|thwart|veto|prevent|avert|halt|bar|stall|freeze|suspend|scrap|shelve|abandon|cancel|withdraw|reject|annul|void|nullify|invalidate|overturn|overrule|reverse|rescind|revoke|quash)$/;

const isBlocked = (word: string, { verb }: Predicate): boolean => STEP.test(word) && BLOCKED.test(verb.lemma);

function objectMood(outer: Mood, verb: Predicate, adverb: Mood, word: string): Mood | null {
  const { lemma } = verb.verb;
  if (word === "resignation" && UNDONE.test(lemma)) return null;
  if (isBlocked(word, verb) || isPutOff(verb)) return null;
  if (lemma === "order" && /^(?:arrest|release|retrial)$/.test(word))
    return stronger(outer, { polarity: "planned", modality: "intended" });
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
