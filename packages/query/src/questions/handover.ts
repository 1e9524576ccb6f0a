import type { GraphReader } from "@cursus/graph/reading";
import { FACT_TYPES, type FactType, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { Answer, EventRow, Meant } from "../answer.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { verdictOf } from "../verdict.ts";
import { eventClause } from "../words/event-sentence.ts";
import { capitalised } from "../words/phrases.ts";
import { answerOf } from "./answer-of.ts";
import { eventsAbout, NO_EVENTS } from "./events-about.ts";
import { pageArguments } from "./page.ts";
import { officeArgument, periodArguments, personArgument, proofArguments } from "./question.ts";

/** How an office changes hands: the facts that end a tenure, and those that begin one. */
const ENDS = FACT_TYPES.filter((type) => factDefinition(type).endsTenure !== undefined);
const STARTS = FACT_TYPES.filter((type) => factDefinition(type).startsTenure !== undefined);
const SIDES = {
  ends: {
    types: ENDS,
    read: eventsAbout({ person: ["PATIENT", "PREDECESSOR"], by: ["AGENT", "SUCCESSOR"] }),
  },
  starts: {
    types: STARTS,
    read: eventsAbout({ person: ["PATIENT", "SUCCESSOR"], by: ["AGENT", "PREDECESSOR"] }),
  },
} as const;

export const doerArgument = personArgument.describe("the one who did it: a person or a body");

export const handoverArguments = z
  .strictObject({
    person: personArgument.optional(),
    office: officeArgument.optional(),
    by: doerArgument.optional(),
    ...periodArguments,
    ...proofArguments,
    ...pageArguments,
  })
  .refine(({ person, office, by }) => (person ?? office ?? by) !== undefined, "name a person or an office");
export type HandoverArguments = z.output<typeof handoverArguments>;

/** The same with the doer named: whom somebody dismissed. */
export const byDoerArguments = z.strictObject({
  by: doerArgument,
  office: officeArgument.describe("only from or to this office").optional(),
  ...periodArguments,
  ...proofArguments,
  ...pageArguments,
});

export interface Handover {
  readonly question: string;
  /** The fact that answers; the others of its side are only related. */
  readonly type: FactType;
  readonly side: keyof typeof SIDES;
  /** What there is no evidence for, of the doer and of the person asked about: "anybody dismissed Rui Costa". */
  readonly nothing: (doer: string, whom: string) => string;
  /** True where the related facts are told also beside an answer: a succession with the resignation. */
  readonly tellsRelated?: true;
  /** True where only the fact asked for is read: whom somebody dismissed, but not what else he did. */
  readonly alone?: true;
}

/**
 * Answers a question about one kind of handover. Rows are what is stated as a fact, or has the polarity asked
 * for; what is only planned, alleged or denied, and what else is known of that end of the tenure, is related.
 */
export async function answerHandover(
  reader: GraphReader,
  handover: Handover,
  given: Partial<HandoverArguments>,
): Promise<Answer<EventRow>> {
  const { person, office, by } = given;
  const side = SIDES[handover.side];
  const { type } = handover;
  const wanted = given.polarity ?? "asserted";
  const { meant, unknown, ...read } = await readMeant(reader, { person, office, by }, (ids) =>
    side.read(reader, {
      types: handover.alone ? [type] : side.types,
      person: ids("person"),
      office: ids("office"),
      by: ids("by"),
      first: { type, status: wanted },
      at: given.at,
      from: given.from,
      to: given.to,
      minSources: given.minSources,
      limit: given.limit,
      cursor: given.cursor,
    }),
  );
  const { rows: found, next } = read.found ?? NO_EVENTS;
  const answering = found.filter((row) => row.type === type);
  const rows = answering.filter(({ status }) => status === wanted).map(dated);
  const uncertain = answering.filter(({ status }) => status !== wanted);
  const beside = found.filter((row) => row.type !== type && isAboutSame(row, answering));
  return answerOf({
    question: handover.question,
    arguments: given,
    meant,
    verdict: verdictOf(answering.map(({ status }) => status)),
    notes: [
      ...meaningWords(meant, found.flatMap(idsIn)),
      ...(unknown || rows.length > 0 ? [] : [nothingWords(handover, meant, answering)]),
    ],
    rows,
    related: [...uncertain, ...beside],
    also: [...uncertain.map(({ says }) => says), ...besideWords(handover, rows, beside)],
    next,
  });
}

/** What else ended or began the tenure: a "but" where nothing answers, an addition where something does. */
function besideWords(
  { tellsRelated }: Handover,
  rows: readonly EventRow[],
  beside: readonly EventRow[],
): readonly string[] {
  if (rows.length === 0) return beside.map(({ says }) => `But: ${says}`);
  return tellsRelated ? beside.map(({ says }) => `Also: ${says}`) : [];
}

const idsIn = ({ participants, tenureOffices }: EventRow): readonly string[] =>
  [...Object.values(participants).flat(), ...tenureOffices].map(({ id }) => id);

/** A resignation from another office has nothing to do with the succession in this one. */
function isAboutSame(related: EventRow, rows: readonly EventRow[]): boolean {
  const offices = rows.flatMap(officesOf);
  const own = officesOf(related);
  return offices.length === 0 || own.length === 0 || own.some((office) => offices.includes(office));
}

function officesOf({ participants, tenureOffices }: EventRow): readonly string[] {
  return (participants.OFFICE ?? tenureOffices).map(({ id }) => id);
}

function nothingWords(
  { nothing }: Handover,
  meant: readonly Meant[],
  answering: readonly EventRow[],
): string {
  const office = candidateNames(meant, "office");
  const doer = candidateNames(meant, "by") ?? "anybody";
  const what = nothing(doer, candidateNames(meant, "person") ?? "anybody");
  const told = office === undefined ? what : `${what} as ${office}`;
  return answering.length === 0
    ? `There is no evidence that ${told}.`
    : `Nothing states as a fact that ${told}.`;
}

/** Who asks who did it wants to know when: a date that is not stated is said to be so. */
function dated(row: EventRow): EventRow {
  if (row.status !== "asserted" || row.date.edtf !== null) return row;
  return { ...row, says: `${capitalised(eventClause(row))}; the date is not stated.` };
}
