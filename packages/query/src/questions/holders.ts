import { z } from "zod";
import type { Meant, TenureRow, Verdict } from "../answer.ts";
import { type AskedDate, parseAskedDate } from "../dates/asked-date.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { verdictSentence } from "../words/verdict-sentence.ts";
import { answerOf } from "./answer-of.ts";
import { contestedIn } from "./contested.ts";
import { heldThen, type Judged } from "./held-then.ts";
import { lastKnown } from "./last-known.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import {
  dateArgument,
  defineQuestion,
  minSourcesArgument,
  officeArgument,
  personArgument,
} from "./question.ts";
import { sketchesOfOffices, type TenureSketch, wholeTenures } from "./tenures-of.ts";
import { endArgument, endsAs, notTakenSince, STILL, stillHeld, stillSentence } from "./told-end.ts";

/** So many are named who did not hold the office on the day asked about: the last ones. */
const MAX_DENIED = 5;

const holdersArguments = z.strictObject({
  office: officeArgument,
  at: dateArgument.optional(),
  person: personArgument.describe("asks only about this person").optional(),
  end: endArgument,
  minSources: minSourcesArgument.optional(),
  ...pageArguments,
});

type Asked = z.output<typeof holdersArguments>;

export const holders = defineQuestion({
  name: "holders",
  words: "who held an office, on a day or at any time: yes, maybe or no for each, with the reasons",
  arguments: holdersArguments,
  run: async (reader, given) => {
    const { office, person } = given;
    const { meant, ids, found } = await readMeant(reader, { office, person }, (ids) =>
      sketchesOfOffices(reader, ids("office") ?? []),
    );
    const all = found ?? [];
    const days = given.at === undefined ? null : parseAskedDate(given.at);
    const judged = judge(given, { all, persons: ids("person"), days });
    const { rows: page, next } = pageOfAll([...judged.held, ...judged.maybe], given);
    const denied = judged.denied.slice(-MAX_DENIED);
    const last = asksWhoIs(given) && judged.held.length === 0 ? lastKnown(all) : [];
    const whole = await wholeTenures(reader, [...page, ...denied, ...last]);
    const told = whole.slice(0, page.length + denied.length).map(telling([...page, ...denied], days));
    const lastTold = whole.slice(told.length);
    const contested = days === null ? [] : contestedIn(judged.held, all, days);
    const rows = told.filter(({ verdict }) => verdict !== "no");
    const related = told.filter(({ verdict }) => verdict === "no");
    return answerOf({
      question: "holders",
      arguments: given,
      meant,
      verdict:
        judged.held.length > 0
          ? contested.length > 0
            ? "disputed"
            : "yes"
          : judged.maybe.length > 0
            ? "maybe"
            : isNo(related, given.person)
              ? "no"
              : "no evidence",
      notes: [
        ...meaningWords(meant, idsOf(all, judged)),
        ...contestWords(rows, contested, days),
        ...notesOn(given, { meant, days, rows, related, all }),
      ],
      rows,
      related: [...related, ...lastTold],
      also: [
        ...related.map(({ says }) => says),
        ...lastTold.map(({ says }) => `Last known: ${says}`),
        ...onOtherOffices(given, { meant, days, judged }),
      ],
      next,
    });
  },
});

const isAsked =
  (persons: readonly string[] | null, { minSources = 0, end }: Asked) =>
  (tenure: TenureSketch): boolean =>
    (persons === null || persons.includes(tenure.holder.id)) &&
    tenure.sources >= minSources &&
    endsAs(end)(tenure);

type JudgedSketch = TenureSketch & Partial<Judged>;

interface Judging {
  readonly all: readonly TenureSketch[];
  readonly persons: readonly string[] | null;
  readonly days: AskedDate | null;
}

interface Judgement {
  readonly held: readonly JudgedSketch[];
  readonly maybe: readonly JudgedSketch[];
  readonly denied: readonly JudgedSketch[];
}

function judge(given: Asked, { all, persons, days }: Judging): Judgement {
  const asked = all.filter(isAsked(persons, given));
  if (days === null && isStill(given))
    return judgeStill(all.filter(isAsked(persons, { ...given, end: undefined })), all);
  if (days === null) {
    const held = given.end === "unknown" ? notTakenSince(asked, all) : asked;
    return { held, maybe: [], denied: [] };
  }
  const judged = besidesSure(heldThen(asked, all, days));
  const of = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict);
  const [begun, later] = [
    of("maybe").filter(hasBegun(days)),
    of("maybe").filter((one) => !hasBegun(days)(one)),
  ];
  return { held: of("yes"), maybe: [...begun, ...later], denied: of("no") };
}

/** Whether somebody holds an office still: what no article tells the end of may be so, and what has one is not. */
const isStill = ({ end, person }: Asked): boolean => end === "unknown" && person !== undefined;

