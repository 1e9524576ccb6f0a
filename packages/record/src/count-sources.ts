import { type PlacedClaim, sketchNumbers } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";

/** Texts whose sketches agree in this share are copies of one: two reports of one event written apart share far less. */
const COPY_SHARE = 0.4;
/** Numbers of a sketch that are compared together: copies agree in one such band at least. */
const BAND = 2;

type Stated = Pick<PlacedClaim, "sha256" | "sketch">;

/**
 * How many independent sources state something: copies of one text (an agency's story in twelve papers) are one.
 * A function of the texts at hand as a set.
 */
export function countSources(claims: readonly Stated[]): number {
  return claims.length < 2 ? claims.length : copiesOf([...byText(claims).values()]).length;
}

/** The claims by independent source: those of one text, and of its copies, together. */
export function sourcesOf<T extends Stated>(claims: readonly T[]): readonly (readonly T[])[] {
  return copiesOf([...byText(claims).values()]).map((texts) => texts.flat());
}

/** A text is known by its sketch; one too short to have any, by its hash. */
function byText<T extends Stated>(claims: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(claims, ({ sha256, sketch }) => (sketch === "" ? sha256 : sketch));
}

/** As numbers: there is one for each claim that a commit has read, so they have to be small. */
const numbersOf = rememberOf(
  ({ sketch }: Stated): Numbers => Uint16Array.from(sketchNumbers(sketch), (digits) => parseInt(digits, 16)),
);

type Numbers = Readonly<Uint16Array>;

/** The numbers that are compared together, two and two: one number for each band and its place in the sketch. */
const bandsOf = rememberOf((claim: Stated): Readonly<Float64Array> => {
  const numbers = numbersOf(claim);
  return Float64Array.from({ length: Math.floor(numbers.length / BAND) }, (_, at) =>
    bandOf(at, numbers[at * BAND] ?? 0, numbers[at * BAND + 1] ?? 0),
  );
});

const bandOf = (place: number, first: number, second: number): number =>
  (place * NUMBERS + first) * NUMBERS + second;

/** A number of a sketch has 16 bits. */
const NUMBERS = 2 ** 16;

type OfOneText<T> = readonly T[];

/** The texts in groups of which each is a copy of another in its group. */
function copiesOf<T extends Stated>(texts: readonly OfOneText<T>[]): readonly (readonly OfOneText<T>[])[] {
  if (texts.length < 2) return texts.map((text) => [text]);
  const firsts = texts.flatMap(([first]) => first ?? []);
  const numbers = firsts.map(numbersOf);
  const groups = new Map(texts.map((_, at): [number, number[]] => [at, [at]]));
  for (const alike of alikeIn(firsts)) {
    for (const [place, at] of alike.entries()) {
      for (const other of alike.slice(place + 1)) joinCopies(groups, numbers, at, other);
    }
  }
  return [...new Set(groups.values())].map((group) => group.flatMap((at) => [texts[at] ?? []]));
}

/** The places of texts that agree in a band. */
function alikeIn(texts: readonly Stated[]): Iterable<readonly number[]> {
  const bands = new Map<number, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const band of bandsOf(text)) {
      const alike = bands.get(band);
      if (alike === undefined) bands.set(band, [at]);
      else alike.push(at);
    }
  }
  return bands.values();
}

function joinCopies(
  groups: Map<number, number[]>,
  numbers: readonly Numbers[],
  at: number,
  other: number,
): void {
  const [ours, theirs] = [groups.get(at), groups.get(other)];
  if (ours === undefined || theirs === undefined || ours === theirs) return;
  if (!areCopies(numbers[at] ?? NONE, numbers[other] ?? NONE)) return;
  for (const one of theirs) groups.set(one, ours);
  ours.push(...theirs);
}

const NONE: Numbers = new Uint16Array();

function areCopies(a: Numbers, b: Numbers): boolean {
  const agreeing = a.filter((number, at) => number === b[at]).length;
  return agreeing >= COPY_SHARE * a.length;
}
