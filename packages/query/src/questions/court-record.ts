import { FACT_TYPES, type FactType, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, Meant } from "../answer.ts";
import { isAbout } from "../names/is-about.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { verdictOf } from "../verdict.ts";
import { wouldWords } from "../words/fact-words.ts";
import { answerOf } from "./answer-of.ts";
import { eventsAbout, NO_EVENTS } from "./events-about.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { pageArguments } from "./page.ts";
import {
  dateArgument,
  defineQuestion,
  factsArgument,
  nameArgument,
  personArgument,
  proofArguments,
} from "./question.ts";

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
  ...proofArguments,
  ...pageArguments,
});
type CourtRecordArguments = z.output<typeof courtRecordArguments>;

export const courtRecord = defineQuestion({
  name: "courtRecord",
  words: "what happened to a person before the courts, step by step",
  arguments: courtRecordArguments,
  run: async (reader, given) => {
    const { meant, found } = await readMeant(reader, { person: given.person }, (ids) =>
      readSteps(reader, {
        types: JUDICIAL,
        person: ids("person"),
        at: given.at,
        status: given.polarity,
        minSources: given.minSources,
        limit: given.limit ?? MOST_STEPS,
        cursor: given.cursor,
      }),
    );
    const { rows: events, next } = found ?? NO_EVENTS;
    const steps = inTimeOrder(events);
    const rows = steps.filter((row) => isAsked(row, given));
    const related = steps.filter((row) => !rows.includes(row) && bearsOn(row, rows));
    const isPart = given.steps !== undefined || given.offence !== undefined;
    return answerOf({
      question: "courtRecord",
      arguments: given,
      meant,
      verdict: verdictOf(
        rows.map(({ type, status }) => (factDefinition(type).alleged ? "asserted" : status)),
      ),
      notes: [...meaningWords(meant), ...(rows.length === 0 ? nothing(given, meant) : [])],
      rows,
      related,
      also: isPart ? related.map(({ says }) => `But: ${says}`) : [],
      next,
    });
  },
});

/** Who asks for a record wants it whole: no known person has more steps. */
const MOST_STEPS = 200;

function isAsked(row: EventRow, { steps, offence }: CourtRecordArguments): boolean {
  if (steps !== undefined && !steps.includes(row.type)) return false;
  return offence === undefined || isAbout(row, offence);
}

/** Where nothing answers, what the courts decided is told instead. */
function bearsOn(row: EventRow, rows: readonly EventRow[]): boolean {
  if (rows.length === 0) return DECISIONS.includes(row.type);
  return UNDONE_BY.includes(row.type) && rows.some((one) => one.case === row.case);
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
