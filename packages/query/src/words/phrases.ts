import type { Named } from "../answer.ts";

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Two nodes of one name, as two articles speak of one office, are named once. */
export const namesOf = (named: readonly Named[] | undefined): string =>
  listed([...new Set((named ?? []).map(markedName))]);

/** Who did it, where no sentence quoted for it says so, is told as inferred; an office is where it is put in words. */
const markedName = (one: Named): string =>
  one.inferred && one.type !== "Office" ? `${nameOf(one)} (inferred)` : nameOf(one);

/** The same, of whom one only is meant: "A or B". */
export const alternatives = (named: readonly Named[] | undefined): string =>
  [...new Set((named ?? []).map(nameOf))].join(" or ");

/** An unnamed court is "a court in Astana", whatever the article before it was in the text. */
function nameOf({ name, named, type }: Named): string {
  return named || type !== "Court" || /^(?:a|an|the|one|another) /i.test(name) ? name : `a ${name}`;
}

export function capitalised(sentence: string): string {
  const [first = ""] = sentence;
  return `${first.toUpperCase()}${sentence.slice(first.length)}`;
}

/** The parts that are there, in one line. */
export const spaced = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === "string" && part !== "").join(" ");
