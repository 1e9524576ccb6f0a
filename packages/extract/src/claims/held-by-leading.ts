import { lowerOf, type OfficePhrase, type Phrase, textOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { holding, type Status } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

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
};

/** "X, who heads the Y Institute": the head of it. Only of bodies with a name: "led the protests" is no office. */
export function claimsOfLeading(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const title = predicate.passive ? undefined : TITLES[predicate.verb.lemma];
    const body = predicate.objects[0];
    if (!title || !body || !isNamedBody(scene, body) || predicate.verb.modal || predicate.verb.infinitive)
      return [];
    return predicate.subjects.flatMap((subject) => {
      const person =
        subject.kind === "person" || subject.kind === "pronoun" ? fillerOf(scene, subject) : null;
      if (!isType(person, "Person")) return [];
      return [
        holding(scene, person, officeOf(scene, title, body), statusOf(scene, predicate), 0.78, predicate),
      ];
    });
  });
}

const isNamedBody = (scene: Scene, phrase: Phrase): boolean =>
  phrase.kind === "organization" && phrase.name !== null && scene.meanings.get(phrase)?.named === true;

function officeOf(scene: Scene, title: string, body: Phrase): OfficePhrase {
  const draft = scene.meanings.get(body);
  return {
    first: body.first,
    last: body.last,
    head: body.head,
    title,
    jurisdiction: draft?.jurisdiction ?? null,
    organization: draft?.name ?? textOf(scene.sentence, body),
    former: false,
    acting: false,
    elect: false,
    plural: false,
    definite: true,
    possessed: false,
  };
}

function statusOf(scene: Scene, { verb }: Predicate): Status {
  if (verb.perfect) return "unspecified";
  if (/^(?:formerly|previously|once)$/.test(lowerOf(scene.sentence, verb.first - 1))) return "former";
  return verb.form === "past" ? "former" : "current";
}
