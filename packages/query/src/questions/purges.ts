import type { GraphReader } from "@cursus/graph/reading";
import { z } from "zod";
import type { EventRow, Named, PatternRow } from "../answer.ts";
import { periodOf } from "../dates/period.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { named } from "../rows/fragments.ts";
import { loadEvents } from "../rows/load.ts";
import { namedSchema } from "../rows/named.ts";
import { patternRow } from "../rows/pattern-row.ts";
import { namesOf } from "../words/phrases.ts";
import { answerOf } from "./answer-of.ts";
import { doerArgument } from "./handover.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import { defineQuestion, minSourcesArgument, periodArguments } from "./question.ts";
import { windowsOf } from "./windows.ts";

const DEFAULT_DAYS = 30;
const DEFAULT_LEAST = 3;

/** Dismissals with a known day or stretch, of named doers who have enough of them. */
const BY_DOER = `
  WHERE event.status = 'asserted' AND event.dateMin IS NOT NULL AND event.dateMax IS NOT NULL
    AND event.sources >= $minSources AND coalesce(doer.named, true)
    AND ($from IS NULL OR event.dateMax >= date($from)) AND ($to IS NULL OR event.dateMin <= date($to))
  WITH doer, collect({ id: event.id, min: toString(event.dateMin), max: toString(event.dateMax) }) AS dismissals
  WHERE size(dismissals) >= $least
  RETURN ${named("doer")} AS doer, dismissals ORDER BY doer.id`;
const OF_ALL = `MATCH (event:Event:Dismissal)-[:AGENT]->(doer) ${BY_DOER}`;
const OF_SOME = `
  CALL () {
    MATCH (doer:Person) WHERE doer.id IN $by RETURN doer
    UNION MATCH (doer:Organization) WHERE doer.id IN $by RETURN doer
  }
  MATCH (event:Event:Dismissal)-[:AGENT]->(doer) ${BY_DOER}`;

const doerSchema = z.object({
  doer: namedSchema,
  dismissals: z.array(z.object({ id: z.string(), min: z.string(), max: z.string() })),
});

const days = (text: string) => z.coerce.number().int().min(1).max(3_660).describe(text);

export const purges = defineQuestion({
  name: "purges",
  words: "many dismissals by one person or body within few days",
  arguments: z.strictObject({
    by: doerArgument.optional(),
    days: days(`how many days they may lie apart; ${DEFAULT_DAYS} if not given`).optional(),
    least: z.coerce
      .number()
      .int()
      .min(2)
      .max(100)
      .describe(`at least so many dismissals; ${DEFAULT_LEAST} if not given`)
      .optional(),
    ...periodArguments,
    minSources: minSourcesArgument.optional(),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const period = periodOf(given);
    const { days = DEFAULT_DAYS, least = DEFAULT_LEAST, minSources = 1 } = given;
    const asked = { from: period.min, to: period.max, least, minSources };
    const { meant, unknown, found } = await readMeant(reader, { by: given.by }, (ids) =>
      reader.read(given.by === undefined ? OF_ALL : OF_SOME, { ...asked, by: ids("by") }),
    );
    const windows = (found ?? [])
      .map((row) => doerSchema.parse(row))
      .flatMap(({ doer, dismissals }) =>
        windowsOf(dismissals, days, least).map((window) => ({
          id: window.map(({ id }) => id).join("-"),
          doer,
          events: window.map(({ id }) => id),
        })),
      );
    const { rows: page, next } = pageOfAll(windows, given);
    const rows = await purgeRows(reader, page);
    const who = candidateNames(meant, "by") ?? "anybody";
    const nothing = `There is no evidence that ${who} dismissed ${least} or more within ${days} days.`;
    return answerOf({
      question: "purges",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
      next,
    });
  },
});

interface Window {
  readonly id: string;
  readonly doer: Named;
  readonly events: readonly string[];
}

async function purgeRows(reader: GraphReader, windows: readonly Window[]): Promise<readonly PatternRow[]> {
  const events = await loadEvents(
    reader,
    windows.flatMap(({ events }) => events),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  return windows.map(({ id, doer, events }) => {
    const parts = events.flatMap((event) => byId.get(event) ?? []);
    return patternRow("purge", id, parts, purgeWords(doer, parts));
  });
}

function purgeWords(doer: Named, parts: readonly EventRow[]): string {
  const first = parts[0]?.date.min ?? "";
  const last =
    parts
      .map(({ date }) => date.max ?? "")
      .toSorted()
      .at(-1) ?? "";
  const whom = namesOf(parts.flatMap(({ participants }) => participants.PATIENT ?? []));
  const when = first === last ? `on ${first}` : `between ${first} and ${last}`;
  return `${namesOf([doer])} dismissed ${parts.length} ${when}: ${whom}.`;
}
