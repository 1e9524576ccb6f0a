import type { Parse, ParsedToken } from "../parse.ts";
import type { RecordedDocument, Recording } from "./recording.ts";

/** What is compared of each token; `arcs` is head and relation together. */
export const ASPECTS = ["tags", "arcs", "lemmas", "pos", "morphs", "norms", "sentenceStarts"] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Difference {
  readonly document: number;
  readonly aspect: Aspect | "tokens" | "names";
  /** The token and its neighbours. */
  readonly around: string;
  readonly recorded: string;
  readonly ours: string;
}

/** Counts of two sides that should agree. */
export interface Agreement {
  readonly same: number;
  readonly all: number;
}

export interface Comparison {
  readonly tokens: Agreement;
  readonly names: Agreement;
  readonly aspects: Readonly<Record<Aspect, Agreement>>;
  readonly differences: readonly Difference[];
}

/** Compares parses, one a recorded text, with the recording. Documents cut otherwise count as wholly different. */
export function compareParses(recording: Recording, parses: readonly Parse[]): Comparison {
  const parts = parses.map((parse, document) => compareDocument(recording, document, parse));
  const sum = (pick: (part: Comparison) => Agreement): Agreement => ({
    same: parts.reduce((total, part) => total + pick(part).same, 0),
    all: parts.reduce((total, part) => total + pick(part).all, 0),
  });
  return {
    tokens: sum(({ tokens }) => tokens),
    names: sum(({ names }) => names),
    aspects: byAspect((aspect) => sum(({ aspects }) => aspects[aspect])),
    differences: parts.flatMap(({ differences }) => differences),
  };
}

const byAspect = (make: (aspect: Aspect) => Agreement): Record<Aspect, Agreement> =>
  Object.fromEntries(ASPECTS.map((aspect) => [aspect, make(aspect)])) as Record<Aspect, Agreement>;

function compareDocument(recording: Recording, document: number, parse: Parse): Comparison {
  const recorded = recording.documents[document];
  const text = recording.texts[document];
  if (recorded === undefined || text === undefined) throw new RangeError(`no recorded document ${document}`);
  const all = recorded.starts.length;
  const names = compareNames(recording, document, recorded, parse);
  const cut = findOtherCut(text, recorded, parse);
  if (cut !== null)
    return {
      tokens: { same: 0, all },
      names: { ...names.agreement, same: 0 },
      aspects: byAspect(() => ({ same: 0, all })),
      differences: [{ document, aspect: "tokens", ...cut }],
    };
  const differences = parse.tokens.flatMap((token) => compareToken(recording, document, parse, token));
  const wrong = (aspect: Aspect) => differences.filter((difference) => difference.aspect === aspect).length;
  return {
    tokens: { same: all, all },
    names: names.agreement,
    aspects: byAspect((aspect) => ({ same: all - wrong(aspect), all })),
    differences: [...differences, ...names.differences],
  };
}

/** The first token that is cut in another way, or null. Recorded offsets are in code points. */
function findOtherCut(
  text: string,
  recorded: RecordedDocument,
  parse: Parse,
): Pick<Difference, "around" | "recorded" | "ours"> | null {
  const units = unitOffsets(text);
  for (let index = 0; index < Math.max(recorded.starts.length, parse.tokens.length); index++) {
    const first = recorded.starts[index] ?? -1;
    const [start, end] = [units[first] ?? -1, units[first + (recorded.lengths[index] ?? 0)] ?? -1];
    const token = parse.tokens[index];
    if (token?.start === start && token.end === end && token.text === text.slice(start, end)) continue;
    const recordedText = start < 0 ? "" : text.slice(start, end);
    return { around: around(parse, index), recorded: recordedText, ours: token?.text ?? "" };
  }
  return null;
}

function unitOffsets(text: string): readonly number[] {
  const offsets = [0];
  for (const char of text) offsets.push((offsets.at(-1) ?? 0) + char.length);
  return offsets;
}

function compareToken(
  { tables, documents }: Recording,
  document: number,
  parse: Parse,
  token: ParsedToken,
): readonly Difference[] {
  const columns = documents[document] as RecordedDocument;
  const { index } = token;
  const word = (table: keyof typeof tables, column: readonly number[]) => tables[table][column[index] ?? -1];
  const headOf = (head: number) => parse.tokens[head]?.text ?? "";
  const sides: Readonly<Record<Aspect, readonly [recorded: string | undefined, ours: string]>> = {
    tags: [word("tags", columns.tags), token.tag],
    arcs: [
      `${word("relations", columns.relations)} of ${index + (columns.heads[index] ?? 0)} ${headOf(index + (columns.heads[index] ?? 0))}`,
      `${token.relation} of ${token.head} ${headOf(token.head)}`,
    ],
    lemmas: [word("lemmas", columns.lemmas), token.lemma],
    pos: [word("pos", columns.pos), token.pos],
    morphs: [word("morphs", columns.morphs), morphText(token)],
    norms: [word("norms", columns.norms), token.norm],
    sentenceStarts: [String(columns.sentenceStarts.includes(index)), String(token.sentenceStart)],
  };
  return ASPECTS.filter((aspect) => sides[aspect][0] !== sides[aspect][1]).map((aspect) => ({
    document,
    aspect,
    around: around(parse, index),
    recorded: sides[aspect][0] ?? "",
    ours: sides[aspect][1],
  }));
}

const morphText = ({ morph }: ParsedToken): string =>
  Object.entries(morph)
    .map(([name, value]) => `${name}=${value}`)
    .join("|");

const around = ({ tokens }: Parse, index: number): string =>
  tokens
    .slice(Math.max(0, index - 4), index + 5)
    .map((token) => (token.index === index ? `[${token.text}]` : token.text))
    .join(" ");

function compareNames(
  { tables }: Recording,
  document: number,
  recorded: RecordedDocument,
  parse: Parse,
): { readonly agreement: Agreement; readonly differences: readonly Difference[] } {
  const theirs = new Set(recorded.names.map(([from, to, type]) => `${from}-${to} ${tables.names[type]}`));
  const ours = new Set(parse.names.map(({ from, to, type }) => `${from}-${to} ${type}`));
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((name) => !other.has(name));
  const show = (name: string) => around(parse, Number.parseInt(name, 10));
  const [missed, added] = [only(theirs, ours), only(ours, theirs)];
  return {
    agreement: { same: theirs.size - missed.length, all: theirs.size + added.length },
    differences: [
      ...missed.map((name) => ({
        document,
        aspect: "names" as const,
        around: show(name),
        recorded: name,
        ours: "",
      })),
      ...added.map((name) => ({
        document,
        aspect: "names" as const,
        around: show(name),
        recorded: "",
        ours: name,
      })),
    ],
  };
}
