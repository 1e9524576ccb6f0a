import { entryOf } from "@cursus/kernel";
import { countryNamed, countryWithin } from "./demonyms.ts";
import { foldPhrase } from "./fold.ts";

const LITTLE_WORDS = new Set(["the", "of", "for", "and", "in", "on", "at", "a", "an", "to", "de", "s"]);

/** Words that name a kind of body and not which one: a name of these alone means nothing without a country. */
const KINDS = new Set(
  (
    "ministry court courts parliament government cabinet council security national supreme constitutional high appeal appeals " +
    "appellate district regional city federal criminal military court police army navy force forces air armed defence defense " +
    "interior foreign affairs justice finance health education house senate assembly congress lower upper chamber party ruling " +
    "opposition committee commission central bank board agency authority department office prosecutor prosecutors general state " +
    "intelligence service services election electoral tribunal union university hospital company group people peoples republic " +
    "presidential administration palace public prosecution special first second main local municipal county provincial"
  ).split(" "),
);

/** A jurisdiction in its one form: a country's usual name, else the folded name of the place; "" for none. */
export function jurisdictionKey(jurisdiction: string | undefined): string {
  const words = foldPhrase(jurisdiction ?? "");
  return countryNamed(words) ?? words.filter((word) => word !== "the").join(" ");
}

/** A jurisdiction in words: a country's usual name, else the place as it is written. */
export function jurisdictionWords(jurisdiction: string): string {
  return countryNamed(foldPhrase(jurisdiction)) ?? jurisdiction.replace(/^the /i, "");
}

/** The country that stands in a body's name; "" for none. */
export function countryIn(name: string): string {
  return countryWithin(foldPhrase(name))?.country ?? "";
}

const BRITISH: Readonly<Record<string, string>> = {
  defense: "defence",
  center: "centre",
  labor: "labour",
  organization: "organisation",
};

/**
 * The key of an organisation or court: its words without order, and the country, which may stand within the name
 * ("Kazakh Security Council") or beside it. Null for a generic name with no country: "the parliament".
 */
export function bodyKey(name: string, jurisdiction: string | undefined): string | null {
  const words = foldPhrase(name);
  const within = countryWithin(words);
  const where = within?.country ?? jurisdictionKey(jurisdiction);
  const telling = (within?.rest ?? words).filter((word) => !LITTLE_WORDS.has(word));
  const rest = telling.map((word) => entryOf(BRITISH, word) ?? word).toSorted();
  if (where === "" && rest.every((word) => KINDS.has(word))) return null;
  return `${rest.join(" ")}|${where}`;
}
