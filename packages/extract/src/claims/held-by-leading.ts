import { entryOf } from "@cursus/kernel";
import { BODY_HEADS, BODY_NOUNS } from "../gazetteers/organizations.ts";
import { lowerOf, type OfficePhrase, type Phrase, textOf } from "../model.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";
import type { Status } from "./term-status.ts";

/** What one is who does this to a body. */
const TITLES: Readonly<Record<string, string>> = {
  head: "head",
  lead: "leader",
  chair: "chair",
  command: "commander",
  direct: "director",
  govern: "governor",
  run: "head",
  captain: "captain",
  manage: "manager",
  edit: "editor",
};
/** Verbs that say it of bodies without a name too: "led the protests" is no office, "chairs the committee" is. */
const OF_ANY_BODY = /^(?:chair|head|command|edit)$/;
/** Bodies that one "runs" or "leads" by holding their office. */
const RUN =
  /^(?:police|bank|agency|bureau|department|ministry|service|prison|company|school|hospital|council|fund|institute|museum|newspaper|club|inquiry|commission|panel|tribunal|delegation|secretariat|directorate|authority|corporation|university|college|trust)$/;

/** "X, who heads the Y Institute", "a panel chaired by X": the head of it. */
export function claimsOfLeading(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const title = entryOf(TITLES, predicate.verb.lemma);
    if (!title || predicate.verb.modal || predicate.verb.infinitive) return [];
    const bodies = bodiesOf(scene, predicate).filter((body) => isBody(scene, body, predicate.verb.lemma));
    return leadersOf(predicate).flatMap((leader) => {
      const person = leader.kind === "person" || leader.kind === "pronoun" ? fillerOf(scene, leader) : null;
      if (!isType(person, "Person")) return [];
      return bodies.map((body) =>
        holding(scene, person, officeOf(scene, title, body), statusOf(scene, predicate), 0.76, predicate),
      );
    });
  });
}

function bodiesOf(scene: Scene, predicate: Predicate): readonly Phrase[] {
  const body = predicate.passive ? ledBody(scene, predicate) : predicate.objects[0];
  if (!body) return [];
  const isAll = /^(?:both|all|each|two|three)$/.test(lowerOf(scene.sentence, body.head));
  return isAll && lowerOf(scene.sentence, body.last + 2) === "which" ? listBefore(scene, body) : [body];
}

/** "the A and the B, both of which he led": the list that the words behind the comma go back to. */
function listBefore({ elements }: Scene, pronoun: Phrase): readonly Phrase[] {
  const list: Phrase[] = [];
  for (let at = elements.findIndex(({ first }) => first === pronoun.first) - 1; at >= 0; at--) {
    const element = elements[at];
    if (isPhrase(element) && element.phrase.kind === "organization") list.unshift(element.phrase);
    else if (element?.type !== "comma" && element?.type !== "and") break;
  }
  return list;
}

const leadersOf = (predicate: Predicate): readonly Phrase[] =>
  predicate.passive
    ? predicate.obliques.flatMap(({ preposition, phrases }) => (preposition === "by" ? phrases : []))
    : predicate.subjects;

/** "a panel chaired by X": what the participle stands right behind; else the passive's subject. */
function ledBody(scene: Scene, predicate: Predicate): Phrase | undefined {
  const before = scene.elements[predicate.at - 1];
  return predicate.subjects[0] ?? (isPhrase(before) ? before.phrase : undefined);
}

function isBody(scene: Scene, phrase: Phrase, verb: string): boolean {
  if (phrase.kind === "organization" && phrase.name !== null)
    return scene.meanings.get(phrase)?.named === true;
  if (phrase.possessor?.kind === "pronoun") return false;
  const head = lowerOf(scene.sentence, phrase.head);
  if (/^(?:run|lead)$/.test(verb) && RUN.test(head)) return true;
  if (!OF_ANY_BODY.test(verb)) return false;
  return (
    BODY_HEADS.has(head) ||
    BODY_NOUNS.has(head) ||
    /^(?:panel|inquiry|branch|tribunal|unit|caucus|patrol|squadron|garrison|taskforce|team|chapter|faculty|jury)$/.test(
      head,
    )
  );
}

function officeOf(scene: Scene, title: string, body: Phrase): OfficePhrase {
  const draft = scene.meanings.get(body);
  const named = draft?.named === true;
  const words = textOf(scene.sentence, body).replace(/^(?:the|a|an|its|this|that)\s+/i, "");
  return {
    first: body.first,
    last: body.last,
    head: body.head,
    title,
    jurisdiction: named ? (draft.jurisdiction ?? null) : null,
    organization: named ? draft.name : words,
    former: false,
    acting: false,
    elect: false,
    plural: false,
    definite: true,
    possessed: false,
  };
}

function statusOf(scene: Scene, { verb, passive }: Predicate): Status {
  if (verb.perfect) return "unspecified";
  if (/^(?:formerly|previously|once)$/.test(lowerOf(scene.sentence, verb.first - 1))) return "former";
  if (passive && verb.bare) return "current";
  return verb.form === "past" ? "former" : "current";
}
