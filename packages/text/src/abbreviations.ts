const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles, ranks and the like, which stand before a name: no sentence ends with them. */
const TITLES = words(
  "mr mrs ms mx dr drs prof profs rev revd ven msgr fr bro hon st gen lt lieut col maj capt cpt cmdr cmdre cdr cdre " +
    "comdr cmdt adm brig sgt cpl lcpl pvt pte pfc spc ssgt msgt tsgt wo ens sqn flt wg gov sen rep del amb supt insp " +
    "det const cst asst assoc dep pres min sec treas comm commr cllr coun ald engr arc arch barr adv atty alh messrs " +
    "mme mlle mgr sra srta dra lic rt rear",
);
/** Words in small letters before more words, which no sentence ends with. */
const LINKS = words("vs v cf e.g i.e ca approx est");
/** Months, companies, streets and states: a sentence may end with them. */
const NAMES = words(
  "sr jr jnr snr jan feb mar apr jun jul aug sep sept oct nov dec inc ltd plc co corp bros dept univ ave blvd rd ala " +
    "ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va " +
    "vt wash wis wyo alta ont que sask",
);
const ENDINGS = words("etc al ed eds a.k.a inc ltd co corp dept a.m p.m");
/** Abbreviations only before a number. */
const BEFORE_NUMBERS = words("no nos art arts ch fig sect sec para p pp vol");

/** How firmly a word with a full stop is no end of a sentence: `title` never ends one. */
export type AbbreviationKind = "title" | "mayEnd" | "beforeNumber";

/** What abbreviation a word is, as written and without its full stop; undefined for other words. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  const isCapital = word !== lower;
  if ((isCapital && TITLES.has(lower)) || LINKS.has(lower)) return "title";
  if (BEFORE_NUMBERS.has(lower)) return "beforeNumber";
  if ((isCapital && NAMES.has(lower)) || ENDINGS.has(lower)) return "mayEnd";
  return undefined;
}

/** Words that begin a sentence after "U.S." and the like more often than they go on with a name. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(
  "the a an he she it they we i you his her its our their this that these those in on at after before but and " +
    "when while since as for from by to if although though however meanwhile also there some many most both " +
    "another other one two all among no not",
);
