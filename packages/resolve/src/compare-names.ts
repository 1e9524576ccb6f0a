import { fullGivenName } from "./name-tables.ts";
import type { ParsedName } from "./parse-name.ts";
import { skeleton } from "./skeleton.ts";

/** One thing that speaks for or against two mentions being one person, and how much. */
export interface Feature {
  readonly name: string;
  readonly points: number;
}

/**
 * What two full names have in common: the features that sum up to their likeness. Null where they cannot be one
 * person's: a part that both have differs.
 */
export function compareNames(a: ParsedName, b: ParsedName): readonly Feature[] | null {
  const parts = [
    compareGiven(a, b),
    compareFamily(a, b),
    compareMiddles(a.middles, b.middles),
    compareOptional("patronymic", a.patronymic, b.patronymic),
    compareOptional("second family name", a.second.join(" ") || null, b.second.join(" ") || null),
    compareSuffix(a.suffix, b.suffix),
    a.familyFirst === b.familyFirst ? SAME : [{ name: "parts in another order", points: POINTS.otherOrder }],
  ];
  if (parts.some((part) => part === null)) return null;
  return [
    { name: "full name", points: POINTS.fullName },
    ...parts.flatMap((part) => part ?? []),
    ...threeParts(a, b),
  ];
}

/** In points of which `LINK` make two mentions one person; set by the pairs of names in the tests. */
const POINTS = {
  fullName: 50,
  threeParts: 5,
  nickname: -10,
  vowels: -15,
  vowelless: -10,
  doubleFamily: -10,
  middleLeftOut: -5,
  initial: -5,
  suffixLeftOut: -35,
  otherOrder: -15,
} as const;

type Compared = readonly Feature[] | null;

const SAME: readonly Feature[] = [];

function compareGiven(a: ParsedName, b: ParsedName): Compared {
  if (a.given === b.given) return SAME;
  if (fullGivenName(a.given) === fullGivenName(b.given))
    return [{ name: "two forms of one given name", points: POINTS.nickname }];
  return compareSpelling("given name", [a.given, a.vowelless], [b.given, b.vowelless]);
}

function compareFamily(a: ParsedName, b: ParsedName): Compared {
  const [ours, theirs] = [a.family.join(" "), b.family.join(" ")];
  if (ours === theirs) return SAME;
  if (isDoubled(a.family, b.family) || isDoubled(b.family, a.family))
    return [{ name: "one of two family names left out", points: POINTS.doubleFamily }];
  return compareSpelling("family name", [ours, a.vowelless], [theirs, b.vowelless]);
}

/** "Nandi-Ndaitwah" and "Ndaitwah"; particles are no names. */
const isDoubled = (longer: readonly string[], shorter: readonly string[]): boolean =>
  longer.length === 2 && shorter.length === 1 && (longer[0]?.length ?? 0) > 3 && longer[1] === shorter[0];

type Spelt = readonly [word: string, vowelless: boolean];

function compareSpelling(part: string, a: Spelt, b: Spelt): Compared {
  const [[ours, unvoiced], [theirs, alsoUnvoiced]] = [a, b];
  if (unvoiced !== alsoUnvoiced)
    return (unvoiced ? mayBeVoiced(ours, theirs) : mayBeVoiced(theirs, ours))
      ? [{ name: `consonants of the ${part}`, points: POINTS.vowelless }]
      : null;
  return soften(ours) === soften(theirs)
    ? [{ name: `spelling of the ${part}`, points: POINTS.vowels }]
    : null;
}

/** Whether a word written without vowels is the other: the same consonants, and the long vowels in their places. */
function mayBeVoiced(unvoiced: string, voiced: string): boolean {
  if (skeleton(unvoiced) !== skeleton(voiced)) return false;
  const long = unvoiced.replace(/[^iu]/g, "");
  const vowels = voiced.replaceAll(/[ow]/g, "u").replaceAll(/[ey]/g, "i");
  return new RegExp([...long].join(".*")).test(vowels);
}

/** What transliterations differ in and names hardly ever do: o and u, a final h, dh and d, y in a Slavic ending. */
const soften = (word: string): string =>
  word
    .replaceAll("u", "o")
    .replace(/h$/, "")
    .replaceAll("dh", "d")
    .replaceAll("gh", "g")
    .replaceAll("iye", "ie")
    .replace(/y(?=.*ski$)/g, "i")
    .replace(/^q|^g(?=ad)/, "k");

function compareMiddles(a: readonly string[], b: readonly string[]): Compared {
  if (a.length === 0 && b.length === 0) return SAME;
  if (a.length === 0 || b.length === 0)
    return [{ name: "middle name left out", points: POINTS.middleLeftOut }];
  if (a.length !== b.length || !a.every((middle, at) => mayAbbreviate(middle, b[at] ?? ""))) return null;
  return a.join() === b.join() ? SAME : [{ name: "middle initial", points: POINTS.initial }];
}

const mayAbbreviate = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

function compareOptional(part: string, a: string | null, b: string | null): Compared {
  if (a === b) return SAME;
  if (a !== null && b !== null) return null;
  return part === "patronymic" ? SAME : [{ name: `${part} left out`, points: POINTS.middleLeftOut }];
}

function compareSuffix(a: string | null, b: string | null): Compared {
  if (a === b) return SAME;
  return a !== null && b !== null ? null : [{ name: "suffix left out", points: POINTS.suffixLeftOut }];
}

function threeParts(a: ParsedName, b: ParsedName): readonly Feature[] {
  const extra = (name: ParsedName): string =>
    [...name.middles, name.patronymic ?? "", ...name.second].filter((part) => part.length > 1).join(" ");
  return extra(a) !== "" && extra(a) === extra(b)
    ? [{ name: "three parts alike", points: POINTS.threeParts }]
    : [];
}
