import type { GraphReader } from "@cursus/graph/reading";
import { z } from "zod";
import type { EventRow, PatternRow } from "../answer.ts";
import { isAbout } from "../names/is-about.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { loadEvents } from "../rows/load.ts";
import { patternRow } from "../rows/pattern-row.ts";
import { eventClause } from "../words/event-sentence.ts";
import { capitalised, namesOf } from "../words/phrases.ts";
import { answerOf } from "./answer-of.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import { defineQuestion, minSourcesArgument, nameArgument, personArgument } from "./question.ts";

/** No known case has more steps. */
const MOST_STEPS = 200;

const STEPS = `
  MATCH (person:Person)<-[:AGAINST]-(matter:Case)<-[:IN_CASE]-(event:Event)
  WHERE person.id IN $ids
  RETURN matter.id AS matter, event.id AS event ORDER BY matter, event LIMIT ${MOST_STEPS}`;

export const caseOf = defineQuestion({
  name: "caseOf",
  words: "a person's matters before the courts, each from its first step to its last",
  arguments: z.strictObject({
    person: personArgument,
    offence: nameArgument("only matters about this offence").optional(),
    minSources: minSourcesArgument.optional(),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const { meant, unknown, found } = await readMeant(reader, { person: given.person }, (ids) =>
      casesOf(reader, ids("person") ?? []),
    );
    const { offence, minSources = 0 } = given;
    const asked = (found ?? []).filter(
      (row) =>
        (offence === undefined || stepsOf(row).some((step) => isAbout(step, offence))) &&
        row.sources >= minSources,
    );
    const { rows, next } = pageOfAll(asked, given);
    const about = offence === undefined ? "" : ` about ${offence}`;
    const nothing = `There is no evidence of a matter${about} before the courts against ${candidateNames(meant, "person")}.`;
    return answerOf({
      question: "caseOf",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
      next,
    });
  },
});

const stepsOf = ({ parts }: PatternRow): readonly EventRow[] => parts.filter((part) => part.kind === "event");

async function casesOf(reader: GraphReader, ids: readonly string[]): Promise<readonly PatternRow[]> {
  const found = await reader.read(STEPS, { ids });
  const events = await loadEvents(
    reader,
    found.map(({ event }) => String(event)),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const groups = Map.groupBy(found, ({ matter }) => String(matter));
  return [...groups].map(([id, steps]) =>
    caseRow(
      id,
      steps.flatMap(({ event }) => byId.get(String(event)) ?? []),
    ),
  );
}

function caseRow(id: string, events: readonly EventRow[]): PatternRow {
  const steps = inTimeOrder(events);
  const against = namesOf(dedupe(steps.flatMap(({ participants }) => participants.PATIENT ?? [])));
  const offences = namesOf(dedupe(steps.flatMap(({ participants }) => participants.OFFENCE ?? [])));
  const lead = `the case against ${against}${offences === "" ? "" : ` about ${offences}`}`;
  return patternRow("case", id, steps, `${capitalised(lead)}: ${steps.map(eventClause).join("; ")}.`);
}

const dedupe = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