/** Who holds an office now: of anybody. */
const asksWhoIs = ({ end, person, at }: Asked): boolean =>
  end === "unknown" && person === undefined && at === undefined;

function judgeStill(tenures: readonly TenureSketch[], all: readonly TenureSketch[]): Judgement {
  const judged = stillHeld(tenures, all);
  const maybe = judged.filter(({ verdict }) => verdict === "maybe");
  return { held: [], maybe, denied: maybe.length > 0 ? [] : judged };
}

/** Who surely held the office then is not told to have held it by another of his terms as well. */
function besidesSure<T extends TenureSketch & Judged>(judged: readonly T[]): readonly T[] {
  const seatOf = ({ holder, office }: T): string => `${holder.id} ${office.id}`;
  const sure = new Set(judged.filter(({ verdict }) => verdict === "yes").map(seatOf));
  return judged.filter((one) => one.verdict === "yes" || !sure.has(seatOf(one)));
}

/** "Disputed: the articles have more than one in the one seat of mayor of Porto on 2018-06-01." */
function contestWords(
  rows: readonly TenureRow[],
  contested: readonly TenureSketch[],
  days: AskedDate | null,
): readonly string[] {
  const ids = new Set(contested.map(({ id }) => id));
  const offices = new Set(rows.flatMap(({ id, office }) => (ids.has(id) ? [office.name] : [])));
  return [...offices].map(
    (office) =>
      `Disputed: the articles have more than one in the one seat of ${office} ${days?.words ?? ""}.`,
  );
}

/** Those whose known start lies after the days asked about were hardly meant: they come last. */
const hasBegun =
  ({ max }: AskedDate) =>
  ({ from }: JudgedSketch): boolean =>
    from.min === null || from.min <= max;

/** Where nobody is found, the office's other holders tell which of the offices was meant. */
function idsOf(all: readonly TenureSketch[], { held, maybe, denied }: Judgement): readonly string[] {
  const told = [[...held, ...maybe], denied, all].find((tenures) => tenures.length > 0) ?? [];
  return told.flatMap(({ holder, office }) => [holder.id, office.id]);
}

/** Of one person who was not in office, or only maybe: what else the office may mean, of which nothing is known. */
function onOtherOffices(
  { person }: Asked,
  { meant, days, judged }: { readonly judged: Judgement } & Pick<Found, "meant" | "days">,
): readonly string[] {
  const told = [...judged.maybe, ...judged.denied].map(({ office }) => office.id);
  if (person === undefined || judged.held.length > 0 || told.length === 0) return [];
  return noEvidence(meant, candidateNames(meant, "office", told), days);
}

const isNo = (denied: readonly TenureRow[], person: string | undefined): boolean =>
  person !== undefined && denied.length > 0;

/** Gives each row its verdict, and the sentence that tells it. */
function telling(judged: readonly JudgedSketch[], days: AskedDate | null): (row: TenureRow) => TenureRow {
  const byId = new Map(judged.map((one) => [one.id, one]));
  return (row) => {
    const { verdict = null, reasons = [] } = byId.get(row.id) ?? {};
    if (verdict === null) return row;
    const told = { ...row, verdict, reasons };
    return { ...told, says: days === null ? stillSentence(told) : verdictSentence(told, days.words) };
  };
}

interface Found {
  readonly meant: readonly Meant[];
  readonly days: AskedDate | null;
  readonly rows: readonly TenureRow[];
  readonly related: readonly TenureRow[];
  readonly all: readonly TenureSketch[];
}

/** What the rows do not say: that there are none, where that is no plain no, or that they may be over. */
function notesOn({ end, person }: Asked, { meant, days, rows, related, all }: Found): readonly string[] {
  if (rows.length > 0) return end === "unknown" ? [STILL] : [];
  if (isNo(related, person)) return [];
  const office = candidateNames(meant, "office");
  if (end === "unknown" && person === undefined && days === null && all.length > 0 && office !== undefined)
    return [`There is no evidence who is ${office} now.`];
  if (end === undefined || all.length === 0 || office === undefined) return nothing(meant, days);
  const told = end === "unknown" ? "not told" : "told";
  if (person === undefined) return [`Nobody is on record as ${office} whose end is ${told}.`];
  if (end === "known")
    return [`${candidateNames(meant, "person")} is not on record as ${office} with an end that is told.`];
  return nothing(meant, days);
}

const nothing = (meant: readonly Meant[], days: AskedDate | null): readonly string[] =>
  meant.some(({ candidates }) => candidates.length === 0)
    ? []
    : noEvidence(meant, candidateNames(meant, "office"), days);

function noEvidence(
  meant: readonly Meant[],
  office: string | undefined,
  days: AskedDate | null,
): readonly string[] {
  if (office === undefined) return [];
  const who = candidateNames(meant, "person") ?? "anybody";
  return [`There is no evidence that ${who} was ${office}${days === null ? "" : ` ${days.words}`}.`];
}
