import type { GraphReader } from "@cursus/graph/reading";
import { FACT_TYPES, type FactType, factDefinition, ROLES, type Role } from "@cursus/graph-schema";
import { z } from "zod";
import type { AnswerRow, EventRow, Quote, RecordDate, TenureRow } from "../answer.ts";
import { periodOf } from "../dates/period.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { type ProvingClaim, provingClaims } from "../rows/proving-claims.ts";
import { verdictOf } from "../verdict.ts";
import { answerOf } from "./answer-of.ts";
import { idArgument, readRow } from "./evidence.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import { defineQuestion, officeArgument, periodArguments, personArgument } from "./question.ts";
import { smallestCover } from "./smallest-cover.ts";
import { isWithin, sketchesOfPersons, wholeTenures } from "./tenures-of.ts";

const explainArguments = z
  .strictObject({
    id: idArgument("id of an event or a tenure").optional(),
    person: personArgument.describe("whose holding of the office is to be explained").optional(),
    office: officeArgument.optional(),
    ...periodArguments,
    ...pageArguments,
  })
  .refine(({ id, person }) => (id ?? person) !== undefined, "give an id, or a person and an office");
type ExplainArguments = z.output<typeof explainArguments>;

export const explain = defineQuestion({
  name: "explain",
  words: "the fewest sentences that together prove an event or a tenure as it stands",
  arguments: explainArguments,
  run: async (reader, given) => {
    const { meant, unknown, found } = await readMeant(
      reader,
      given.id === undefined ? { person: given.person, office: given.office } : {},
      (ids) => rowsFor(reader, given, ids),
    );
    const { rows: page, next } = pageOfAll(found ?? [], given);
    const explanations = await Promise.all(page.map((row) => explained(reader, row)));
    const rows = explanations.map(({ row }) => row);
    const nothing =
      given.id === undefined
        ? `There is no evidence that ${candidateNames(meant, "person")} was ${candidateNames(meant, "office") ?? "in an office"}.`
        : `Nothing in the record has the id ${given.id}.`;
    return answerOf({
      question: "explain",
      arguments: given,
      meant,
      verdict: verdictOf(
        rows.map((row) => (row.kind === "event" || row.kind === "claim" ? row.status : "asserted")),
      ),
      notes: [
        ...meaningWords(meant),
        ...explanations.flatMap(unprovenWords),
        ...(rows.length > 0 || unknown ? [] : [nothing]),
      ],
      rows,
      next,
    });
  },
});

async function rowsFor(
  reader: GraphReader,
  given: ExplainArguments,
  ids: (argument: string) => readonly string[] | null,
): Promise<readonly AnswerRow[]> {
  if (given.id !== undefined) return readRow(reader, given.id);
  const [persons, offices] = [ids("person") ?? [], ids("office")];
  const period = periodOf(given);
  const sketches = await sketchesOfPersons(reader, persons);
  return wholeTenures(
    reader,
    sketches.filter((one) => (offices?.includes(one.office.id) ?? true) && isWithin(one, period)),
  );
}

interface Explained {
  readonly row: AnswerRow;
  /** What of the row none of the sentences says, in words. */
  readonly unproven: readonly string[];
}

/** The row with the fewest of its sentences that hold all that it says, as far as they do. */
async function explained(reader: GraphReader, row: AnswerRow): Promise<Explained> {
  if (row.kind !== "event" && row.kind !== "tenure") return { row, unproven: [] };
  const claims = await provingClaims(reader, row.kind, row.id);
  const { wanted, holds } = row.kind === "event" ? eventElements(row) : tenureElements(row);
  const quotes = smallestCover(claims, holds, [...wanted.keys()]).map((claim) => quoteIn(row, claim));
  const held = new Set(claims.flatMap(holds));
  const unproven = [...wanted].flatMap(([element, words]) => (held.has(element) ? [] : (words ?? [])));
  return { row: { ...row, quotes: inReadingOrder(quotes) }, unproven };
}

function unprovenWords({ row, unproven }: Explained): readonly string[] {
  if (unproven.length === 0) return [];
  return [`No sentence says ${[...new Set(unproven)].join(", nor ")}. It is of: ${row.says}`];
}

/** The claim's quote as the row has it, with the sentences beside it; each is needed, for all that it states. */
function quoteIn(row: EventRow | TenureRow, { quote, roles, details, date }: ProvingClaim): Quote {
  const own = row.quotes.find(({ claim }) => claim === quote.claim);
  const states = [
    ...new Set(roles.map(({ role }) => role)),
    ...Object.keys(details),
    ...(date.edtf === null ? [] : ["date"]),
  ];
  return { ...(own ?? quote), states };
}

interface Elements {
  /** What is to be proved, each element with its words; null where it is no loss that none says it. */
  readonly wanted: ReadonlyMap<string, string | null>;
  readonly holds: (claim: ProvingClaim) => readonly string[];
}

