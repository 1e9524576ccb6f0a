import { lowerOf, type NameSpan, type SentenceView, textOf } from "../model.ts";
import type { After, Draft } from "./after.ts";
import { bodyTail } from "./body-tail.ts";
import { takeNamed } from "./complements.ts";
import { headWord } from "./head-word.ts";
import { isCapital } from "./is-capital.ts";
import { takePlain } from "./portfolios.ts";

/** Heads whose "of" names what they deal with rather than what they belong to. */
const PORTFOLIO_HEADS = new Set(
  "minister secretary undersecretary vice-minister professor deputy".split(" "),
);

const PREPOSITIONS: Readonly<Record<string, RegExp>> = {
  for: /^(?:minister|secretary|spokesman|spokeswoman|spokesperson|mp|mep|msp|td|mla|mca|member|envoy|commissioner|director|adviser|advisor|governor|representative|coordinator|prosecutor|senator|judge|deputy|chief|undersecretary|vice-minister)$/,
  to: /^(?:ambassador|adviser|advisor|envoy|representative|delegate|consul|secretary|counsel|commissioner)$/,
  at: /^(?:analyst|researcher|scholar|economist|consultant|judge|magistrate|justice|prosecutor|lecturer|fellow|chairman|president|rector|secretary|editor|director|professor|head|manager|adviser|advisor|officer|chair|dean|lecturer|coordinator)$/,
  in: /^(?:judge|magistrate|mayor|ambassador|councillor|councilor|governor|prosecutor|envoy|representative|leader|chief|member)$/,
  on: /^(?:adviser|advisor|spokesman|spokeswoman|envoy|rapporteur)$/,
  atop: /^(?:post|position)$/,
};

/** Reads rightwards from the head: "general", "of the Security Council", "for Esher", "to France". */
export function extendRight(sentence: SentenceView, names: readonly NameSpan[], head: number): After {
  const draft: Draft = { last: head, words: [], jurisdiction: null, organization: null, elect: false };
  draft.elect = /-elect$/.test(lowerOf(sentence, head));
  takeSuffix(sentence, draft);
  if (/^(?:goc|commanding)$/.test(lowerOf(sentence, draft.last))) takeUnit(sentence, names, draft);
  for (let turn = 0; turn < 3; turn++) if (!takeComplement(sentence, names, head, draft, turn)) break;
  return draft;
}

/** "general officer commanding 3 Division": the unit follows without a preposition. */
function takeUnit(sentence: SentenceView, names: readonly NameSpan[], draft: Draft): void {
  const start = draft.last + 1;
  const number = /^\d/.test(sentence.words[start]?.text ?? "") ? 1 : 0;
  const name = names.find((span) => span.first === start + number && span.type !== "person");
  if (!name) return;
  const last = bodyTail(sentence, names, name.last)?.last ?? name.last;
  draft.organization = textOf(sentence, { first: start, last });
  draft.last = last;
}

/** "minister without portfolio" is a title; a governor without bail is no kind of governor. */
const CHARGES = /^(?:portfolios?|department|ministry|brief)$/;

function takeSuffix(sentence: SentenceView, draft: Draft): void {
  const next = lowerOf(sentence, draft.last + 1);
  const headed = headOfState(sentence, draft.last);
  draft.words.push(...headed);
  draft.last += headed.length;
  const lacksCharge = next === "without" && CHARGES.test(lowerOf(sentence, draft.last + 2));
  if (next === "general" || next === "commanding" || lacksCharge) {
    const length = lacksCharge ? 2 : 1;
    for (let step = 1; step <= length; step++) draft.words.push(lowerOf(sentence, draft.last + step));
    draft.last += length;
  } else if (next === "-" && lowerOf(sentence, draft.last + 2) === "general") {
    draft.words.push("general");
    draft.last += 2;
  } else if (next === "elect" || next === "designate" || /^(?:-)$/.test(next))
    takeElect(sentence, draft, next);
  const tem = /^(?:pro-tem(?:pore)?|pro tem(?:pore)?\b|pro - tem)/.exec(
    [1, 2, 3].map((step) => lowerOf(sentence, draft.last + step)).join(" "),
  );
  if (tem) {
    draft.words.push("pro tem");
    draft.last += tem[0].split(" ").length;
  }
  takeBracket(sentence, draft);
}

/** "head of state", "head of government". */
function headOfState(sentence: SentenceView, head: number): readonly string[] {
  const [of, body] = [lowerOf(sentence, head + 1), lowerOf(sentence, head + 2)];
  const isHead = lowerOf(sentence, head) === "head" && of === "of" && /^(?:state|government)$/.test(body);
  return isHead ? [of, body] : [];
}

