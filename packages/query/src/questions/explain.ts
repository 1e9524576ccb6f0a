import type { GraphReader } from "@cursus/graph/reading";
import { FACT_TYPES, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { AnswerRow, EventRow, Quote, RecordDate, TenureRow } from "../answer.ts";
import { periodOf } from "../dates/period.ts";
import { candidateNames, meaningOf, meaningWords } from "../names/meaning.ts";
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
    const { meant, ids, unknown } = await meaningOf(
      reader,
      given.id === undefined ? { person: given.person, office: given.office } : {},
    );
    const asked = unknown ? [] : await rowsFor(reader, given, ids);
    const { rows: page, next } = pageOfAll(asked, given);
    const rows = await Promise.all(page.map((row) => explained(reader, row)));
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
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
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

/** The row with the fewest of its sentences that hold all that it says. */
async function explained(reader: GraphReader, row: AnswerRow): Promise<AnswerRow> {
  if (row.kind !== "event" && row.kind !== "tenure") return row;
  const claims = await provingClaims(reader, row.kind, row.id);
  const [wanted, holds] = row.kind === "event" ? eventElements(row) : tenureElements(row);
  const quotes = smallestCover(claims, holds, wanted).map((claim) => quoteIn(row, claim));
  return { ...row, quotes: inReadingOrder(quotes) };
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

type Elements = readonly [wanted: readonly string[], holds: (claim: ProvingClaim) => readonly string[]];

/** Who took part, by name; when; how it is stated; and what else is told. */
function eventElements({ participants, date, status, details }: EventRow): Elements {
  const who = Object.entries(participants).flatMap(([role, all]) =>
    (all ?? []).flatMap(({ id, name }) => [`${role} ${id}`, `${role} ${id} ${name}`]),
  );
  const told = Object.entries(details).map(([name, value]) => `${name}=${value}`);
  const holds = (claim: ProvingClaim): readonly string[] =>
    claim.polarity !== status
      ? []
      : [
          `is ${claim.polarity}`,
          dateElement(claim.date),
          ...claim.roles.flatMap(({ role, id, name }) => [`${role} ${id}`, `${role} ${id} ${name}`]),
          ...Object.entries(claim.details).map(([name, value]) => `${name}=${value}`),
        ];
  return [[`is ${status}`, dateElement(date), ...who, ...told], holds];
}

const STARTS: ReadonlySet<string> = new Set(FACT_TYPES.filter((type) => factDefinition(type).startsTenure));
const ENDS: ReadonlySet<string> = new Set(FACT_TYPES.filter((type) => factDefinition(type).endsTenure));

/** Whose office it was, by name; and the dates of its start and its end, each by a claim that begins or ends it. */
function tenureElements({
  holder,
  office,
  from,
  to,
  endCause,
  acting,
  seenMin,
  seenMax,
}: TenureRow): Elements {
  const wanted = [
    `holder ${holder.id}`,
    `office ${office.id}`,
    `holder ${holder.name}`,
    `from ${dateElement(from)}`,
    `to ${dateElement(to)}`,
    ...(endCause === null ? [] : ["end"]),
    ...(acting ? ["acting"] : []),
    ...(from.edtf === null && seenMin !== null ? [`seen ${seenMin}`] : []),
    ...(to.edtf === null && seenMax !== null ? [`seen ${seenMax}`] : []),
  ];
  const holds = (claim: ProvingClaim): readonly string[] => {
    if (claim.polarity !== "asserted") return [];
    const isHolder = claim.roles.find(({ id }) => id === holder.id);
    const isOffice = claim.roles.some(({ id }) => id === office.id);
    if (isHolder === undefined || !isOffice) return [];
    const held = [`holder ${holder.id}`, `office ${office.id}`, `holder ${isHolder.name}`];
    if (STARTS.has(claim.type) && !(claim.type === "SUCCEEDED" && isHolder.role === "PREDECESSOR"))
      held.push(`from ${dateElement(claim.date)}`);
    if (ENDS.has(claim.type) && !(claim.type === "SUCCEEDED" && isHolder.role === "SUCCESSOR"))
      held.push(`to ${dateElement(claim.date)}`, "end");
    if (claim.details.acting === true) held.push("acting");
    const day = claim.quote.published;
    if (claim.type === "HELD_OFFICE" && day !== null) held.push(`seen ${day}`);
    return held;
  };
  return [wanted, holds];
}

const dateElement = ({ edtf, min, max }: RecordDate): string => `${edtf ?? ""} ${min ?? ""} ${max ?? ""}`;

const inReadingOrder = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.toSorted((a, b) =>
    (a.published ?? "") === (b.published ?? "")
      ? a.start - b.start
      : (a.published ?? "") < (b.published ?? "")
        ? -1
        : 1,
  );
