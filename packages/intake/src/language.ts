import { francAll } from "franc";

/**
 * Languages that newspapers are printed in, by their ISO 639-3 code as the detector knows them. Others, and
 * sisters that a short text cannot be told from (Scots), are left out: measured on 44 English articles, one was
 * taken for Scots.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  afr: "af",
  als: "sq",
  amh: "am",
  arb: "ar",
  azj: "az",
  bel: "be",
  ben: "bn",
  bos: "bs",
  bul: "bg",
  cat: "ca",
  ces: "cs",
  cmn: "zh",
  dan: "da",
  deu: "de",
  ell: "el",
  eng: "en",
  est: "et",
  fin: "fi",
  fra: "fr",
  heb: "he",
  hin: "hi",
  hrv: "hr",
  hun: "hu",
  hye: "hy",
  ind: "id",
  ita: "it",
  jpn: "ja",
  kat: "ka",
  kaz: "kk",
  khk: "mn",
  kir: "ky",
  kor: "ko",
  lav: "lv",
  lit: "lt",
  mkd: "mk",
  nld: "nl",
  nob: "no",
  pes: "fa",
  pol: "pl",
  por: "pt",
  ron: "ro",
  rus: "ru",
  slk: "sk",
  slv: "sl",
  som: "so",
  spa: "es",
  srp: "sr",
  swe: "sv",
  swh: "sw",
  tgk: "tg",
  tha: "th",
  tuk: "tk",
  tur: "tr",
  ukr: "uk",
  urd: "ur",
  uzn: "uz",
  vie: "vi",
};

const HEAD_CHARS = 3_000;
/** Shorter texts are too few letters to go against what the document says of itself. */
const MIN_CHARS = 120;
/** A language this near to the likeliest one may be it: Russian and Ukrainian, Czech and Slovak. */
const NEAR = 0.93;

/**
 * The language of a text as an ISO 639-1 code. What the document says of itself stands unless its letters speak
 * clearly against it; a text too short to judge is in the declared language, else null.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const head = text.slice(0, HEAD_CHARS);
  if (head.length < MIN_CHARS) return declared;
  const found = francAll(head, { only: Object.keys(LANGUAGES), minLength: MIN_CHARS });
  const near = found.flatMap(([code, score]) => {
    const language = LANGUAGES[code];
    return language === undefined || score < NEAR ? [] : [language];
  });
  const likely = hasEnglishWords(head) ? ["en", ...near] : near;
  const [likeliest] = likely;
  if (likeliest === undefined) return declared;
  if (declared !== null && (likely.includes(declared) || !isKnown(declared))) return declared;
  return likeliest;
}

const isKnown = (language: string): boolean => Object.values(LANGUAGES).includes(language);

/** Words that no other of these languages has, those of news about offices among them, and words that some have too. */
const ENGLISH_ALONE: ReadonlySet<string> = new Set(
  [
    "the from with that who his after were been since which this would they their she before into",
    "said says year years appointed named elected dismissed resigned replaced succeeded became becomes",
    "arrested charged convicted sentenced accused killed died",
  ].flatMap((line) => line.split(" ")),
);
const ENGLISH_TOO: ReadonlySet<string> = new Set("of and by was has had her as at on for to in".split(" "));
/** Of English news one word in three is among them, of a text that is mostly names one in eight. */
const ENGLISH_SHARE = 0.08;
/** So many different ones of the first kind: one alone may be a name, or a misprint. */
const MIN_KINDS = 2;
/** Or so many different ones of both: Dutch has five of them (of, was, had, in, her), Danish six (and, by, her, at, for, to). */
const MIN_KINDS_OF_BOTH = 7;

/** The letters of names are no language's: a text that is mostly names is told by the words between them. */
function hasEnglishWords(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const alone = words.filter((word) => ENGLISH_ALONE.has(word));
  const both = words.filter((word) => ENGLISH_ALONE.has(word) || ENGLISH_TOO.has(word));
  const isOfManyKinds = new Set(alone).size >= MIN_KINDS || new Set(both).size >= MIN_KINDS_OF_BOTH;
  return isOfManyKinds && both.length >= ENGLISH_SHARE * words.length;
}
