import { countries } from "countries-list";
import { DEMONYMS, REGIONAL_DEMONYMS } from "./demonyms.ts";

/** Usual names where the table's are not the ones that news uses. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CI: "Ivory Coast",
  MM: "Myanmar",
  CZ: "Czech Republic",
  TR: "Turkey",
  VC: "Saint Vincent and the Grenadines",
  MK: "North Macedonia",
  SZ: "Eswatini",
  LA: "Laos",
};

const MORE_CITIES =
  "Almaty,New York,Los Angeles,Chicago,Houston,Lagos,Karachi,Lahore,Mumbai,Delhi,New Delhi,Kolkata,Chennai,Shanghai,Hong Kong,Istanbul," +
  "Mandalay,Yangon,Saint Petersburg,St. Petersburg,Sydney,Melbourne,Toronto,Vancouver,Montreal,Johannesburg,Cape Town,Durban,Alexandria," +
  "Casablanca,Marseille,Barcelona,Milan,Munich,Hamburg,Frankfurt,Geneva,Zurich,Rio de Janeiro,São Paulo,Sao Paulo,Guayaquil,Medellín," +
  "Mombasa,Kano,Kumasi,Douala,Kandahar,Mosul,Basra,Aleppo,Homs,Jeddah,Dubai,Tel Aviv,Haifa,Gaza,Ramallah,Benghazi,Osaka,Busan,Incheon," +
  "Saigon,Da Nang,Chiang Mai,Surabaya,Cebu,Davao,Odesa,Odessa,Kharkiv,Lviv,Mariupol,Donetsk,Kyiv,Minsk,Gdansk,Krakow,Brno,Thessaloniki," +
  "The Hague,Strasbourg,Manchester,Liverpool,Birmingham,Glasgow,Edinburgh,Belfast,Cardiff,Naples,Palermo,Porto,Seville,Valencia,Bilbao,Washington D.C.";

export interface Gazetteer {
  /** The usual name of the country that a name or adjective means. */
  readonly countryOf: (words: string) => string | undefined;
  /** Whether the words are an adjective for a country. */
  readonly isDemonym: (words: string) => boolean;
  /** The country whose capital is so called. */
  readonly capitalOf: (words: string) => string | undefined;
  readonly isPlace: (words: string) => boolean;
}

const key = (words: string): string => words.replace(/’/g, "'").replace(/^the /i, "").toLowerCase();

const names = new Map<string, string>();
const demonyms = new Map<string, string>();
const capitals = new Map<string, string>();
const cities = new Set(MORE_CITIES.split(",").map(key));

for (const [code, country] of Object.entries(countries)) {
  const name = USUAL_NAMES[code] ?? country.name;
  names.set(key(country.name), name);
  names.set(key(name), name);
  if (country.capital) capitals.set(key(country.capital), name);
  const [adjectives = "", others = ""] = (DEMONYMS[code] ?? "").split("|");
  for (const adjective of adjectives.split(",").filter(Boolean)) demonyms.set(key(adjective), name);
  for (const other of others.split(",").filter(Boolean)) names.set(key(other), name);
}
for (const [adjective, place] of Object.entries(REGIONAL_DEMONYMS)) {
  demonyms.set(key(adjective), place);
  names.set(key(place), place);
}
capitals.set("kiev", "Ukraine");
capitals.set("nur-sultan", "Kazakhstan");
capitals.delete("san juan");
// "Georgia" and "Jordan" are names of much else; the country is what news of offices means.
demonyms.delete("dominican");

/** "Scotlands first minister": a country that has lost its apostrophe. */
const withoutMark = (words: string): string | undefined =>
  /[^s]s$/.test(words) ? names.get(key(words.slice(0, -1))) : undefined;

/** Countries, their adjectives and capitals (countries-list), and some larger cities. */
export const GAZETTEER: Gazetteer = {
  countryOf: (words) => names.get(key(words)) ?? demonyms.get(key(words)) ?? withoutMark(words),
  isDemonym: (words) => demonyms.has(key(words)) && (!names.has(key(words)) || /^u\.?s\.?$/i.test(words)),
  capitalOf: (words) => capitals.get(key(words)),
  isPlace: (words) =>
    names.has(key(words)) ||
    withoutMark(words) !== undefined ||
    capitals.has(key(words)) ||
    cities.has(key(words)),
};
