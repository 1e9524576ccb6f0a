import { BARE_HEADS, LABEL_MODIFIERS } from "../gazetteers/titles.ts";
import { lowerOf, type OfficePhrase, type SentenceView } from "../model.ts";
import type { Before } from "./extend-left.ts";
import { headWord } from "./head-word.ts";
import { isCapital } from "./is-capital.ts";

/** An office phrase as the rules look at it. */
interface Told {
  readonly sentence: SentenceView;
  readonly office: OfficePhrase;
  readonly before: Before;
  readonly head: string;
  /** The last word before the head. */
  readonly modifier: string;
  /** Whether a place or body is told. */
  readonly placed: boolean;
}

/** A label ("rebel leader") or a bare "head" is no position; "judge" before a name is. */
export function isPosition(sentence: SentenceView, office: OfficePhrase, before: Before): boolean {
  const told: Told = {
    sentence,
    office,
    before,
    head: headWord(sentence, office.head),
    modifier: before.modifiers.at(-1) ?? "",
    placed: office.organization !== null || office.jurisdiction !== null,
  };
  if (/^rep\.?$/.test(lowerOf(sentence, office.head))) return true;
  const rule = RULES.find(([heads]) => heads.test(told.head));
  return rule?.[1](told) ?? isByItsWords(told);
}

type Rule = (told: Told) => boolean | undefined;

/** Heads with a rule of their own; where it answers nothing, the rule for all decides. */
const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/^(?:member|representative|officer|delegate|trustee)$/, (told) => isOneOfMany(told)],
  [
    /^(?:superintendent|inspector|marshal|admiral|controller|general|captain|director)$/,
    (told) => isRanked(told),
  ],
  [
    /^attorney$/,
    ({ placed, office }) =>
      placed ? undefined : /(?:^| )(?:district|state|general|county|city|prosecuting)/.test(office.title),
  ],
  [/^(?:epidemiologist|statistician)$/, ({ placed, before }) => placed || before.modifiers.length > 0],
  [/^leader$/, ({ office }) => (OF_EVENTS.test(office.title) ? false : undefined)],
  [
    /^(?:analyst|researcher|lecturer|fellow|scholar|economist|consultant)$/,
    // Occupations are positions only at a body: "an analyst at the University of X".
    ({ sentence, office }) => office.organization !== null && lowerOf(sentence, office.head + 1) === "at",
  ],
  [/^(?:constable|trooper)$/, ({ placed, modifier }) => placed || /^(?:chief|state)$/.test(modifier)],
  [
    /^(?:king|queen|emir|sultan)$/,
    ({ sentence, office, placed }) =>
      isCapital(sentence, office.head) ? placed || isCapital(sentence, office.last + 1) : undefined,
  ],
  [/^bailiff$/, ({ before }) => before.definite || undefined],
];

/** "the leader of the putsch" holds nothing. */
const OF_EVENTS =
  / of (?:.* )?(?:putsch|coup|uprising|revolt|rebellion|protests?|gang|mutiny|strike|march|plot)$/;

/** Bodies that one belongs to without a position in them. */
const MEMBERSHIP = /(?:^|\s)(?:party|movement|brotherhood|alliance|coalition|gang)(?: of .*)?$/i;

/** Members and officers, of whom a body has many. */
function isOneOfMany({ sentence, office, before, head, modifier }: Told): boolean {
  if (head === "member" && MEMBERSHIP.test(office.organization ?? "")) return false;
  return (
    office.organization !== null ||
    (head === "member" && /^member for \p{Lu}/u.test(office.title)) ||
    / commanding$/.test(office.title) ||
    /^(?:police|public|executive|information|medical|commanding)/.test(modifier) ||
    /executive|operating|financial|relations/.test(office.title) ||
    (head === "officer" && isFunction(sentence, office.head, before.modifiers))
  );
}

/** "Captain X" is a rank; "Inspector General X" and "the superintendent of Y" are offices. */
function isRanked({ office, head, placed }: Told): boolean | undefined {
  if (/ general$/.test(office.title) && /^(?:director|inspector)$/.test(head)) return true;
  if (head === "director" || placed || / general|attorney|comptroller/.test(office.title)) return undefined;
  return false;
}

/** Forces and grades whose officers are many. */
const RANK_AND_FILE =
  /^(?:police|army|navy|air|force|military|intelligence|security|prison|customs|border|senior|junior|government|commanding|detective)$/;

/** "chief protocol officer", "the Returning Officer": an officer of a function rather than of a force. */
const isFunction = (sentence: SentenceView, index: number, modifiers: readonly string[]): boolean =>
  modifiers.includes("chief") ||
  (isCapital(sentence, index) && modifiers.some((word) => !RANK_AND_FILE.test(word)));

/** Heads that hold an office by themselves, or with what they are of. */
function isByItsWords({ sentence, office, before, head, modifier, placed }: Told): boolean {
  if (!BARE_HEADS.has(head)) return true;
  const isLabel =
    LABEL_MODIFIERS.has(modifier) &&
    !(modifier === "business" && /^(?:secretary|spokes)/.test(head)) &&
    office.organization === null &&
    !isCapital(sentence, office.head) &&
    !(modifier === "opposition" && /^spokes/.test(head));
  if (isLabel) return /^(?:police|intelligence)$/.test(modifier);
  return (
    ALONE.test(head) ||
    placed ||
    (before.acting && head === "leader") ||
    before.modifiers.length > 0 ||
    office.title.includes(" of ")
  );
}

const ALONE =
  /^(?:judge|justice|magistrate|professor|spokesman|spokeswoman|spokesperson|deputy|queen|secretary)$/;
