import type { AnnotatedEntity } from "./annotated-article.ts";

/** Words that name nobody: articles, prepositions, forms of address and titles before a name. */
const EMPTY = new Set(
  "the a an of in for and to at on his her their then former acting mr mrs ms dr sir president general".split(
    " ",
  ),
);

/** The words of a name that tell it from others, without case, accents and plural. */
export function tellingWords(name: string): readonly string[] {
  const folded = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = folded.replace(/['’]s\b/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !EMPTY.has(word));
  return (telling.length > 0 ? telling : words).map((word) =>
    word.replace(/defence/u, "defense").replace(/s$/u, ""),
  );
}

/** True where one name has all the words of the other: "Toqaev" and "Qasym-Zhomart Toqaev". */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  return isPart(a, b) || isPart(b, a);
}

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 && part.every((word) => whole.includes(word));

interface ReadEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Whether what was read is what was annotated, by any name that either has. */
export function sameEntity(read: ReadEntity | undefined, annotated: AnnotatedEntity | undefined): boolean {
  if (read === undefined || annotated === undefined) return false;
  const names = [read.name, ...(read.aliases ?? [])];
  return names.some((name) => [annotated.name, ...annotated.mentions].some((form) => sameName(name, form)));
}
