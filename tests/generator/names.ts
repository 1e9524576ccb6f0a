const ONSETS = ["B", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Br", "Kr", "St"];
const MIDDLES = ["al", "en", "ir", "om", "ut", "ad", "el", "is", "or", "un", "ag", "ev", "il", "op", "ur"];
const ENDS = ["an", "ek", "ida", "os", "ulo", "ari", "ez", "inen", "off", "und", "ato", "ell", "igas", "omo"];
const GIVEN = [
  "Anna Boris Clara Daniel Elena Felix Greta Hugo Irene Jonas Karin Lukas Marta Nils Olga Pavel Rosa Samuel",
  "Teresa Viktor Wanda Yusuf Zara Adrian Beata Cyril Dora Emil Flora Gustav Helga Igor Julia Konrad Lidia",
  "Milan Nora Oscar Petra Roman Sonja Tomas Ursula Vera Walter Agnes Bruno Celia",
]
  .join(" ")
  .split(" ");

/** A word of three syllables that is another for each number up to some millions. */
function word(number: number): string {
  const onset = ONSETS[number % ONSETS.length] ?? "";
  const rest = Math.floor(number / ONSETS.length);
  const end = ENDS[rest % ENDS.length] ?? "";
  return onset + middles(Math.floor(rest / ENDS.length)) + end;
}

function middles(number: number): string {
  const here = MIDDLES[number % MIDDLES.length] ?? "";
  const rest = Math.floor(number / MIDDLES.length);
  return rest === 0 ? here : middles(rest - 1) + here;
}

/** Every so many persons there is a namesake of another. */
const NAMESAKE_EVERY = 200;

/** The name of a person: its own, but for one in 200, who has that of the person before. */
export function personName(number: number): string {
  const named = number % NAMESAKE_EVERY === NAMESAKE_EVERY - 1 ? number - 1 : number;
  return `${GIVEN[named % GIVEN.length]} ${word(named)}`;
}

const PLACE_ENDS = ["land", "ia", "stan", "burg", "mark"];

/** The name of a country or town: its own. */
export function placeName(number: number): string {
  return `${word(number * 7 + 3)}${PLACE_ENDS[number % PLACE_ENDS.length]}`;
}
