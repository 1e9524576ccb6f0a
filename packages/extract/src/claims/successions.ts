import { POST_NOUNS } from "../gazetteers/titles.ts";
import { moodOf } from "../modality/mood.ts";
import { type Mood, mood, STATED, stronger } from "../modality/moods.ts";
import { prospectMood } from "../modality/prospects.ts";
import { lowerOf, type Phrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { ENDS, isLeaving } from "./complete/ends.ts";
import { fillerOf, isType, type Scene, spanIn } from "./scene.ts";

/** Successions that the clause tells by a noun: "took his place", "in succession to Y", "his successor was Y". */
export function claimsOfSuccessions(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const pair =
      byGoing(scene, predicate) ??
      byPlace(scene, predicate) ??
      bySuccession(scene, predicate) ??
      byIdentity(scene, predicate);
    if (pair) return claimOf(scene, predicate, personOf(scene, pair[0]), personOf(scene, pair[1]), STATED);
    const named = byNaming(scene, predicate);
    if (!named) return [];
    const predecessor = predecessorOf(scene, named[1]);
    const left = predecessor !== null && hasLeft(scene, predecessor);
    return claimOf(scene, predicate, personOf(scene, named[0]), predecessor, left ? STATED : DESIGNATED);
  });
}

/** The one who came after, and the one before. */
type Pair = readonly [successor: Phrase | undefined, predecessor: Phrase | undefined];

/** "X's job has gone to Y". */
function byGoing({ sentence }: Scene, { verb, subjects, obliques, passive }: Predicate): Pair | null {
  const [post] = subjects;
  if (passive || !post?.possessor || !/^(?:go|fall|pass)$/.test(verb.lemma)) return null;
  if (!POST_NOUNS.has(lowerOf(sentence, post.head))) return null;
  const to = obliques.find(({ preposition }) => preposition === "to")?.phrases[0];
  return to ? [to, post.possessor] : null;
}

/** "X took his place", "X filled the seat vacated by Y". */
function byPlace(scene: Scene, predicate: Predicate): Pair | null {
  const object = predicate.objects[0];
  if (!object || predicate.passive) return null;
  const noun = lowerOf(scene.sentence, object.head);
  if (predicate.verb.lemma === "take" && noun === "place" && object.possessor)
    return [predicate.subjects[0], object.possessor];
  if (!/^(?:fill|occupy|take|win)$/.test(predicate.verb.lemma)) return null;
  if (!/^(?:vacancy|seat|post|position|place|void|gap)$/.test(noun)) return null;
  const left = scene.predicateList.find(
    ({ verb, passive, subjects }) =>
      /^(?:leave|vacate|create)$/.test(verb.lemma) && passive && subjects.includes(object),
  );
  const by = left?.obliques.find(({ preposition }) => preposition === "by")?.phrases[0];
  return by ? [predicate.subjects[0], by] : null;
}

/** "was elected speaker in succession to Y", "named X in succession to Y". */
function bySuccession(scene: Scene, predicate: Predicate): Pair | null {
  const at = predicate.obliques.findIndex(
    ({ preposition, phrases }) =>
      preposition === "in" &&
      phrases[0] !== undefined &&
      lowerOf(scene.sentence, phrases[0].head) === "succession",
  );
  const to =
    at < 0 ? undefined : predicate.obliques.slice(at + 1).find(({ preposition }) => preposition === "to");
  if (!to) return null;
  const named = predicate.passive
    ? predicate.subjects[0]
    : predicate.objects.find(({ kind }) => kind === "person");
  return [named ?? predicate.subjects[0], to.phrases[0]];
}

const AFTER = /^(?:successor|replacement)$/;
const BEFORE = /^predecessor$/;

/** "His successor was Y", "Y was her predecessor". */
function byIdentity(scene: Scene, predicate: Predicate): Pair | null {
  if (predicate.verb.lemma !== "be" || predicate.passive) return null;
  const [subject, object] = [predicate.subjects[0], predicate.objects[0]];
  if (!subject || !object) return null;
  for (const [relation, other] of [
    [subject, object],
    [object, subject],
  ] as const) {
    const noun = lowerOf(scene.sentence, relation.head);
    if (!relation.possessor || other.kind !== "person") continue;
    if (AFTER.test(noun)) return [other, relation.possessor];
    if (BEFORE.test(noun)) return [relation.possessor, other];
  }
  return null;
}

