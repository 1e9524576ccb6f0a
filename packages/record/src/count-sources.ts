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

const numbersOf = rememberOf(({ sketch }: Stated): readonly string[] => sketchNumbers(sketch));

/** The numbers that are compared together, each band with its place in the sketch. */
const bandsOf = rememberOf((claim: Stated): readonly string[] => {
  const numbers = numbersOf(claim);
  return Array.from(
    { length: Math.floor(numbers.length / BAND) },
    (_, at) => `${at} ${numbers.slice(at * BAND, (at + 1) * BAND).join("")}`,
  );
});

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

type Numbers = readonly (readonly string[])[];

/** The places of texts that agree in a band. */
function alikeIn(texts: readonly Stated[]): Iterable<readonly number[]> {
  const bands = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const band of bandsOf(text)) {
      const alike = bands.get(band);
      if (alike === undefined) bands.set(band, [at]);
      else alike.push(at);
    }
  }
  return bands.values();
}

function joinCopies(groups: Map<number, number[]>, numbers: Numbers, at: number, other: number): void {
  const [ours, theirs] = [groups.get(at), groups.get(other)];
  if (ours === undefined || theirs === undefined || ours === theirs) return;
  if (!areCopies(numbers[at] ?? [], numbers[other] ?? [])) return;
  for (const one of theirs) groups.set(one, ours);
  ours.push(...theirs);
}

function areCopies(a: readonly string[], b: readonly string[]): boolean {
  const agreeing = a.filter((number, at) => number === b[at]).length;
  return agreeing >= COPY_SHARE * a.length;
}