/** Who took part, by name; when; how it is stated; and what else is told. */
function eventElements({ participants, date, status, details }: EventRow): Elements {
  const who = Object.entries(participants).flatMap(([role, all]) =>
    (all ?? []).flatMap(({ id, name }): [string, string | null][] => [
      [`${role} ${id}`, `that ${name} was ${ROLES[role as Role].words}`],
      [`${role} ${id} ${name}`, null],
    ]),
  );
  const told = Object.entries(details).map(([name, value]): [string, string] => [
    `${name}=${value}`,
    `${name} ${value}`,
  ]);
  const holds = (claim: ProvingClaim): readonly string[] =>
    claim.polarity !== status
      ? []
      : [
          `is ${claim.polarity}`,
          `on ${claim.date.edtf}`,
          ...claim.roles.flatMap(({ role, id, name }) => [`${role} ${id}`, `${role} ${id} ${name}`]),
          ...Object.entries(claim.details).map(([name, value]) => `${name}=${value}`),
        ];
  const when: readonly [string, string][] =
    date.edtf === null ? [] : [[`on ${date.edtf}`, `the date ${date.edtf}`]];
  return { wanted: new Map([[`is ${status}`, `that it is ${status}`], ...when, ...who, ...told]), holds };
}

const STARTS: ReadonlySet<string> = new Set(FACT_TYPES.filter((type) => factDefinition(type).startsTenure));
const ENDS: ReadonlySet<string> = new Set(FACT_TYPES.filter((type) => factDefinition(type).endsTenure));

/**
 * Whose office it was, by name; and its start and its end, each by a claim that begins or ends it. A claim of the
 * event at a bound proves the bound though it names no office; then no sentence says that it was this office's.
 */
function tenureElements(row: TenureRow): Elements {
  const { holder, office } = row;
  const holds = (claim: ProvingClaim): readonly string[] => {
    if (claim.polarity !== "asserted") return [];
    const isHolder = claim.roles.find(({ id }) => id === holder.id);
    const isOffice = claim.roles.some(({ id }) => id === office.id);
    const [starts, ends] = boundsTold(claim, isHolder?.role);
    return [
      ...(isHolder === undefined ? [] : [`holder ${holder.id}`, `holder ${isHolder.name}`]),
      ...(isHolder !== undefined && isOffice ? [`office ${office.id}`, ...seenBy(claim)] : []),
      ...(starts && (isOffice || claim.starts) ? [`from ${fromOf(claim)}`] : []),
      ...(starts && isOffice ? ["start of office"] : []),
      ...(ends && (isOffice || claim.ends) ? [`to ${toOf(claim)}`, "end"] : []),
      ...(ends && isOffice ? ["end of office"] : []),
      ...(isHolder !== undefined && isOffice && claim.details.acting === true ? ["acting"] : []),
    ];
  };
  return { wanted: new Map(tenureWanted(row)), holds };
}

function tenureWanted({
  holder,
  office,
  from,
  to,
  endCause,
  acting,
  seenMin,
  seenMax,
}: TenureRow): readonly (readonly [element: string, words: string | null])[] {
  const held = `that ${holder.name} was ${office.name}`;
  const start = [
    [`from ${from.edtf}`, `the start ${from.edtf}`],
    ["start of office", "that it is this office that began then"],
  ] as const;
  const end = [[`to ${to.edtf}`, `the end ${to.edtf}`]] as const;
  const isEnded = to.edtf !== null || endCause !== null;
  return [
    [`holder ${holder.id}`, held],
    [`office ${office.id}`, held],
    [`holder ${holder.name}`, null],
    ...(from.edtf === null ? [] : start),
    ...(to.edtf === null ? [] : end),
    ...(endCause === null ? [] : ([["end", `the ${endCause}`]] as const)),
    ...(isEnded ? ([["end of office", "that it is this office that ended then"]] as const) : []),
    ...(acting ? ([["acting", "that it was held in an acting capacity"]] as const) : []),
    ...(from.edtf === null && seenMin !== null
      ? ([[`seen ${seenMin}`, `the sighting of ${seenMin}`]] as const)
      : []),
    ...(to.edtf === null && seenMax !== null
      ? ([[`seen ${seenMax}`, `the sighting of ${seenMax}`]] as const)
      : []),
  ];
}

/** Whether a claim tells of a beginning, and of an end, for its holder; a span of years tells of both. */
function boundsTold(
  { type, date, starts, ends }: ProvingClaim,
  role: string | undefined,
): readonly [boolean, boolean] {
  const { startsTenure, endsTenure, label } = factDefinition(type);
  const isSpan = label === null && (date.edtf?.includes("/") ?? false);
  const begins = STARTS.has(type) && (role === startsTenure || (role === undefined && starts));
  const closes = ENDS.has(type) && (role === endsTenure?.role || (role === undefined && ends));
  return [begins || isSpan || (starts && role !== undefined && !STARTS.has(type)), closes || isSpan];
}

const fromOf = ({ type, date }: ProvingClaim): string | null => sideOf(type, date, 0);
const toOf = ({ type, date }: ProvingClaim): string | null => sideOf(type, date, -1);

/** The first or the last day of a span that a statement of holding gives; of an event its date. */
const sideOf = (type: FactType, { edtf }: RecordDate, side: number): string | null =>
  factDefinition(type).label === null ? (edtf?.split("/").at(side) ?? null) : edtf;

function seenBy({ type, quote, date }: ProvingClaim): readonly string[] {
  if (factDefinition(type).label !== null) return [];
  return [quote.published, date.min, date.max].flatMap((day) => (day === null ? [] : [`seen ${day}`]));
}

const inReadingOrder = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.toSorted((a, b) =>
    (a.published ?? "") === (b.published ?? "")
      ? a.start - b.start
      : (a.published ?? "") < (b.published ?? "")
        ? -1
        : 1,
  );
