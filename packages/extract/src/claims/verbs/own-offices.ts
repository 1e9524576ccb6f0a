import type { Match } from "../../frames/match.ts";
import type { Phrase } from "../../model.ts";
import { isPhrase } from "../../syntax/predicate.ts";
import type { Filler } from "../candidate.ts";
import { officeFiller, type Scene } from "../scene.ts";

/** "named A as energy minister, B as mayor and C as envoy": each one's own, where each has one behind the name. */
export function officesBehindNames(
  scene: Scene,
  match: Match,
  patients: readonly Filler[],
): readonly Filler[] {
  const phrases = match.roles.get("PATIENT") ?? [];
  if (phrases.length < 2 || phrases.length !== patients.length) return [];
  const offices = phrases.flatMap((phrase) => officeBehind(scene, phrase) ?? []);
  return offices.length === phrases.length ? offices : [];
}

function officeBehind(scene: Scene, phrase: Phrase): Filler | null {
  const at = scene.elements.findIndex((element) => isPhrase(element) && element.phrase === phrase);
  const [as, office] = [scene.elements[at + 1], scene.elements[at + 2]];
  if (as?.type !== "preposition" || as.word !== "as" || !isPhrase(office) || !office.phrase.office)
    return null;
  return officeFiller(scene, office.phrase.office);
}