/** "(IGP)", "(Crime and Support)": a short form, or what a deputy deals with. */
function takeBracket(sentence: SentenceView, draft: Draft): void {
  if (sentence.words[draft.last + 1]?.text !== "(") return;
  const close = [3, 4, 5, 6].find((step) => sentence.words[draft.last + step]?.text === ")");
  if (close === undefined) return;
  const inside = sentence.words.slice(draft.last + 2, draft.last + close).map((token) => token.text);
  if (!inside.every((word) => /^(?:\p{Lu}|and$|&$)/u.test(word))) return;
  const isShortForm = inside.length === 1 && /^\p{Lu}{2,6}$/u.test(inside[0] ?? "");
  if (
    isShortForm ||
    /^(?:deputy|assistant|commissioner|member|director)$/.test(lowerOf(sentence, draft.last))
  )
    draft.last += close;
}

function takeElect(sentence: SentenceView, draft: Draft, next: string): void {
  if (next !== "-") {
    draft.elect = true;
    draft.last += 1;
  } else if (/^(?:elect|designate)$/.test(lowerOf(sentence, draft.last + 2))) {
    draft.elect = true;
    draft.last += 2;
  }
}

/** One prepositional complement; false where there is none that belongs to the title. */
function takeComplement(
  sentence: SentenceView,
  names: readonly NameSpan[],
  head: number,
  draft: Draft,
  turn: number,
): boolean {
  const preposition = lowerOf(sentence, draft.last + 1);
  const comma = turn === 0 && sentence.words[draft.last + 1]?.text === "," ? 1 : 0;
  if (comma) return takeCommaBody(sentence, names, draft);
  const title = headWord(sentence, head);
  const ofState = turn === 1 && preposition === "for" && draft.words.at(-1) === "state";
  const inHouse = turn === 1 && preposition === "in" && title === "leader";
  const allowed =
    preposition === "of" || ofState || inHouse || (turn === 0 && PREPOSITIONS[preposition]?.test(title));
  if (!allowed) return false;
  const after = draft.last + 2;
  const start = overAdjectives(sentence, names, sentence.words[after]?.tag === "DET" ? after + 1 : after);
  const portfolio =
    ofState ||
    (turn === 0 &&
      ((PORTFOLIO_HEADS.has(title) && /^(?:of|for)$/.test(preposition)) ||
        (title === "commissioner" && preposition === "for")));
  return (
    takeNamed(sentence, names, start, draft, portfolio, preposition) ||
    ((turn === 0 || ofState) && takePlain(sentence, names, start, draft, preposition))
  );
}

/** "of the ruling X": adjectives before a name are no part of it. */
function overAdjectives(sentence: SentenceView, names: readonly NameSpan[], start: number): number {
  for (let index = start; index < start + 3; index++) {
    if (names.some((name) => name.first === index)) return index;
    if (
      sentence.words[index]?.tag !== "ADJ" &&
      !/^(?:ruling|governing|opposition|breakaway)$/.test(lowerOf(sentence, index))
    )
      return start;
  }
  return start;
}

/** "Commander, 21 Brigade", "Managing Director, Kenya Ports Authority": a body after a comma, for titles in capitals. */
function takeCommaBody(sentence: SentenceView, names: readonly NameSpan[], draft: Draft): boolean {
  if (!isCapital(sentence, draft.last)) return false;
  const first = draft.last + 2;
  const numbered = sentence.words[first]?.tag === "NUM" ? 1 : 0;
  const last = lastOfBody(names, first + numbered);
  if (last === undefined) return false;
  const isTitleOfBodies =
    isCapital(sentence, draft.last - 1) || OF_BODIES.test(headWord(sentence, draft.last));
  if (numbered === 0 && !(isTitleOfBodies && last > first)) return false;
  draft.organization = textOf(sentence, { first, last });
  draft.last = last;
  return true;
}

/** Titles that nobody has without a body: after others a comma may go on with a list ("the President, Supreme Court and..."). */
const OF_BODIES =
  /^(?:commander|commandant|coordinator|director|registrar|provost|rector|controller|manager|administrator|chairman|chairperson)$/;

/** The last word of a body's name, with a country before it or without. */
function lastOfBody(names: readonly NameSpan[], first: number): number | undefined {
  const name = names.find((span) => span.first === first);
  if (name?.type === "organization") return name.last;
  if (name?.type !== "place" && name?.type !== "demonym") return undefined;
  return names.find((span) => span.first === name.last + 1 && span.type === "organization")?.last;
}
