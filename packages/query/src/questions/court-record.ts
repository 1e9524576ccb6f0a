import { FACT_TYPES, type FactType, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, Meant, Verdict } from "../answer.ts";
import { isAbout } from "../names/is-about.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { verdictOf } from "../verdict.ts";
import { wouldWords } from "../words/fact-words.ts";
import { capitalised } from "../words/phrases.ts";
import { answerOf } from "./answer-of.ts";
import { eventsAbout, NO_EVENTS } from "./events-about.ts";
import { type Guilt, guiltOf, UNDOING } from "./guilt.ts";
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

const DECISIONS: readonly FactType[] = ["CONVICTED", "SENTENCED", ...UNDOING];

const courtRecordArguments = z.strictObject({
  person: personArgument,
  steps: factsArgument(JUDICIAL, "only these steps, and what undid them").optional(),
  offence: nameArgument("only what is about this offence").optional(),
  stands: z
    .enum(["guilty", "not guilty"])
    .describe("whether the person is so, as the matters stand after every step that is told")
    .optional(),
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
        limit: (given.stands === undefined ? given.limit : undefined) ?? MOST_STEPS,
        cursor: given.cursor,
      }),
    );
    const { rows: events, next } = found ?? NO_EVENTS;
    const steps = inTimeOrder(events);
    const { verdict, rows, related } =
      given.stands === undefined ? toldOf(steps, given) : standing(steps, given);
    const isPart = [given.steps, given.offence, given.stands].some((one) => one !== undefined);
    return answerOf({
      question: "courtRecord",
      arguments: given,
      meant,
      verdict,
      notes: [...meaningWords(meant), ...notesOn(given, { meant, verdict, rows })],
      rows,
      related,
      also: isPart ? related.map(({ says }) => `But: ${says}`) : [],
      next,
    });
  },
});

const CONVICTION: readonly FactType[] = ["CONVICTED"];

/** Who asks for a record wants it whole: no known person has more steps. */
const MOST_STEPS = 200;

function isAsked(row: EventRow, { steps, offence }: CourtRecordArguments): boolean {
  if (steps !== undefined && !steps.includes(row.type)) return false;
  return offence === undefined || isAbout(row, offence);
}

interface Told extends Guilt {
  readonly verdict: Verdict;
}

function toldOf(steps: readonly EventRow[], given: CourtRecordArguments): Told {
  const rows = steps.filter((row) => isAsked(row, given));
  const related = steps.filter((row) => !rows.includes(row) && bearsOn(row, rows));
  return { verdict: verdictOf(rows.map(statusOf)), rows, related };
}

/** That somebody was accused is a fact, though what the accusation says is only alleged. */
const statusOf = ({ type, status }: EventRow) =>
  factDefinition(type).alleged && status === "alleged" ? "asserted" : status;

/** Where nothing answers, what the courts decided is told instead; of a verdict also that there is an appeal. */
function bearsOn(row: EventRow, rows: readonly EventRow[]): boolean {
  if (rows.length === 0) return DECISIONS.includes(row.type);
  const same = rows.filter((one) => one.case === row.case);
  if (row.type === "APPEALED") return same.some(({ type }) => factDefinition(type).judicial?.undone);
  return UNDOING.includes(row.type) && same.length > 0;
}

/** How the matters stand; where no court decided anything, what is said of a conviction without its being a fact. */
function standing(steps: readonly EventRow[], { offence, stands }: CourtRecordArguments): Told {
  const about = steps.filter((row) => offence === undefined || isOn(row, steps, offence));
  const { verdict, ...told } = guiltOf(about);
  const found = verdict ?? verdictOf(told.rows.map(({ status }) => status));
  return { ...told, verdict: stands === "not guilty" ? (OPPOSITE[found] ?? found) : found };
}

/** What undoes a verdict seldom names the offence again: it is about that of its matter. */
function isOn(row: EventRow, steps: readonly EventRow[], offence: string): boolean {
  const sameMatter = () => steps.some((one) => one.case === row.case && isAbout(one, offence));
  return isAbout(row, offence) || (row.participants.OFFENCE === undefined && sameMatter());
}

const OPPOSITE: Readonly<Partial<Record<Verdict, Verdict>>> = { yes: "no", no: "yes" };

const STANDING: Readonly<Partial<Record<Verdict, string>>> = {
  yes: "as far as the articles tell, a conviction stands",
  no: "as far as the articles tell, no conviction stands",
  disputed: "there is a conviction and what undoes one, and no article tells which came later",
};

/** What the rows do not say: that there are none, or how the matters stand after them. */
function notesOn(
  given: CourtRecordArguments,
  { meant, verdict, rows }: Omit<Told, "related"> & { readonly meant: readonly Meant[] },
): readonly string[] {
  if (rows.length === 0) return nothing(given, meant);
  if (given.stands === undefined) return [];
  const guilt = given.stands === "guilty" ? verdict : (OPPOSITE[verdict] ?? verdict);
  const words = rows.some(({ status }) => status === "asserted") ? STANDING[guilt] : undefined;
  return words === undefined ? [] : [`${capitalised(verdict)}: ${words}.`];
}

function nothing(given: CourtRecordArguments, meant: readonly Meant[]): readonly string[] {
  const { offence, stands } = given;
  const steps = stands === undefined ? given.steps : CONVICTION;
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
