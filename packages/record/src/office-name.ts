import type { LocalEntity } from "@cursus/graph-schema";
import { jurisdictionWords, officeParts } from "@cursus/resolve";

const LITTLE = new Set(["of", "and", "the", "for", "in", "to", "at", "on"]);

/** The office in words: "Deputy Minister of Defence of Kazakhstan". Depends on this mention only. */
export function officeName(office: LocalEntity): string {
  const { title, rank } = officeParts(office);
  const post = capitalised(`${rank ?? ""} ${title}`.trim());
  const where = placeWords(office);
  return where === undefined ? post : `${post} of ${where}`;
}

/** The body where the office is known by it, else the place; a body of no known country is better than nothing. */
function placeWords(office: LocalEntity): string | undefined {
  const { organization, jurisdiction } = officeParts(office);
  if (organization !== "") return withArticle(office.organization);
  if (jurisdiction !== "") return wordsForPlace(office.jurisdiction ?? office.organization);
  return withArticle(office.organization);
}

/** A country's usual name for any of its names and adjectives; any other place as it is written. */
export function wordsForPlace(place: string | undefined): string | undefined {
  return place === undefined || place === "" ? undefined : jurisdictionWords(place);
}

const withArticle = (body: string | undefined): string | undefined =>
  body === undefined || /^the /i.test(body) ? body : `the ${body}`;

function capitalised(words: string): string {
  return words
    .split(" ")
    .map((word, at) => (at > 0 && LITTLE.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(" ");
}
