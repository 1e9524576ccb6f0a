import type { GraphReader } from "@cursus/graph";
import { FACT_TYPES, type FactType, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { Answer, EventRow, Meant } from "../answer.ts";
import { candidateNames, meaningOf, meaningWords } from "../names/meaning.ts";
import { verdictOf } from "../verdict.ts";
import { eventClause } from "../words/event-sentence.ts";
import { capitalised } from "../words/phrases.ts";
import { type EventFilter, eventsAbout } from "./events-about.ts";
import { dateArgument, officeArgument, personArgument } from "./question.ts";

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

export const handoverArguments = z
  .strictObject({
    person: personArgument.optional(),
    office: officeArgument.optional(),
    by: personArgument.describe("the one who did it").optional(),
    at: dateArgument.optional(),
  })
  .refine(({ person, office, by }) => (person ?? office ?? by) !== undefined, "name a person or an office");
export type HandoverArguments = z.output<typeof handoverArguments>;

export interface Handover {
  readonly question: string;
  /** The fact that answers; the others of its side are only related. */
  readonly type: FactType;
  readonly side: keyof typeof SIDES;
  /** What there is no evidence for, of the doer and of the person asked about: "anybody dismissed Rui Costa". */
  readonly nothing: (doer: string, whom: string) => string;
  /** True where the related facts belong into the sentence: a succession is told with the resignation. */
  readonly tellsRelated?: true;
}

/**
 * Answers a question about one kind of handover. Rows are what is stated as a fact; what is only planned, alleged
 * or denied, and what else is known of that end of the tenure, is related.
 */
export async function answerHandover(
  reader: GraphReader,
  handover: Handover,
  given: HandoverArguments,
): Promise<Answer<EventRow>> {
  const { at, ...names } = given;
  const { meant, ids, unknown } = await meaningOf(reader, names);
  const side = SIDES[handover.side];
  const filter: EventFilter = {
    types: side.types,
    person: ids("person"),
    office: ids("office"),
    by: ids("by"),
    at,
  };
  const found = unknown ? [] : await side.read(reader, filter);
  const answering = found.filter(({ type }) => type === handover.type);
  const beside = found.filter((row) => row.type !== handover.type && isAboutSame(row, answering));
  const [rows, uncertain] = parted(answering, ({ status }) => status === "asserted");
  const told = unknown ? [] : sentences(handover, meant, answering, beside);
  return {
    question: handover.question,
    arguments: given,
    meant,
    verdict: verdictOf(answering.map(({ status }) => status)),
    says: [...meaningWords(meant, found.flatMap(idsIn)), ...told].join("\n"),
    rows,
    related: [...uncertain, ...beside],
  };
}

const parted = <T>(
  all: readonly T[],
  isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] => [all.filter(isFirst), all.filter((one) => !isFirst(one))];

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

function sentences(
  handover: Handover,
  meant: readonly Meant[],
  rows: readonly EventRow[],
  related: readonly EventRow[],
): readonly string[] {
  const stated = rows.some(({ status }) => status === "asserted");
  const told = stated ? [] : [nothingWords(handover, meant, rows)];
  const tails = handover.tellsRelated ? related.map(eventClause) : [];
  const main = rows.map((row) => toldWith(row, row.status === "asserted" ? tails : []));
  const rest = stated ? [] : related.map(({ says }) => `But: ${says}`);
  return [...told, ...main, ...rest];
}

function nothingWords({ nothing }: Handover, meant: readonly Meant[], rows: readonly EventRow[]): string {
  const office = candidateNames(meant, "office");
  const doer = candidateNames(meant, "by") ?? "anybody";
  const what = nothing(doer, candidateNames(meant, "person") ?? "anybody");
  const told = office === undefined ? what : `${what} as ${office}`;
  return rows.length === 0 ? `There is no evidence that ${told}.` : `Nothing states as a fact that ${told}.`;
}

/** The row's sentence, with what is not stated and with what else belongs to it. */
function toldWith(row: EventRow, tails: readonly string[]): string {
  const undated = row.status === "asserted" && row.date.edtf === null ? ["the date is not stated"] : [];
  return `${capitalised([eventClause(row), ...undated, ...tails].join("; "))}.`;
}
