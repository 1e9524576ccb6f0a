import type { GraphReader } from "@cursus/graph/reading";
import { CLAIM_ROLE_EDGES, FACT_TYPES } from "@cursus/graph-schema";
import { z } from "zod";
import type { Answer, AnswerRow } from "../answer.ts";
import { ID_FORM } from "../names/find.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { findById } from "../rows/find-by-id.ts";
import { loadEvents, loadTenures } from "../rows/load.ts";
import { loadClaims } from "../rows/load-claims.ts";
import { verdictOf } from "../verdict.ts";
import { pastWords } from "../words/fact-words.ts";
import { answerOf } from "./answer-of.ts";
import { eventsAbout, NO_EVENTS } from "./events-about.ts";
import { pageArguments } from "./page.ts";
import { defineQuestion, factsArgument, officeArgument, personArgument, proofArguments } from "./question.ts";

export const idArgument = (words: string) =>
  z.string().trim().regex(ID_FORM, "is no id: 24 hexadecimal digits").describe(words);

const evidenceArguments = z
  .strictObject({
    id: idArgument("id of an event, tenure or claim; of a short edge, its `event` or `tenure`").optional(),
    person: personArgument.optional(),
    fact: factsArgument(FACT_TYPES, "what is said of the person").optional(),
    by: personArgument.describe("who did it: a person or a body").optional(),
    office: officeArgument.optional(),
    ...proofArguments,
    ...pageArguments,
  })
  .refine(({ id, person }) => (id ?? person) !== undefined, "give an id, or a person and a fact");

export const evidence = defineQuestion({
  name: "evidence",
  words: "the sentences that prove an event, a tenure or a claim, by its id or by what is said of whom",
  arguments: evidenceArguments,
  run: async (reader, given) => {
    if (given.id === undefined) return evidenceAbout(reader, given);
    const rows = await readRow(reader, given.id);
    const notes =
      rows.length === 0
        ? [`Nothing in the record has the id ${given.id}: of a short edge, give its event or tenure.`]
        : [];
    const verdict = verdictOf(
      rows.map((row) => ("status" in row && row.kind !== "tenure" ? row.status : "asserted")),
    );
    return answerOf<AnswerRow>({ question: "evidence", arguments: given, verdict, notes, rows });
  },
});

const readEvents = eventsAbout({
  person: CLAIM_ROLE_EDGES,
  by: ["AGENT", "COURT", "SUCCESSOR", "PREDECESSOR"],
});

/** All reports of what is said of a person, whatever their polarity: a denial is evidence too. */
async function evidenceAbout(
  reader: GraphReader,
  given: z.output<typeof evidenceArguments>,
): Promise<Answer> {
  const { person, by, office } = given;
  const { meant, unknown, found } = await readMeant(reader, { person, by, office }, (ids) =>
    readEvents(reader, {
      types: given.fact ?? FACT_TYPES,
      person: ids("person"),
      by: ids("by"),
      office: ids("office"),
      status: given.polarity,
      minSources: given.minSources,
      limit: given.limit,
      cursor: given.cursor,
    }),
  );
  const { rows, next } = found ?? NO_EVENTS;
  const what = given.fact?.map((type) => pastWords(type)).join(" or ") ?? "did anything";
  const nothing = `There is no evidence that ${candidateNames(meant, "person")} ${what}.`;
  return answerOf<AnswerRow>({
    question: "evidence",
    arguments: given,
    meant,
    verdict: verdictOf(rows.map(({ status }) => status)),
    notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
    rows,
    next,
  });
}

/** The event, tenure or claim with the id, a former one included. */
export async function readRow(reader: GraphReader, id: string): Promise<readonly AnswerRow[]> {
  const found = await findById(reader, id);
  if (found?.label === "Event") return loadEvents(reader, [found.id]);
  if (found?.label === "Tenure") return loadTenures(reader, [found.id]);
  return loadClaims(reader, [id]);
}
