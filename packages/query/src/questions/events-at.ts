import { CLAIM_ROLE_EDGES, FACT_TYPES, type FactType } from "@cursus/graph-schema";
import { z } from "zod";
import { periodOf } from "../dates/period.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { verdictOf } from "../verdict.ts";
import { nounOf } from "../words/fact-words.ts";
import { answerOf } from "./answer-of.ts";
import { eventsAbout, NO_EVENTS } from "./events-about.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { pageArguments } from "./page.ts";
import { defineQuestion, factsArgument, periodArguments, placeArgument, proofArguments } from "./question.ts";

const readEvents = eventsAbout({ person: CLAIM_ROLE_EDGES, by: ["AGENT"] });

export const eventsAt = defineQuestion({
  name: "eventsAt",
  words: "what happened at a place, at any time or in a period",
  arguments: z.strictObject({
    place: placeArgument,
    ...periodArguments,
    facts: factsArgument(FACT_TYPES, "only these facts").optional(),
    ...proofArguments,
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const { meant, unknown, found } = await readMeant(reader, { place: given.place }, (ids) =>
      readEvents(reader, {
        ...given,
        types: given.facts ?? FACT_TYPES,
        place: ids("place"),
        status: given.polarity,
      }),
    );
    const { rows: events, next } = found ?? NO_EVENTS;
    const rows = inTimeOrder(events);
    const { words } = periodOf(given);
    const nothing = `There is no evidence of ${happeningWords(given.facts)} in ${candidateNames(meant, "place")}${words === "" ? "" : ` ${words}`}.`;
    return answerOf({
      question: "eventsAt",
      arguments: given,
      meant,
      verdict: verdictOf(rows.map(({ status }) => status)),
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
      next,
    });
  },
});

/** "anything that happened", or "an arrest or a release" where only those were asked for. */
function happeningWords(facts: readonly FactType[] | undefined): string {
  const nouns = (facts ?? []).flatMap((type) => nounOf(type) ?? []);
  if (facts === undefined || nouns.length < facts.length) return "anything that happened";
  return nouns.map((noun) => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`).join(" or ");
}
