import { type Understanding, understand } from "@cursus/query";
import type { Phrasing } from "./phrasings.ts";
import { isMeant } from "./same-meaning.ts";

export type Outcome = "right" | "refused" | "unsure" | "wrong";

export interface Scored {
  readonly phrasing: Phrasing;
  readonly outcome: Outcome;
  readonly understood: Understanding | undefined;
}

/**
 * What becomes of a phrasing. A reading that only a look-up of its names can confirm is `unsure`: it is never
 * answered unless the names are in the record. `wrong` is another question than was asked, with confidence.
 */
export function score(phrasing: Phrasing): Scored {
  const [understood] = understand(phrasing.ask);
  return { phrasing, understood, outcome: outcomeOf(phrasing, understood) };
}

function outcomeOf(phrasing: Phrasing, understood: Understanding | undefined): Outcome {
  // What is no question of the record is refused: an unsure reading finds nobody and nothing of such a name.
  if (phrasing.question === null) return understood === undefined || understood.unsure ? "right" : "wrong";
  if (understood === undefined) return "refused";
  if (isMeant(phrasing, understood.question, understood.arguments)) return "right";
  return understood.unsure ? "unsure" : "wrong";
}
