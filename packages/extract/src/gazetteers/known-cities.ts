import { countries } from "countries-list";
import { CITIES } from "./cities.ts";
import { GAZETTEER } from "./places.ts";

/** One form for a name with and without accents: "Medellín" and "Medellin". */
const fold = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase();

const known = new Map<string, string | null>();
for (const [code, names] of Object.entries(CITIES)) {
  const name = code in countries ? countries[code as keyof typeof countries].name : undefined;
  const country = name === undefined ? null : (GAZETTEER.countryOf(name) ?? name);
  for (const city of names.split("|")) known.set(fold(city), country);
}

/** Whether a city of at least 100,000 people is so called; surnames may be called so too. */
export const isCity = (words: string): boolean => known.has(fold(words));

/** The country of the city that is so called, where one country is by far the likeliest. */
export const countryOfCity = (words: string): string | undefined => known.get(fold(words)) ?? undefined;
