import type { FactType } from "@cursus/graph-schema";
import { countryNamed, foldWords } from "@cursus/resolve";
import { officePhrase } from "../names/office-phrase.ts";
import { SLOTS } from "./slots.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { BASE, NOUN, PARTICIPLE, PAST } from "./verbs.ts";

interface Suggestion {
  readonly facts: readonly FactType[];
  readonly words: readonly string[];
  /** The question about a person, an office, or both. */
  readonly ask: (person: string, office: string) => string;
}

const SUGGESTIONS: readonly Suggestion[] = [
  { facts: ["DISMISSED"], words: ["fate"], ask: (person) => `who dismissed ${person}?` },
  { facts: ["APPOINTED"], words: [], ask: (person) => `who appointed ${person}?` },
  { facts: ["SUCCEEDED"], words: ["next", "after"], ask: (person) => `who succeeded ${person}?` },
  { facts: ["RESIGNED"], words: [], ask: (person) => `when did ${person} resign?` },
  {
    facts: ["ARRESTED", "CHARGED", "TRIED", "CONVICTED", "ACQUITTED", "SENTENCED", "APPEALED"],
    words: ["court", "courts", "prison", "judge", "guilty", "law", "crime"],
    ask: (person) => `what happened to ${person} in court?`,
  },
  {
    facts: ["HELD_OFFICE", "TOOK_OFFICE", "ELECTED"],
    words: ["who", "holder", "term"],
    ask: (_, office) => `who was ${office} on 2020-01-01?`,
  },
  {
    facts: [],
    words: ["longer", "anymore", "more"],
    ask: (person, office) => `is ${person} still ${office}?`,
  },
  {
    facts: ["HELD_OFFICE"],
    words: ["offices", "posts", "career", "jobs", "roles"],
    ask: (person) => `what offices did ${person} hold?`,
  },
  { facts: [], words: ["about", "known", "did", "why"], ask: (person) => `what is known about ${person}?` },
];

const MAX_SUGGESTIONS = 3;

/** Questions of forms that are understood, as near as can be to one that is not. */
export function suggest(text: string): readonly string[] {
  const tokens = tokensOf(text) ?? [];
  const person = personIn(tokens) ?? "NAME";
  const office = officeIn(tokens) ?? "OFFICE";
  const facts = new Set(tokens.flatMap(({ lower }) => factsOf(lower)));
  const words = new Set(tokens.map(({ lower }) => lower));
  const nearness = ({ facts: own, words: others }: Suggestion): number =>
    2 * own.filter((fact) => facts.has(fact)).length + others.filter((word) => words.has(word)).length;
  return SUGGESTIONS.map((suggestion) => ({ suggestion, near: nearness(suggestion) }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ suggestion }) => suggestion.ask(person, office));
}

const LIKE = 4;

/** The facts of a word, or, for one that is misspelt, of the words that begin as it does. */
function factsOf(word: string): readonly FactType[] {
  const lexicons = [PAST, PARTICIPLE, BASE, NOUN];
  const exact = lexicons.flatMap((lexicon) => lexicon.get(word) ?? []);
  if (exact.length > 0 || word.length < LIKE) return exact;
  return lexicons.flatMap((lexicon) =>
    [...lexicon].filter(([form]) => form.startsWith(word.slice(0, LIKE))).flatMap(([, types]) => types),
  );
}

/** The longest run of capitalised words that can be a person's name, the question's first word left out. */
function personIn(tokens: readonly Token[]): string | null {
  const runs = runsOf(tokens.slice(1), ({ text }) => /^\p{Lu}/u.test(text));
  const names = runs.filter(
    (run) => isFilled("person", run) && countryNamed(foldWords(phraseOf(run))) === undefined,
  );
  const [longest] = names.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? null : phraseOf(longest);
}

type Run = readonly Token[];

function runsOf(tokens: readonly Token[], isIn: (token: Token) => boolean): readonly Run[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (isIn(token)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The longest stretch of words that is surely an office. */
function officeIn(tokens: readonly Token[]): string | null {
  for (let length = Math.min(tokens.length, MAX_OFFICE_WORDS); length > 0; length -= 1) {
    for (let at = 0; at + length <= tokens.length; at += 1) {
      const run = tokens.slice(at, at + length);
      if (!NO_TITLE.has(run[0]?.lower ?? "") && isFilled("office", run)) return officePhrase(phraseOf(run));
    }
  }
  return null;
}

const MAX_OFFICE_WORDS = 8;
/** No title begins with these: "no longer mayor". */
const NO_TITLE: ReadonlySet<string> = new Set(["no", "not", "longer"]);

function isFilled(slot: string, words: Run): boolean {
  const filling = SLOTS[slot]?.(words) ?? null;
  return filling !== null && filling.unsure !== true;
}

const phraseOf = (words: Run): string =>
  words
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" 's", "'s");
