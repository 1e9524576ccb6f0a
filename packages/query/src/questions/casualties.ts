import type { GraphReader } from "@cursus/graph/reading";
import { CLAIM_ROLE_EDGES, type FactType, HAPPENING_SEARCH_INDEX } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow } from "../answer.ts";
import { type Period, periodOf } from "../dates/period.ts";
import { isId } from "../names/find.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { searchWords } from "../names/search-words.ts";
import { wordsOf } from "../names/words-of.ts";
import { loadEvents } from "../rows/load.ts";
import { verdictOf } from "../verdict.ts";
import { answerOf } from "./answer-of.ts";
import { type EventPage, eventsAbout, NO_EVENTS } from "./events-about.ts";
import { idArgument } from "./evidence.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import {
  defineQuestion,
  factsArgument,
  nameArgument,
  periodArguments,
  placeArgument,
  proofArguments,
} from "./question.ts";

const COUNTS: readonly FactType[] = ["KILLED_COUNT", "INJURED_COUNT", "ARRESTED_COUNT"];
const readEvents = eventsAbout({ person: CLAIM_ROLE_EDGES, by: ["AGENT"] });

const casualtiesArguments = z
  .strictObject({
    event: z
      .union([idArgument("id"), nameArgument("words")])
      .describe("the happening: its words, or its id")
      .optional(),
    place: placeArgument.optional(),
    ...periodArguments,
    facts: factsArgument(COUNTS, "only those killed, injured or arrested").optional(),
    ...proofArguments,
    ...pageArguments,
  })
  .refine(({ event, place }) => (event ?? place) !== undefined, "name an event or a place");
type CasualtiesArguments = z.output<typeof casualtiesArguments>;

export const casualties = defineQuestion({
  name: "casualties",
  words:
    "how many were killed, injured or arrested in an event or at a place, by each count that is reported",
  arguments: casualtiesArguments,
  run: async (reader, given) => {
    const { meant, unknown, found } = await readMeant(reader, { place: given.place }, (ids) =>
      readCounts(reader, given, ids("place")),
    );
    const { rows: events, next } = found ?? NO_EVENTS;
    const rows = inTimeOrder(events);
    return answerOf({
      question: "casualties",
      arguments: given,
      meant,
      verdict: verdictOf(rows.map(({ status }) => status)),
      notes: [
        ...meaningWords(meant),
        ...(rows.length > 0 || unknown ? [] : [nothing(given, candidateNames(meant, "place"))]),
      ],
      rows,
      next,
    });
  },
});

function readCounts(
  reader: GraphReader,
  given: CasualtiesArguments,
  place: readonly string[] | null,
): Promise<EventPage> {
  if (given.event !== undefined) return countsOfEvent(reader, given, given.event, place);
  return readEvents(reader, { ...given, types: given.facts ?? COUNTS, place, status: given.polarity });
}

/** Most happenings of like words that are looked at. */
const MOST_HAPPENINGS = 50;

/** The happenings whose words these are, and the counts that belong to them or tell of them. */
const OF_HAPPENING = `
  CALL () {
    MATCH (happening:Event {id: $id}) RETURN happening, 1.0 AS score
    UNION
    CALL db.index.fulltext.queryNodes('${HAPPENING_SEARCH_INDEX}', $words) YIELD node, score
    RETURN node AS happening, score ORDER BY score DESC, node.id LIMIT ${MOST_HAPPENINGS}
  }
  MATCH (count:Event)-[:DURING|EVENT]->(happening)
  WHERE count.type IN $types
  RETURN DISTINCT count.id AS id, happening.name AS happening`;

async function countsOfEvent(
  reader: GraphReader,
  given: CasualtiesArguments,
  event: string,
  place: readonly string[] | null,
): Promise<EventPage> {
  const found = await reader.read(OF_HAPPENING, {
    id: event,
    words: searchWords(event) ?? "nothing",
    types: given.facts ?? COUNTS,
  });
  const meant = found.filter(({ happening }) => sharesWords(event, String(happening ?? "")));
  const events = await loadEvents(
    reader,
    meant.map(({ id }) => String(id)),
  );
  return pageOfAll(events.filter(isAsked(given, periodOf(given), place)), given);
}

/** Every word of weight that was asked for stands in the happening's name. */
function sharesWords(asked: string, name: string): boolean {
  if (isId(asked)) return true;
  const own = wordsOf(name);
  return wordsOf(asked)
    .filter((word) => word.length > 3)
    .every((word) => own.some((other) => other.slice(0, 5) === word.slice(0, 5)));
}

const isAsked =
  (
    { polarity, minSources = 0 }: CasualtiesArguments,
    { min, max }: Period,
    place: readonly string[] | null,
  ) =>
  ({ status, sources, date, participants }: EventRow): boolean =>
    (polarity === undefined || status === polarity) &&
    sources >= minSources &&
    (min === null || date.max === null || date.max >= min) &&
    (max === null || date.min === null || date.min <= max) &&
    (place === null || (participants.PLACE ?? []).some(({ id }) => place.includes(id)));

function nothing({ event }: CasualtiesArguments, place: string | undefined): string {
  const where = place === undefined ? "" : ` in ${place}`;
  const what = event === undefined ? "" : ` in "${event}"`;
  return `There is no evidence of how many were killed, injured or arrested${what}${where}.`;
}
