import { type Phrase, textOf } from "../../model.ts";
import { isPhrase } from "../../syntax/predicate.ts";
import type { Candidate, Filler } from "../candidate.ts";
import { fillerOf, isType, type Scene } from "../scene.ts";

const BOTH =
  /^(?:both(?: (?:of them|men|women|officers|officials))?|the (?:two|pair|duo)(?: (?:men|women))?)$/i;

/**
 * "both were acquitted", "the two men were freed": the two persons whom the text named together last, each where it
 * is named: by the one word "both" nobody could tell the two claims apart.
 */
export function pairMeant(scene: Scene, phrase: Phrase): readonly Filler[] {
  if (!BOTH.test(textOf(scene.sentence, phrase))) return [];
  return pairBefore(scene, phrase) ?? pairSaid(scene);
}

/** "X and Y had been charged, but both ...": the pair of the same sentence. */
function pairBefore(scene: Scene, phrase: Phrase): readonly Filler[] | null {
  const before = scene.elements.filter((element) => element.last < phrase.first);
  for (let at = before.length - 1; at > 0; at--) {
    if (before[at]?.type !== "and") continue;
    const [one, other] = [before.slice(0, at).findLast(isPhrase), before[at + 1]];
    if (!isPhrase(other) || !one) continue;
    const fillers = [one.phrase, other.phrase].map((each) => fillerOf(scene, each));
    if (fillers.every((filler) => isType(filler, "Person") && filler.draft.named))
      return fillers.filter((f) => f !== null);
  }
  return null;
}

/** The two persons of one step in the sentences right before. */
function pairSaid(scene: Scene): readonly Filler[] {
  const near = scene.earlier.filter(({ sentence }) => scene.sentence.index - sentence.index <= REACH);
  const steps = Map.groupBy(
    near,
    ({ sentence, type, trigger }) => `${sentence.index}/${type}/${trigger.first}`,
  );
  return [...steps.values()].map(patientsOf).findLast((fillers) => fillers.length === 2) ?? [];
}

/** How many sentences back a pair may stand. */
const REACH = 3;

function patientsOf(step: readonly Candidate[]): readonly Filler[] {
  const fillers = step.flatMap(({ roles }) => roles.PATIENT ?? []).filter(({ draft }) => draft.named);
  return [...new Map(fillers.map((filler) => [filler.draft, filler])).values()];
}
