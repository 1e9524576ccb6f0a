import type { FactType } from "@cursus/graph-schema";
import { isOfficePhrase, officePhrase } from "../names/office-phrase.ts";
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

const factsOf = (word: string): readonly FactType[] =>
  [PAST, PARTICIPLE, BASE, NOUN].flatMap((lexicon) => lexicon.get(word) ?? []);

/** The longest run of capitalised words that is no office, the question's first word left out. */
function personIn(tokens: readonly Token[]): string | null {
  const runs = runsOf(tokens.slice(1), ({ text }) => /^\p{Lu}/u.test(text));
  const names = runs.filter((run) => !isOfficePhrase(run));
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function runsOf(tokens: readonly Token[], isIn: (token: Token) => boolean): readonly string[] {
  const runs: string[][] = [[]];
  for (const token of tokens) {
    if (isIn(token)) runs.at(-1)?.push(token.text);
    else runs.push([]);
  }
  return runs.map((run) => run.join(" ")).filter((run) => run !== "");
}

/** The longest stretch of words that is surely an office. */
function officeIn(tokens: readonly Token[]): string | null {
  for (let length = Math.min(tokens.length, 8); length > 0; length -= 1) {
    for (let at = 0; at + length <= tokens.length; at += 1) {
      const phrase = tokens.slice(at, at + length).map(({ text }) => text);
      if (isOfficePhrase(phrase.join(" "))) return officePhrase(phrase.join(" "));
    }
  }
  return null;
}
