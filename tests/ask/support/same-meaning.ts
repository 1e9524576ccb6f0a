import { factDefinition, isFactType } from "@cursus/graph-schema";
import { countryWithin, foldPhrase, foldWords } from "@cursus/resolve";
import { parseAskedDate } from "../../../packages/query/src/dates/asked-date.ts";
import type { Phrasing } from "./phrasings.ts";

/** Which of a question's own arguments may hold what a phrasing's author called so. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  person: ["person", "a", "b"],
  agent: ["by", "person", "a"],
  a: ["a", "by", "person"],
  b: ["b", "person", "by"],
  office: ["office", "person", "by"],
  place: ["place", "office", "event", "by"],
  text: ["text", "event", "offence", "article", "facts", "fact"],
  at: ["at", "from"],
  from: ["from", "at"],
  to: ["to", "at"],
  type: ["facts", "fact", "kind", "steps"],
  by: ["per"],
};

type Given = Readonly<Record<string, unknown>>;

/** True where what was understood is one of the questions meant, about what was meant, and about nothing else. */
export function isMeant(expected: Phrasing, question: string, given: Given): boolean {
  const questions = [expected.question]
    .flat()
    .flatMap((name) => (name === "career" ? [name, "timeline"] : [name]));
  return questions.includes(question) && hasAll(expected.args, given) && hasNoMore(expected, given);
}

function hasAll(expected: Phrasing["args"], given: Given): boolean {
  // One name that may be the doer's or the other's: either reading is right.
  const either = expected.agent === expected.person ? ["by", "person"] : [];
  return Object.entries(expected).every(([name, value]) => {
    const held = [...(HOLDS[name] ?? [name]), ...either].flatMap((argument) => wordsOf(given[argument]));
    return wordsOf(value).every((word) => held.some((other) => isLike(word, other)));
  });
}

/** What the question adds to the words asked would be a guess. */
function hasNoMore({ ask, args }: Phrasing, given: Given): boolean {
  const asked = Object.values(args).flatMap((value) => wordsOf(value));
  const added = ["of", "facts", "fact", "steps", "kind", "per", ...(ASKS_OF_NOW.test(ask) ? ["end"] : [])];
  return Object.entries(given)
    .filter(([name]) => !added.includes(name))
    .every(([, value]) =>
      wordsOf(value).every((word) => TITLES.has(word) || asked.some((other) => isLike(word, other))),
    );
}

/** Only who asks of now asks for those whose end is not told. */
const ASKS_OF_NOW =
  /^(?:who|what|which \w+) (?:is|are|holds|leads|heads|runs|chairs|serves)\b|\b(?:now|nowadays|today|current|currently|present|incumbent|sitting|serving|moment)\b/i;

const isLike = (left: string, right: string): boolean => left === right || stem(left) === stem(right);
const stem = (word: string): string => word.replace(/(?:s|al|ed|ing)$/, "").slice(0, 6);

/** "Kazakh" and "Kazakhstan" are one word here, and so are what people write short. */
function inOneForm(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => (word === "pm" ? "prime minister" : word)).join(" ");
  const within = countryWithin(foldPhrase(plain));
  return within === undefined ? plain.split(" ") : [...within.rest, ...foldWords(within.country)];
}

const LITTLE = new Set("the of a an in for and s mr ms mrs".split(" "));
/** Words before a name that are not part of it. */
const TITLES = new Set(
  "president minister general justice judge prime governor mayor chief colonel former senator dr".split(" "),
);

function wordsOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one));
  const text = String(value);
  const date = parseAskedDate(text);
  if (date !== null) return [date.min, date.max];
  const plain = isFactType(text)
    ? `${text} ${factDefinition(text).label ?? ""} ${factDefinition(text).verbs.join(" ")}`
    : text;
  return inOneForm(
    foldWords(
      plain
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .replaceAll("_", " ")
        .replaceAll("-", " "),
    ),
  ).filter((word) => word !== "" && !LITTLE.has(word));
}
