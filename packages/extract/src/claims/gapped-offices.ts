import type { Phrase } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isPhrase, isVerb } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { fillerOf, isType, officeFiller, type Scene } from "./scene.ts";

const BEGINS = /^(?:APPOINTED|ELECTED|TOOK_OFFICE)$/;

/** "X becomes army chief, Y police chief and Z spy chief": the verb is said once. */
export function claimsOfGappedOffices(scene: Scene, claims: readonly Candidate[]): readonly Candidate[] {
  const first = claims.find(
    ({ sentence, type, roles }) => sentence === scene.sentence && BEGINS.test(type) && roles.OFFICE,
  );
  if (!first) return [];
  return pairsAfter(scene.elements, first.trigger.last).flatMap(([person, post]): readonly Candidate[] => {
    const patient = fillerOf(scene, person);
    if (!isType(patient, "Person") || !patient.draft.named || !post.office) return [];
    return [
      {
        ...first,
        roles: { ...first.roles, PATIENT: patient, OFFICE: officeFiller(scene, post.office) },
        confidence: 0.7,
      },
    ];
  });
}

type Pair = readonly [person: Phrase, post: Phrase];

/** A name with an office right behind it, joined to an office before: as far as no other verb stands between. */
function pairsAfter(elements: readonly Element[], trigger: number): readonly Pair[] {
  const from = elements.findIndex(({ first }) => first > trigger);
  const end = elements.findIndex((element, at) => at >= from && isVerb(element));
  const clause = from < 0 ? [] : elements.slice(from, end < 0 ? undefined : end);
  return clause.flatMap((element, at): readonly Pair[] => {
    const [before, join] = [clause[at - 2], clause[at - 1]];
    const post = clause[at + 1];
    const isJoined = isOffice(before) && /^(?:and|comma)$/.test(join?.type ?? "");
    return isJoined && isPhrase(element) && element.phrase.kind === "person" && isOffice(post)
      ? [[element.phrase, post.phrase]]
      : [];
  });
}

const isOffice = (element: Element | undefined): element is Element & { readonly type: "phrase" } =>
  isPhrase(element) && element.phrase.kind === "office";
