import { PORTFOLIOS, TITLE_HEADS } from "../gazetteers/titles.ts";
import { contains, lowerOf, type NameSpan, type OfficePhrase, type SentenceView } from "../model.ts";
import type { After } from "./after.ts";
import { extendByTree } from "./extend-by-tree.ts";
import { type Before, extendLeft } from "./extend-left.ts";
import { extendRight } from "./extend-right.ts";
import { headWord, isBareHead } from "./head-word.ts";
import { isCapital } from "./is-capital.ts";
import { isPosition } from "./is-position.ts";
import { isOver } from "./over.ts";

/** The positions that the sentence speaks of, in order; they do not overlap. */
export function findOffices(sentence: SentenceView, names: readonly NameSpan[]): readonly OfficePhrase[] {
  const offices: OfficePhrase[] = [];
  for (let index = sentence.opening; index < sentence.words.length; index++) {
    if (!isHead(sentence, names, index)) continue;
    const office = officeAt(sentence, names, index, (offices.at(-1)?.last ?? -1) + 1);
    if (!office) continue;
    offices.push(office);
    index = Math.max(index, office.last);
  }
  return offices;
}

function isHead(sentence: SentenceView, names: readonly NameSpan[], index: number): boolean {
  const token = sentence.words[index];
  if (!token || token.tag === "VERB" || token.tag === "PUNCT" || !TITLE_HEADS.has(headWord(sentence, index)))
    return false;
  if (names.some((name) => contains(name, index))) return false;
  if (isBareHead(sentence, index)) return false;
  return !goesOn(sentence, index);
}

/** "spokesperson Captain X", "Chief Minister Senator Y": a style between the title and the name. */
const STYLES =
  /^(?:senator|deputy|captain|justice|judge|professor|ambassador|superintendent|commissioner|inspector|imam|constable|counsel|councillor)$/;

const isStyled = (sentence: SentenceView, index: number): boolean =>
  !LIGHT_HEADS.has(lowerOf(sentence, index)) &&
  !/^(?:police|district|county)$/.test(lowerOf(sentence, index)) &&
  STYLES.test(lowerOf(sentence, index + 1)) &&
  isCapital(sentence, index + 1) &&
  isCapital(sentence, index + 2) &&
  !TITLE_HEADS.has(lowerOf(sentence, index + 2));

const LIGHT_HEADS = new Set("chief deputy general prime first senior head vice".split(" "));

/** "chief executive", "deputy minister": the first word is not the head where a title follows. */
function goesOn(sentence: SentenceView, index: number): boolean {
  const next = headWord(sentence, index + 1);
  const word = lowerOf(sentence, index);
  if (word === "general" || isStyled(sentence, index)) return false;
  if (TITLE_HEADS.has(next) && next !== "general" && next !== "deputy")
    return sentence.words[index + 1]?.tag !== "VERB";
  if (LIGHT_HEADS.has(word) && reachesHead(sentence, index)) return true;
  return (
    LIGHT_HEADS.has(word) &&
    /^(?:prime|defence|defense|foreign|interior|executive|financial|operating|public|security)$/.test(next)
  );
}

/** "deputy national security adviser": a title follows over nouns alone. */
function reachesHead(sentence: SentenceView, index: number): boolean {
  for (let next = index + 1; next < index + 5; next++) {
    const word = headWord(sentence, next);
    if (TITLE_HEADS.has(word) && !LIGHT_HEADS.has(word)) return sentence.words[next]?.tag !== "VERB";
    const token = sentence.words[next];
    const isPart =
      PORTFOLIOS.has(word) ||
      (/^(?:NOUN|ADJ)$/.test(token?.tag ?? "") && /^\p{Ll}/u.test(token?.text ?? "")) ||
      (/^\p{Lu}/u.test(token?.text ?? "") &&
        /^(?:NOUN|PROPN|ADJ)$/.test(token?.tag ?? "") &&
        token?.name !== "PERSON");
    if (!isPart) return false;
  }
  return false;
}

function officeAt(
  sentence: SentenceView,
  names: readonly NameSpan[],
  head: number,
  floor: number,
): OfficePhrase | null {
  const before = extendLeft(sentence, names, head, floor);
  const after = extendByTree(sentence, names, head, extendRight(sentence, names, head));
  const title = titleText(sentence, head, before, after);
  const office: OfficePhrase = {
    first: before.first,
    last: after.last,
    head,
    title,
    jurisdiction: after.jurisdiction ?? before.jurisdiction,
    organization: after.organization ?? before.organization,
    former:
      before.former ||
      /^(?:ex|then)-/.test(lowerOf(sentence, head)) ||
      isOver(sentence, before.first, after.last),
    acting: before.acting,
    elect: before.elect || after.elect,
    plural: isPlural(sentence, head),
    definite: before.definite,
    possessed: before.possessed,
  };
  return isPosition(sentence, office, before) ? office : null;
}

function titleText(sentence: SentenceView, head: number, before: Before, after: After): string {
  const word = headWord(sentence, head).replace(/-elect$/, "");
  return [...before.modifiers, word, ...after.words].join(" ").replace(/^ex-/, "");
}

const isPlural = (sentence: SentenceView, head: number): boolean => {
  const word = lowerOf(sentence, head).replace(/^ex-/, "");
  return !TITLE_HEADS.has(word) && word !== headWord(sentence, head);
};
