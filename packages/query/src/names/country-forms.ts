import { countryNamed, foldPhrase } from "@cursus/resolve";

/** The names under which offices of this country may be kept: as asked, and the country's own name. */
export function countryForms(place: string): readonly string[] {
  const asked = place.trim().replace(/^the /i, "");
  const country = countryNamed(foldPhrase(asked));
  return [...new Set([asked, ...(country === undefined ? [] : [country])])];
}
