import type { Modality, Polarity } from "@cursus/graph-schema";

/** Whether and how a thing is said to have happened. */
export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

export const STATED: Mood = { polarity: "asserted", modality: "stated" };

export const mood = (polarity: Polarity, modality: Modality): Mood => ({ polarity, modality });

/** Of what a text tells its reader to say: nobody says it, and nothing is told of it, not even as demanded. */
export const ORDERED: Mood = mood("hypothetical", "demanded");

/** Of what somebody has the duty to say or do: the duty is told, not the thing. */
export const DUE: Mood = mood("hypothetical", "demanded");

/** What takes most away from a plain statement wins. */
const WEIGHT: Readonly<Record<Polarity, number>> = {
  asserted: 0,
  alleged: 1,
  planned: 2,
  negated: 3,
  hypothetical: 4,
};

export function stronger(outer: Mood, own: Mood): Mood {
  if (outer.polarity === "negated" && own.polarity === "negated") return mood("hypothetical", "supposed");
  if (WEIGHT[outer.polarity] !== WEIGHT[own.polarity])
    return WEIGHT[outer.polarity] > WEIGHT[own.polarity] ? outer : own;
  return own.modality === "stated" ? outer : own;
}
