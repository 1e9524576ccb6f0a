import { FACT_TYPES, type FactType, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { Answer, EventRow, Meant } from "../answer.ts";
import { candidateNames, meaningOf, meaningWords } from "../names/meaning.ts";
import { wordsOf } from "../names/words-of.ts";
import { verdictOf } from "../verdict.ts";
import { wouldWords } from "../words/fact-words.ts";
import { eventsAbout } from "./events-about.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { dateArgument, defineQuestion, factsArgument, nameArgument, personArgument } from "./question.ts";

const JUDICIAL = FACT_TYPES.filter((type) => factDefinition(type).judicial);
const readSteps = eventsAbout({ person: ["PATIENT"], by: ["AGENT"] });

/** What undoes a step: who asks whether somebody was convicted must hear of the acquittal on appeal. */
const UNDONE_BY: readonly FactType[] = ["ACQUITTED", "OVERTURNED", "PARDONED"];

const DECISIONS: readonly FactType[] = ["CONVICTED", "SENTENCED", ...UNDONE_BY];

const courtRecordArguments = z.strictObject({
  person: personArgument,
  steps: factsArgument(JUDICIAL, "only these steps, and what undid them").optional(),
  offence: nameArgument("only what is about this offence").optional(),
  at: dateArgument.optional(),
});
type CourtRecordArguments = z.output<typeof courtRecordArguments>;

export const courtRecord = defineQuestion({
  name: "courtRecord",
  words: "what happened to a person before the courts, step by step",
  arguments: courtRecordArguments,
  run: async (reader, given) => {
    const { meant, ids, unknown } = await meaningOf(reader, { person: given.person });
    const found = unknown
      ? []
      : await readSteps(reader, { types: JUDICIAL, person: ids("person"), at: given.at });
    const steps = inTimeOrder(found);
    const rows = steps.filter((row) => isAsked(row, given));
    const related = steps.filter((row) => !rows.includes(row) && bearsOn(row, rows));
    return answer(given, meant, rows, related);
  },
});

function isAsked(row: EventRow, { steps, offence }: CourtRecordArguments): boolean {
  if (steps !== undefined && !steps.includes(row.type)) return false;
  return offence === undefined || isAbout(row, offence);
}

/** The offence is named in other words often enough: one word of weight in common is enough. */
function isAbout({ participants }: EventRow, offence: string): boolean {
  const asked = wordsOf(offence).filter((word) => !LITTLE.has(word));
  const named = (participants.OFFENCE ?? []).flatMap(({ name }) => wordsOf(name));
  return asked.some((word) => named.includes(word));
}

const LITTLE = new Set("a an the of and or in for to his her".split(" "));

/** Where nothing answers, what the courts decided is told instead. */
function bearsOn(row: EventRow, rows: readonly EventRow[]): boolean {
  if (rows.length === 0) return DECISIONS.includes(row.type);
  return UNDONE_BY.includes(row.type) && rows.some((one) => one.case === row.case);
}

function answer(
  given: CourtRecordArguments,
  meant: readonly Meant[],
  rows: readonly EventRow[],
  related: readonly EventRow[],
): Answer<EventRow> {
  const told = rows.length === 0 ? nothing(given, meant) : rows.map(({ says }) => says);
  const but =
    given.steps === undefined && given.offence === undefined ? [] : related.map(({ says }) => `But: ${says}`);
  return {
    question: "courtRecord",
    arguments: given,
    meant,
    verdict: verdictOf(rows.map(({ type, status }) => (factDefinition(type).alleged ? "asserted" : status))),
    says: [...meaningWords(meant), ...told, ...but].join("\n"),
    rows,
    related,
  };
}

function nothing({ steps, offence }: CourtRecordArguments, meant: readonly Meant[]): readonly string[] {
  if (meant.some(({ candidates }) => candidates.length === 0)) return [];
  const what =
    steps?.map((type) =>
      wouldWords(type)
        .replace(/^would be /, "was ")
        .replace(/^would /, "did "),
    ) ?? [];
  const about = offence === undefined ? "" : ` for ${offence}`;
  const told = what.length === 0 ? "was before a court" : what.join(" or ");
  return [`There is no evidence that ${candidateNames(meant, "person")} ${told}${about}.`];
}