/** "named X as his successor", "X was appointed as her replacement"; whose, where it is not the one who names. */
function byNaming(scene: Scene, predicate: Predicate): Pair | null {
  if (!/^(?:appoint|name|choose|pick|select|elect|install|designate)$/.test(predicate.verb.lemma))
    return null;
  const relation = predicate.obliques
    .filter(({ preposition }) => preposition === "as")
    .flatMap(({ phrases }) => phrases)
    .find(({ head, possessor }) => possessor && AFTER.test(lowerOf(scene.sentence, head)));
  const owner = relation?.possessor;
  const agent = predicate.passive ? undefined : predicate.subjects[0];
  if (!owner || (agent && scene.meanings.get(agent) === scene.meanings.get(owner))) return null;
  return [predicate.passive ? predicate.subjects[0] : predicate.objects[0], owner];
}

/** "X was her likely successor": what the noun of the relation says of it. */
const moodOfRelation = ({ sentence }: Scene, { subjects, objects, obliques }: Predicate): Mood =>
  [...subjects, ...objects, ...obliques.flatMap(({ phrases }) => phrases)]
    .filter(({ head }) => AFTER.test(lowerOf(sentence, head)))
    .map((relation) => prospectMood(sentence, relation))
    .find((found) => found !== null) ?? STATED;

function claimOf(
  scene: Scene,
  predicate: Predicate,
  successor: Filler | null,
  predecessor: Filler | null,
  named: Mood,
): Candidate[] {
  if (!successor || !predecessor || successor.draft === predecessor.draft) return [];
  return [
    {
      type: "SUCCEEDED",
      sentence: scene.sentence,
      trigger: predicate.verb,
      roles: { SUCCESSOR: successor, PREDECESSOR: predecessor },
      details: {},
      mood: stronger(named, stronger(moodOf(scene, predicate), moodOfRelation(scene, predicate))),
      attribution: null,
      date: null,
      confidence: 0.78,
    },
  ];
}

/** Who is named as the successor of somebody who is still there has yet to succeed. */
const DESIGNATED = mood("planned", "intended");

const hasLeft = ({ earlier }: Scene, { draft }: Filler): boolean =>
  earlier.some(
    (claim) => isLeaving(claim) && claim.mood.polarity === "asserted" && claim.roles.PATIENT?.draft === draft,
  );

/** Whose successor "as his successor" means: nobody of the sentences before is likelier than who just left. */
function predecessorOf(scene: Scene, owner: Phrase | undefined): Filler | null {
  const meant = owner ? personOf(scene, owner) : null;
  if (owner?.kind !== "pronoun" || (meant && isToldBefore(scene, owner, meant))) return meant;
  return whoLeft(scene, owner) ?? meant;
}

const isToldBefore = ({ meanings }: Scene, { first }: Phrase, { draft }: Filler): boolean =>
  [...meanings].some(([phrase, other]) => other === draft && phrase.last < first);

/** The one who the sentence before says left an office. */
function whoLeft(scene: Scene, pronoun: Phrase): Filler | null {
  const left = scene.earlier.filter(
    ({ type, mood, sentence }) =>
      ENDS.test(type) && mood.polarity === "asserted" && scene.sentence.index - sentence.index <= 1,
  );
  const drafts = new Set(left.map(({ roles }) => roles.PATIENT?.draft));
  const [draft] = drafts;
  return drafts.size === 1 &&
    draft?.named &&
    draft.type === "Person" &&
    draft.gender !== otherGender(scene, pronoun)
    ? { draft, span: spanIn(scene, pronoun) }
    : null;
}

const otherGender = ({ sentence }: Scene, { head }: Phrase): "he" | "she" =>
  /^(?:his|him)$/.test(lowerOf(sentence, head)) ? "she" : "he";

function personOf(scene: Scene, phrase: Phrase | undefined): Filler | null {
  const filler = phrase ? fillerOf(scene, phrase) : null;
  return isType(filler, "Person") && filler.draft.named ? filler : null;
}
