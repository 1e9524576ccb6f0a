import type { Morphology, PartOfSpeech } from "../../parse.ts";
import type { LemmaTables } from "../../weights/compiled-model.ts";

export type Lemmatizer = (text: string, pos: PartOfSpeech, morph: Morphology) => string;

const ALPHABETIC = /^\p{L}+$/u;

interface PartTables {
  readonly rules: readonly (readonly [string, string])[];
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly index: ReadonlySet<string>;
}

/** spaCy's rule lemmatizer for English: exceptions, else endings that lead to a known word, else endings at all. */
export function createLemmatizer(tables: LemmaTables): Lemmatizer {
  const parts = new Map<string, PartTables>();
  for (const part of new Set([tables.rules, tables.exceptions, tables.index].flatMap(Object.keys)))
    parts.set(part.toUpperCase(), {
      rules: tables.rules[part] ?? [],
      exceptions: new Map(Object.entries(tables.exceptions[part] ?? {})),
      index: new Set((tables.index[part] ?? "").split("\n")),
    });
  return (text, pos, morph) => {
    if (pos === "SPACE" || isBaseForm(pos, morph)) return text.toLowerCase();
    const part = parts.get(pos);
    if (part === undefined) return pos === "PROPN" ? text : text.toLowerCase();
    return lemmaOf(text, part);
  };
}

function isBaseForm(pos: PartOfSpeech, morph: Morphology): boolean {
  if (pos === "NOUN" && morph.Number === "Sing") return true;
  const isPlainPresent = morph.VerbForm === "Fin" && morph.Tense === "Pres" && morph.Number === undefined;
  if (pos === "VERB" && isPlainPresent) return true;
  return morph.VerbForm === "Inf" || morph.VerbForm === "None" || morph.Degree === "Pos";
}

function lemmaOf(text: string, { rules, exceptions, index }: PartTables): string {
  const word = text.toLowerCase();
  const candidates = rules
    .filter(([ending]) => word.endsWith(ending))
    .map(([ending, replacement]) => word.slice(0, word.length - ending.length) + replacement)
    .filter((form) => form !== "");
  const known = [...new Set(candidates.filter((form) => index.has(form)).reverse())];
  const odd = candidates.filter((form) => !index.has(form) && !ALPHABETIC.test(form));
  const forms = [...known, ...odd];
  for (const form of exceptions.get(word) ?? []) if (!forms.includes(form)) forms.unshift(form);
  return forms[0] ?? candidates[0] ?? text;
}
