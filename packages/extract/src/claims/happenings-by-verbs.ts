import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase } from "../model.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { dateOnPage, statedDate } from "./dates.ts";
import type { Happening, HappeningType } from "./happenings/happening.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

const PROTEST = /^(?:protest|demonstrate|rally|march|picket)$/;
/** Verbs that tell of violence whoever does it to whom. */
const VIOLENT =
  /^(?:clash|riot|bomb|shell|ambush|storm|abduct|kidnap|assassinate|massacre|behead|torch|loot|bombard|stab|raid|mutiny)$/;
/** Verbs that do so with armed or unruly doers, or with such words beside them. */
const ATTACK = /^(?:attack|fire|open|hurl|throw|crack)$/;
/** What a crowd does in a protest. */
const CROWD =
  /^(?:storm|gather|occupy|block|chant|converge|flood|pour|surround|besiege|blockade|demand|burn)$/;
const WEAPONS =
  /^(?:fire|shots?|teargas|gas|bullets?|rounds?|stones?|rocks?|bombs?|grenades?|missiles?|rockets?|shells?|cannon)$/;

/** Protests and violence told by verbs: "students marched", "police fired tear gas", "gunmen abducted X". */
export function happeningsByVerbs(scene: Scene): readonly Happening[] {
  return scene.predicateList.flatMap((predicate) => {
    const type = typeOf(scene, predicate);
    if (!type || moodOf(scene, predicate).polarity !== "asserted") return [];
    if (
      type === "PROTEST" &&
      !isInStreets(scene, predicate) &&
      !predicate.subjects.some(({ kind }) => /^(?:group|thing|human|office)$/.test(kind))
    )
      return [];
    const found = dateOfPredicate(scene.sentence, scene.elements, predicate);
    const sole = scene.sentence.dates.length === 1 ? (scene.sentence.dates[0] ?? null) : null;
    const date =
      found ?? (sole && /^(?:on|in|last|this)$/.test(lowerOf(scene.sentence, sole.first - 1)) ? sole : null);
    return [
      {
        type,
        sentence: scene.sentence,
        phrase: triggerOf(predicate),
        place: placeOf(scene, predicate),
        agent: null,
        date: date ? statedDate(scene.sentence, date, scene.dates, false) : dateOnPage(scene, predicate),
        polarity: "asserted",
      },
    ];
  });
}

/** Verbs that bring people to the streets, by their subject or their object. */
const TO_STREETS = /^(?:take|pour|spill|come|go|return|flood|swarm|descend|send|bring|drive|draw|fill)$/;
const STREETS = /^(?:streets?|squares?)$/;

/** "took to the streets", "higher prices sent people into the streets". */
const isInStreets = (scene: Scene, { verb, obliques, subjects }: Predicate): boolean =>
  TO_STREETS.test(verb.lemma) &&
  !subjects.some(({ head }) =>
    /^(?:troops|soldiers|tanks|army|police|military)$/.test(lowerOf(scene.sentence, head)),
  ) &&
  obliques.some(
    ({ preposition, phrases }) =>
      /^(?:to|into|onto|on|out)$/.test(preposition) &&
      phrases.some(({ head }) => STREETS.test(lowerOf(scene.sentence, head))),
  );

/** "crowds fought with police": a fight with those who keep order. */
const isStreetFight = (scene: Scene, { verb, obliques, objects }: Predicate): boolean =>
  /^(?:fight|battle|brawl|scuffle|skirmish)$/.test(verb.lemma) &&
  [
    ...objects,
    ...obliques.flatMap(({ preposition, phrases }) => (preposition === "with" ? phrases : [])),
  ].some(({ head }) =>
    /^(?:police|policemen|officers|troops|soldiers|gendarmes|forces|guards|rivals|protesters|demonstrators|rebels|militants|gunmen)$/.test(
      lowerOf(scene.sentence, head),
    ),
  );

function typeOf(scene: Scene, predicate: Predicate): HappeningType | null {
  const { lemma } = predicate.verb;
  if (isInStreets(scene, predicate)) return "PROTEST";
  if (isStreetFight(scene, predicate)) return "VIOLENCE";
  if (PROTEST.test(lemma)) return predicate.passive ? null : "PROTEST";
  const isCrowd = predicate.subjects.some(({ head }) =>
    /^(?:protest[eo]rs?|demonstrators?)$/.test(lowerOf(scene.sentence, head)),
  );
  if (isCrowd && CROWD.test(lemma) && !predicate.passive) return "PROTEST";
  if (VIOLENT.test(lemma)) return "VIOLENCE";
  if (!ATTACK.test(lemma)) return null;
  if (lemma === "crack")
    return lowerOf(scene.sentence, predicate.verb.last + 1) === "down" ? "VIOLENCE" : null;
  const armed = [...predicate.objects, ...predicate.subjects].some((phrase) =>
    WEAPONS.test(lowerOf(scene.sentence, phrase.head)),
  );
  return armed || lemma === "attack" ? "VIOLENCE" : null;
}

const triggerOf = ({ verb }: Predicate): Phrase => ({
  kind: "thing",
  first: verb.main,
  last: verb.main,
  head: verb.main,
  possessor: null,
  titles: [],
  office: null,
  name: null,
});

function placeOf(scene: Scene, predicate: Predicate): Happening["place"] {
  const places = predicate.obliques.flatMap(({ preposition, phrases }) =>
    /^(?:in|at|across|near|outside|through|around|on)$/.test(preposition) ? phrases : [],
  );
  const place =
    places.find(({ kind }) => kind === "place") ??
    besideSubject(scene, predicate) ??
    beforeWhere(scene, predicate);
  const filler = place ? fillerOf(scene, place) : null;
  return isType(filler, "Place") ? filler : null;
}

/** "drivers in Lima marched", "sent the people of Lima into the streets": where the people are. */
function besideSubject(
  scene: Scene,
  { subjects, objects, obliques, passive }: Predicate,
): Phrase | undefined {
  const people = [...subjects, ...(passive ? [] : objects)];
  const beside = people.flatMap((phrase) => {
    const at = scene.elements.findIndex((element) => isPhrase(element) && element.phrase === phrase);
    const [preposition, place] = [scene.elements[at + 1], scene.elements[at + 2]];
    const binds = preposition?.type === "preposition" && /^(?:in|of|from|at|across)$/.test(preposition.word);
    return at >= 0 && binds && isPhrase(place) && place.phrase.kind === "place" ? [place.phrase] : [];
  });
  const ofStreets = obliques.find(
    ({ preposition, phrases, under }) =>
      preposition === "of" &&
      phrases[0]?.kind === "place" &&
      under !== null &&
      STREETS.test(lowerOf(scene.sentence, under)),
  );
  return beside[0] ?? ofStreets?.phrases[0];
}

/** "spread to Gondar, where crowds fought with police". */
function beforeWhere(scene: Scene, { at }: Predicate): Phrase | undefined {
  const where = scene.elements.findLastIndex(
    (element, index) => index < at && element.type === "subordinator" && element.word === "where",
  );
  const isOpen = where >= 0 && at - where <= 3;
  const [place, comma] = [scene.elements[where - 2], scene.elements[where - 1]];
  const before = comma?.type === "comma" ? place : comma;
  return isOpen && isPhrase(before) && before.phrase.kind === "place" ? before.phrase : undefined;
}
