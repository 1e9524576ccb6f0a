import type { Phrase } from "../../model.ts";

export const isHuman = (phrase: Phrase): boolean =>
  /^(?:person|office|group|human|pronoun)$/.test(phrase.kind) || phrase.kind === "thing";

export const sameKind = (a: Phrase, b: Phrase): boolean => a.kind === b.kind || (isHuman(a) && isHuman(b));
