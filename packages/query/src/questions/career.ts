import { FACT_TYPES, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, TenureRow } from "../answer.ts";
import { periodOf } from "../dates/period.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { verdictOf } from "../verdict.ts";
import { answerOf } from "./answer-of.ts";
import { eventsAbout, NO_EVENTS } from "./events-about.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { pageArguments } from "./page.ts";
import { defineQuestion, periodArguments, personArgument, proofArguments } from "./question.ts";
import { isWithin, sketchesOfPersons, wholeTenures } from "./tenures-of.ts";

/** What makes a career: the facts that begin or end the holding of an office. */
const CAREER = FACT_TYPES.filter((type) => {
  const { startsTenure, endsTenure } = factDefinition(type);
  return startsTenure !== undefined || endsTenure !== undefined;
});
const readEvents = eventsAbout({ person: ["PATIENT", "SUCCESSOR", "PREDECESSOR"], by: ["AGENT"] });
const MOST_TENURES = 200;

export const career = defineQuestion({
  name: "career",
  words: "a person's offices, and how each was taken and left, in time order",
  arguments: z.strictObject({
    person: personArgument,
    ...periodArguments,
    ...proofArguments,
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const period = periodOf(given);
    const asserted = given.polarity === undefined || given.polarity === "asserted";
    const { meant, unknown, ...read } = await readMeant(reader, { person: given.person }, (ids) =>
      Promise.all([
        given.cursor !== undefined || !asserted ? [] : sketchesOfPersons(reader, ids("person") ?? []),
        readEvents(reader, {
          ...given,
          types: CAREER,
          person: ids("person"),
          status: given.polarity ?? "asserted",
        }),
      ]),
    );
    const [sketches, found] = read.found ?? [[], NO_EVENTS];
    const asked = sketches.filter((one) => isWithin(one, period) && one.sources >= (given.minSources ?? 0));
    const tenures = await wholeTenures(reader, asked.slice(0, MOST_TENURES));
    const rows = inTimeOrder<EventRow | TenureRow>([...tenures, ...found.rows]);
    const nothing = `There is no evidence that ${candidateNames(meant, "person")} held or left an office${period.words === "" ? "" : ` ${period.words}`}.`;
    return answerOf({
      question: "career",
      arguments: given,
      meant,
      verdict: verdictOf(rows.map((row) => (row.kind === "event" ? row.status : "asserted"))),
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
      next: found.next,
    });
  },
});
