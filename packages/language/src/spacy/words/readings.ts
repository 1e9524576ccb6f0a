import type { PartOfSpeech } from "../../parse.ts";
import type { ModelDescription } from "../../weights/compiled-model.ts";
import type { Lexeme } from "../vocabulary/lexeme.ts";
import { createAttributeRules, type RuledAttributes, type RuledToken } from "./attribute-rules.ts";
import { createLemmatizer } from "./lemmatizer.ts";
import { createMorphologies } from "./morphology.ts";
import type { Reading } from "./reading.ts";

/** A word as the rules see it, with the tag and relation that the networks gave it. */
export interface TaggedLexeme extends RuledToken {
  readonly lexeme: Lexeme;
}

export const tagged = (lexeme: Lexeme, tag: string, relation: string): TaggedLexeme => ({
  lexeme,
  TAG: tag,
  DEP: relation,
  LOWER: lexeme.lower,
  IS_SPACE: lexeme.isSpace,
});

/** Parts of speech, features and lemmas of the tokens of one block. */
export type Readings = (tokens: readonly TaggedLexeme[]) => readonly Reading[];

/** A word's reading under one tag and relation is worked out once and kept with the word. */
export function createReadings({ ruler, lemmas }: ModelDescription): Readings {
  const rules = createAttributeRules(ruler);
  const lemmatize = createLemmatizer(lemmas);
  const morphologyOf = createMorphologies();
  const finish = ({ lexeme, TAG, DEP }: TaggedLexeme, set: RuledAttributes): Reading => {
    const pos = (set.POS ?? "X") as PartOfSpeech;
    const morph = morphologyOf(set.MORPH ?? "");
    const lemma = set.LEMMA ?? lemmatize(lexeme.text, pos, morph);
    return { tag: set.TAG ?? TAG, relation: set.DEP ?? DEP, pos, morph, lemma };
  };
  const alone = (token: TaggedLexeme): Reading => {
    const name = `${token.TAG} ${token.DEP}`;
    const known = token.lexeme.readings.get(name);
    if (known !== undefined) return known;
    const reading = finish(token, rules.alone(token));
    token.lexeme.readings.set(name, reading);
    return reading;
  };
  return (tokens) => {
    const readings = tokens.map(alone);
    for (const [index, set] of rules.together(tokens)) {
      const token = tokens[index];
      if (token !== undefined) readings[index] = finish(token, set);
    }
    return readings;
  };
}
