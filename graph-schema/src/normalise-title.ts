import type { OfficeTitleDefinition } from "./define.ts";
import { OFFICE_TITLES, PORTFOLIOS, UNTELLING_NOUNS } from "./office-titles.ts";

/** An office's title in its one spelling, with its rank apart: "deputy" and "minister of defence". */
export interface OfficeTitle {
  readonly title: string;
  readonly rank: string | null;
}

/** Words about a holding and not about the office: who was acting or is former held the same post. */
const STATUS =
  /^(?:(?:acting|interim|caretaker|former|formerly|ex|then|current|present|incumbent|outgoing|incoming|new|newly (?:appointed|elected)|long-?time|late|ousted|deposed|(?:first|second|third|founding|last)(?= (?:prime minister|premier|president|chancellor)\b)|the|an?|his|her|its|their|country's|nation's)[ -]+)+(?=\S)/;
const STATUS_AFTER = /(?<=\S)[ -](?:elect|designate)$/;
const RANK =
  /^((?:first|second|senior) (?:deputy|vice)|(?:deputy|vice|assistant|associate|junior))[ -]+(?=\S)/;
const INNER_RANK =
  /^(.+) ((?:first )?(?:deputy|vice)) (minister|secretary|speaker|head|director|chair\w*|mayor|governor)$/;

const MINISTRY = /^(?:head|chief) of (?:the )?(?:ministry (?:of|for) (.+)|(.+) ministry)$/;
const MINISTER_OF = /^minister (?:of|for|in charge of|responsible for) (.+)$/;
const MINISTER_OF_STATE = /^(?:minister of state|state minister) (?:of|for|in) (.+)$/;
const X_MINISTER = /^(.+) minister$/;
/** What stands before "minister" is no portfolio in "adviser to the prime minister". */
const PREPOSITION = / (?:of|for|to|in|at|under|with)\b/;
const SECRETARY_OF = /^secretary (?:of state for|of|for) (.+)$/;
const X_SECRETARY = /^(.+) secretary$/;

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/g, "defence"],
  [/\blabor\b/g, "labour"],
  [/\bcenter\b/g, "centre"],
  [/\bcouncilor\b/g, "councillor"],
  [/\badvisor\b/g, "adviser"],
];

const TITLES: ReadonlyMap<string, string> = new Map(
  OFFICE_TITLES.flatMap(({ title, also }) => [title, ...(also ?? [])].map((form) => [form, title] as const)),
);
const DEFINITIONS = new Map(OFFICE_TITLES.map((definition) => [definition.title, definition]));
const HEADS: ReadonlyMap<string, string> = new Map(
  OFFICE_TITLES.flatMap(({ title, headOf = [] }) => headOf.map((kind) => [kind, title] as const)),
);
const PORTFOLIO: ReadonlyMap<string, string> = new Map(
  Object.entries(PORTFOLIOS).flatMap(([name, also]) => [name, ...also].map((form) => [form, name] as const)),
);

/**
 * The one spelling of an office's title. Give the words without the country or body it belongs to: what follows
 * "minister of" is taken for the portfolio. Unknown titles come back in lower case and British spelling.
 */
export function normaliseTitle(words: string): OfficeTitle {
  const { rank, rest } = splitRank(stripStatus(plain(words)));
  const found = titleOf(rest);
  return { title: found.title, rank: joinRank(rank, found) };
}

/** What is declared of a title in its one spelling; undefined of one that is not in the list. */
export const officeTitle = (title: string): OfficeTitleDefinition | undefined => DEFINITIONS.get(title);

/** True where the title says what somebody is and not which one: a country has many posts of it. */
export const isUntelling = (title: string): boolean =>
  officeTitle(title)?.untelling === true || UNTELLING_NOUNS.includes(title);

/** The title as it is called in a body of this name: the head of a council is its chair. */
export function titleInBody(title: string, body: string | null | undefined): string {
  if (title !== "head" || !body) return title;
  const [first = ""] = plain(body).split(/ (?:of|on|for|to|in) /);
  return HEADS.get(first.split(" ").at(-1) ?? "") ?? title;
}

