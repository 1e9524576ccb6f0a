import type { Tag } from "../engine.ts";

const WORDS: Readonly<Partial<Record<Tag, string>>> = {
  DET: "the a an this these those each every either neither some any no all both another such whose several many most few half his her its their our my your",
  PRON: "he she it they we i you him them us me himself herself itself themselves who whom which what whoever one's hers theirs someone anyone nobody everyone somebody everybody none others",
  ADP: "of in at on by with from for about against between into through during before after above below under over without within among along across behind beyond near toward towards upon amid amidst despite since until till atop via per outside inside throughout following alongside including except regarding concerning pending versus onto off around as like unlike than besides",
  CCONJ: "and or but nor & yet",
  SCONJ: "that if whether because although though while whereas unless once when where why how lest",
  AUX: "is are was were be been being am has have had having do does did will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't couldn't shouldn't mustn't cannot",
  PART: "not to n't",
  ADV: "now then also already again later earlier ago still ever never always often soon once twice here there too very more less most least just only even almost nearly about initially formerly previously currently recently once yesterday today tomorrow tonight instead together away back out up down off forward ahead however meanwhile thus therefore hence so perhaps maybe likely ever immediately subsequently reportedly allegedly purportedly apparently supposedly quickly officially formally publicly well far early late long abroad elsewhere overseas indeed rather quite further first last next",
  NUM: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands scores",
  ADJ: "former ex late new old other own same top senior chief deputy acting interim outgoing incumbent incoming then current previous ousted deposed embattled disgraced jailed fugitive first second third fourth fifth last next past high local national federal state provincial regional public private political military civil civilian armed foreign domestic international main major large big small great good bad young long prime vice general central northern southern eastern western north south east west several deadly violent peaceful influential powerful prominent veteran longtime long-time guilty responsible unable able dead alive free two-time",
};

const CLOSED: ReadonlyMap<string, Tag> = new Map(
  (Object.entries(WORDS) as [Tag, string][])
    // Earlier classes win: "no" is a determiner, "one" a number.
    .toReversed()
    .flatMap(([tag, words]) => words.split(" ").map((word): [string, Tag] => [word, tag])),
);

/** The tag of a word of a closed class, or of a frequent adjective or adverb; lower case. */
export const closedTag = (word: string): Tag | undefined => CLOSED.get(word);

/** Words that take a form of "be" in front to make a passive, or "have" to make a perfect. */
export const BE_FORMS: ReadonlySet<string> = new Set(
  "is are was were be been being am isn't aren't wasn't weren't get gets got gotten getting".split(" "),
);
export const HAVE_FORMS: ReadonlySet<string> = new Set(
  "has have had having hasn't haven't hadn't".split(" "),
);
export const MODALS: ReadonlySet<string> = new Set(
  "will would shall should can could may might must ought won't wouldn't can't couldn't shouldn't mustn't cannot".split(
    " ",
  ),
);
const DO_FORMS: ReadonlySet<string> = new Set("do does did don't doesn't didn't".split(" "));

/** What a plain form of a verb follows: "will go", "did go", "to go". */
export const takesBase = (word: string): boolean => MODALS.has(word) || DO_FORMS.has(word) || word === "to";
