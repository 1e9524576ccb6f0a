import { countryNamed, foldPhrase } from "@cursus/resolve";

/** 1 where a place answers to the name asked for: the same words, or another name of the same country. */
export function matchPlace(asked: string, forms: readonly string[]): number {
  const wanted = partsOf(asked);
  return forms.some((form) => isSame(wanted, partsOf(form))) ? 1 : 0;
}

interface Parts {
  readonly words: string;
  readonly country: string | undefined;
}

function partsOf(name: string): Parts {
  const words = foldPhrase(name).filter((word) => word !== "the");
  return { words: words.join(" "), country: countryNamed(words) };
}

const isSame = (left: Parts, right: Parts): boolean =>
  (left.words !== "" && left.words === right.words) ||
  (left.country !== undefined && left.country === right.country);