/** How many hold the office at one time within its jurisdiction or body; undefined where unknown. */
export function seatsOf(title: string, rank: string | null): number | undefined {
  if (rank !== null) return rank === "vice" && title === "president" ? 1 : undefined;
  const definition = officeTitle(title);
  if (definition !== undefined) return definition.seats;
  return /^(?:minister of|ambassador to|secretary of) \S/.test(title) ? 1 : undefined;
}

function plain(words: string): string {
  const lower = words.normalize("NFKC").toLowerCase().replace(/[’‘`]/g, "'").replace(/[‐‑–]/g, "-");
  const spaced = lower.replace(/[^\p{L}\p{N}'&-]+/gu, " ").trim();
  return AMERICAN.reduce((text, [from, to]) => text.replace(from, to), spaced);
}

const stripStatus = (words: string): string => words.replace(STATUS, "").replace(STATUS_AFTER, "");

interface Ranked {
  readonly rank: string | null;
  readonly rest: string;
}

function splitRank(words: string): Ranked {
  const ranks: string[] = [];
  let rest = words;
  for (let next = leadingRank(rest); next !== null; next = leadingRank(rest)) {
    ranks.push(next.rank);
    rest = next.rest;
  }
  const inner = splitInnerRank(rest);
  if (inner.rank !== null) ranks.push(inner.rank);
  return { rank: ranks.length === 0 ? null : ranks.join(" "), rest: inner.rest };
}

function leadingRank(words: string): { rank: string; rest: string } | null {
  const [prefix, rank] = TITLES.has(words) ? [] : (RANK.exec(words) ?? []);
  if (prefix === undefined || rank === undefined) return null;
  return { rank, rest: stripStatus(words.slice(prefix.length)) };
}

/** "Defence vice minister", but not "minister of vice regulation". */
function splitInnerRank(words: string): Ranked {
  const [, portfolio, rank, noun] = INNER_RANK.exec(words) ?? [];
  if (portfolio === undefined || rank === undefined || PREPOSITION.test(portfolio))
    return { rank: null, rest: words };
  return { rank, rest: `${portfolio} ${noun}` };
}

type Found = OfficeTitle & { readonly kind: "minister" | "other" };

function titleOf(words: string): Found {
  const known = TITLES.get(words);
  if (known !== undefined) return { title: known, rank: null, kind: "other" };
  return ministerOf(words) ?? secretaryOf(words) ?? { title: words, rank: null, kind: "other" };
}

function ministerOf(words: string): Found | null {
  const junior = MINISTER_OF_STATE.exec(words)?.[1];
  if (junior !== undefined) return { title: ministerTitle(junior), rank: "junior", kind: "minister" };
  const [, ofX, xMinistry] = MINISTRY.exec(words) ?? [];
  const portfolio = ofX ?? xMinistry ?? MINISTER_OF.exec(words)?.[1] ?? beforeNoun(X_MINISTER, words);
  return portfolio === undefined ? null : { title: ministerTitle(portfolio), rank: null, kind: "minister" };
}

function beforeNoun(pattern: RegExp, words: string): string | undefined {
  const before = pattern.exec(words)?.[1];
  return before === undefined || PREPOSITION.test(before) ? undefined : before;
}

const ministerTitle = (portfolio: string): string => `minister of ${portfolioOf(portfolio)}`;

/** A department's head: only for known portfolios, as most secretaries (press, general) head none. */
function secretaryOf(words: string): Found | null {
  const portfolio = PORTFOLIO.get(SECRETARY_OF.exec(words)?.[1] ?? X_SECRETARY.exec(words)?.[1] ?? "");
  return portfolio === undefined ? null : { title: `secretary of ${portfolio}`, rank: null, kind: "other" };
}

const portfolioOf = (words: string): string => PORTFOLIO.get(words) ?? words;

/** "Vice" and "deputy" ministers, premiers, mayors and governors are the same; vice presidents are not deputies. */
function joinRank(rank: string | null, found: Found): string | null {
  if (rank === null) return found.rank;
  const sameAsDeputy = found.kind === "minister" || VICE_IS_DEPUTY.has(found.title);
  return sameAsDeputy ? rank.replace("vice", "deputy") : rank;
}

const VICE_IS_DEPUTY: ReadonlySet<string> = new Set([
  "minister",
  "prime minister",
  "mayor",
  "governor",
  "speaker",
]);
