import type { Morphology } from "../../parse.ts";

const NONE: Morphology = Object.freeze({});

/** Reads `Number=Sing|Person=3`; `_` and the empty text are no features. Equal texts give the same object. */
export function createMorphologies(): (text: string) => Morphology {
  const known = new Map<string, Morphology>([
    ["", NONE],
    ["_", NONE],
  ]);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const features = text.split("|").map((feature) => feature.split("=", 2) as [string, string]);
    const morphology = Object.freeze(Object.fromEntries(features));
    known.set(text, morphology);
    return morphology;
  };
}
