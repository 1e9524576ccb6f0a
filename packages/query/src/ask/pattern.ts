import type { Token } from "./tokens.ts";

/**
 * Patterns of questions. `word` stands for itself, `(a|b c)` for one of several, `[a b]` for something that may
 * be left out, `{slot}` for words that its name says, `<macro>` for a pattern with a name.
 */
type Element =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "either"; readonly ways: readonly Pattern[] }
  | { readonly kind: "slot"; readonly name: string };
export type Pattern = readonly Element[];

const PIECE = /\s*([()[\]|]|\{[^}]+\}|<[^>]+>|[^\s()[\]|{}<>]+)/gy;

/** Reads a pattern. Throws a TypeError on one that is not well formed or names an unknown macro. */
export function parsePattern(text: string, macros: Readonly<Record<string, string>>): Pattern {
  const pieces = [...text.trim().matchAll(PIECE)].map((match) => match[1] ?? "");
  const reading = { pieces, at: 0, macros };
  const [pattern, ...others] = readWays(reading, "");
  if (pattern === undefined || others.length > 0 || reading.at < pieces.length)
    throw new TypeError(`malformed pattern: ${text}`);
  return pattern;
}

/** The words that stand for themselves in a pattern. */
export function wordsOfPattern(pattern: Pattern): readonly string[] {
  return pattern.flatMap((element) => {
    if (element.kind === "word") return [element.word];
    return element.kind === "either" ? element.ways.flatMap(wordsOfPattern) : [];
  });
}

interface PatternReading {
  readonly pieces: readonly string[];
  at: number;
  readonly macros: Readonly<Record<string, string>>;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

function readWays(reading: PatternReading, until: string): readonly Pattern[] {
  const ways: Element[][] = [[]];
  for (;;) {
    const piece = reading.pieces[reading.at] ?? "";
    if (piece === until) return ways;
    if (piece === "") throw new TypeError(`a pattern lacks its ${until}`);
    reading.at += 1;
    if (piece === "|") ways.push([]);
    else ways.at(-1)?.push(readElement(reading, piece));
  }
}

function readElement(reading: PatternReading, piece: string): Element {
  const closing = CLOSING[piece];
  if (closing !== undefined) return readGroup(reading, piece, closing);
  if (piece.startsWith("{")) return { kind: "slot", name: piece.slice(1, -1) };
  if (!piece.startsWith("<")) return { kind: "word", word: piece };
  const macro = reading.macros[piece.slice(1, -1)];
  if (macro === undefined) throw new TypeError(`no macro ${piece}`);
  return { kind: "either", ways: [parsePattern(macro, reading.macros)] };
}

function readGroup(reading: PatternReading, opening: string, closing: string): Element {
  const ways = readWays(reading, closing);
  reading.at += 1;
  return { kind: "either", ways: opening === "[" ? [...ways, []] : ways };
}

/** What the words of a slot were taken for, and how sure that is. */
export interface Filling<Value = unknown> {
  readonly value: Value;
  readonly weight: number;
  /** True where only a look-up can tell whether the words are such a thing. */
  readonly unsure?: true;
}
/** Says whether the words can fill the slot; null where not. */
export type Slots = Readonly<Record<string, (words: readonly Token[]) => Filling | null>>;

export interface Match {
  readonly fillings: Readonly<Record<string, unknown>>;
  /** The more words of the pattern itself were found, and the surer its slots, the greater. */
  readonly weight: number;
  readonly unsure: boolean;
}

const MAX_SLOT_WORDS = 14;

/** Every way in which the pattern is all of the tokens. */
export function* matches(pattern: Pattern, tokens: readonly Token[], slots: Slots): Generator<Match> {
  for (const { at, match } of matchFrom(pattern, tokens, 0, slots)) if (at === tokens.length) yield match;
}

interface Partial {
  readonly at: number;
  readonly match: Match;
}

const NOTHING: Match = { fillings: {}, weight: 0, unsure: false };

function* matchFrom(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  slots: Slots,
): Generator<Partial> {
  const [element, ...rest] = pattern;
  if (element === undefined) {
    yield { at, match: NOTHING };
    return;
  }
  for (const first of matchElement(element, tokens, at, slots))
    for (const after of matchFrom(rest, tokens, first.at, slots))
      yield { at: after.at, match: joined(first.match, after.match) };
}

function* matchElement(
  element: Element,
  tokens: readonly Token[],
  at: number,
  slots: Slots,
): Generator<Partial> {
  if (element.kind === "word") {
    if (tokens[at]?.lower === element.word) yield { at: at + 1, match: { ...NOTHING, weight: 1 } };
  } else if (element.kind === "either") {
    for (const way of element.ways) yield* matchFrom(way, tokens, at, slots);
  } else yield* matchSlot(element.name, tokens, at, slots);
}

/** `{name:kind}` fills `name` with what the slot `kind` takes the words for; `{name}` is both. */
function* matchSlot(slot: string, tokens: readonly Token[], at: number, slots: Slots): Generator<Partial> {
  const [name = slot, kind = slot] = slot.split(":");
  const take = slots[kind] ?? slots[slot];
  if (take === undefined) throw new TypeError(`no slot ${slot}`);
  for (let end = at + 1; end <= Math.min(tokens.length, at + MAX_SLOT_WORDS); end += 1) {
    const filling = take(tokens.slice(at, end));
    if (filling === null) continue;
    const { value, weight, unsure = false } = filling;
    yield { at: end, match: { fillings: { [name]: value }, weight, unsure } };
  }
}

function joined(left: Match, right: Match): Match {
  return {
    fillings: { ...left.fillings, ...right.fillings },
    weight: left.weight + right.weight,
    unsure: left.unsure || right.unsure,
  };
}
