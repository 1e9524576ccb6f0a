import { DAYS } from "./calendar.ts";
import { personName, placeName } from "./names.ts";
import { drawFor } from "./random.ts";
import { zipf } from "./zipf.ts";

export interface WorldSize {
  readonly seed: number;
  readonly persons: number;
  readonly offices: number;
}

/** An office with those who held it, one after the other. */
export interface WorldOffice {
  readonly rank: number;
  readonly title: string;
  readonly jurisdiction: string;
  /** Who took it on which day; each holds it until the next one does. */
  readonly terms: readonly { readonly holder: string; readonly from: number }[];
}

/** People and offices of which generated articles speak; those of low rank far more often than the others. */
export interface World {
  readonly seed: number;
  readonly officeAt: (random: number) => WorldOffice;
  readonly personAt: (random: number) => string;
}

/**
 * Chosen so that the first of 20,000 offices stands in at least 5 % of the articles, as the president of the
 * United States does in news of the world (see the test).
 */
const EXPONENT = 0.83;

const TITLES = [
  "president",
  "prime minister",
  "minister of defence",
  "minister of finance",
  "minister of health",
  "minister of justice",
  "governor",
  "mayor",
  "attorney general",
];

/** Prime to any likely number of persons. */
const SCATTER = 7_919;

/** Shortest and longest term, in days. */
const TERM = { least: 500, spread: 1_500 };

export function createWorld({ seed, persons, offices }: WorldSize): World {
  const officeRank = zipf(offices, EXPONENT);
  const personRank = zipf(persons, EXPONENT);
  const made = new Map<number, WorldOffice>();
  const office = (rank: number): WorldOffice => {
    const known = made.get(rank) ?? makeOffice(seed, rank, persons);
    made.set(rank, known);
    return known;
  };
  return {
    seed,
    officeAt: (random) => office(officeRank(random)),
    // Who is often before the courts is seldom who holds a high office.
    personAt: (random) => personName(((personRank(random) * SCATTER + persons / 2) % persons) | 0),
  };
}

function makeOffice(seed: number, rank: number, persons: number): WorldOffice {
  const draw = drawFor(seed, -1 - rank);
  const terms: { holder: string; from: number }[] = [];
  let from = -draw.below(TERM.least);
  while (from < DAYS) {
    // Holders are people of about the office's rank, so that those in the news are those in office.
    const holder = personName((rank * 9 + terms.length) % persons);
    terms.push({ holder, from });
    from += TERM.least + draw.below(TERM.spread);
  }
  const title = TITLES[rank % TITLES.length] ?? "";
  return { rank, title, jurisdiction: placeName(Math.floor(rank / TITLES.length)), terms };
}

/** The number of the term under way on a day. */
export function termOn({ terms }: WorldOffice, day: number): number {
  return Math.max(
    0,
    terms.findLastIndex(({ from }) => from <= day),
  );
}
