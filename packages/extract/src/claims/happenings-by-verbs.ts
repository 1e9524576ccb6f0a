import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
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

function typeOf(scene: Scene, predicate: Predicate): HappeningType | null {
  const { lemma } = predicate.verb;
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
  const place = places.find(({ kind }) => kind === "place");
  const filler = place ? fillerOf(scene, place) : null;
  return isType(filler, "Place") ? filler : null;
}
