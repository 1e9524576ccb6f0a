import { CursusError } from "@cursus/kernel";
import type {
  AttributeTest,
  LemmaTables,
  RulerAttribute,
  RulerRule,
  TokenizerTables,
  TokenPattern,
} from "./compiled-model.ts";
import { asKey, asList, asTable, asText, field, type Table, unpack } from "./msgpack.ts";

/** spaCy's numbers of the attributes that tokenizer exceptions set. */
const ORTH = 65;
const NORM = 67;

/** Tokenizer patterns and exceptions, and the norms of words. */
export function compileTokenizer(tokenizer: Uint8Array, vocabulary: Uint8Array): TokenizerTables {
  const table = asTable(unpack(tokenizer));
  const norms = asTable(field(asTable(unpack(vocabulary)), "lexeme_norm"));
  return {
    prefix: asText(field(table, "prefix_search")),
    suffix: asText(field(table, "suffix_search")),
    infix: asText(field(table, "infix_finditer")),
    url: asText(field(table, "url_match")),
    exceptions: [...asTable(field(table, "exceptions"))].map(([word, pieces]) => [
      asText(word),
      asList(pieces).map((piece) => toPiece(asTable(piece))),
    ]),
    norms: [...norms].map(([key, norm]) => [String(asKey(key)), asText(norm)]),
  };
}

function toPiece(piece: Table): readonly [string, string | null] {
  const norm = piece.get(NORM);
  return [asText(piece.get(ORTH)), norm === undefined ? null : asText(norm)];
}

/** The rules that set parts of speech and features by tag, word and relation. */
export function compileRuler(bytes: Uint8Array): readonly RulerRule[] {
  return asList(unpack(bytes)).map((entry) => {
    const rule = asTable(entry);
    return {
      patterns: asList(field(rule, "patterns")).map((pattern) =>
        asList(pattern).map((token) => toPattern(asTable(token))),
      ),
      index: Number(field(rule, "index")),
      set: Object.fromEntries(
        [...asTable(field(rule, "attrs"))].map(([name, value]) => [asText(name), asText(value)]),
      ),
    };
  });
}

const RULER_ATTRIBUTES: ReadonlySet<string> = new Set<RulerAttribute>(["TAG", "LOWER", "DEP", "IS_SPACE"]);

function toPattern(token: Table): TokenPattern {
  return [...token].map(([name, value]) => {
    const attribute = asText(name);
    if (!RULER_ATTRIBUTES.has(attribute))
      throw new CursusError("ModelMalformed", `a rule asks for an unknown attribute, ${attribute}`);
    return [attribute as RulerAttribute, toTest(value)] as const;
  });
}

function toTest(value: unknown): AttributeTest {
  if (!(value instanceof Map)) return { is: typeof value === "boolean" ? value : asText(value) };
  if (value.has("IN")) return { in: asList(value.get("IN")).map(asText) };
  if (value.has("NOT_IN")) return { notIn: asList(value.get("NOT_IN")).map(asText) };
  if (value.has("REGEX")) return { matches: asText(value.get("REGEX")) };
  throw new CursusError("ModelMalformed", "a rule tests an attribute in an unknown way");
}

/** The parts of speech that have lemma tables, as spaCy writes them there. */
const LEMMA_PARTS = ["adj", "adv", "noun", "verb", "punct", "aux", "propn", "pron", "num", "det"];

/** Lemma tables; `keyOf` gives the key under which a part of speech is stored. */
export function compileLemmas(bytes: Uint8Array, keyOf: (text: string) => bigint): LemmaTables {
  const tables = asTable(unpack(bytes));
  const partOf = new Map(LEMMA_PARTS.map((part) => [keyOf(part), part]));
  const byPart = <T>(name: string, convert: (value: unknown) => T): Record<string, T> =>
    Object.fromEntries(
      [...asTable(field(tables, name))].map(([key, value]) => {
        const part = partOf.get(asKey(key));
        if (part === undefined) throw new CursusError("ModelMalformed", `${name} has an unknown part`);
        return [part, convert(value)] as const;
      }),
    );
  return {
    rules: byPart("lemma_rules", (rules) => asList(rules).map(toRule)),
    exceptions: byPart("lemma_exc", (words) =>
      Object.fromEntries(
        [...asTable(words)].map(([word, lemmas]) => [asText(word), asList(lemmas).map(asText)]),
      ),
    ),
    index: byPart("lemma_index", (words) => asList(words).map(asText).join("\n")),
  };
}

function toRule(rule: unknown): readonly [string, string] {
  const [ending, replacement] = asList(rule);
  return [asText(ending), asText(replacement)];
}
