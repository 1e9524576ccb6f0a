import type { GraphReader } from "@cursus/graph/reading";
import { z } from "zod";
import type { EventRow, PatternRow, TenureRow } from "../answer.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { loadEvents, loadTenures } from "../rows/load.ts";
import { patternRow } from "../rows/pattern-row.ts";
import { answerOf } from "./answer-of.ts";
import { defineQuestion, minSourcesArgument, nameArgument } from "./question.ts";

/** Places, offences and instruments join everybody with everybody: no path leads over them. */
const JOINING = "AGENT|PATIENT|OFFICE|OFFICE_TO|COURT|PREDECESSOR|SUCCESSOR|TARGET|HOLDER|OF_OFFICE";
/** Two edges a step: a person takes part in an event, an event has another person. */
const MOST_EDGES = 8;
const MOST_PATHS = 10;

/** Over what is stated as a fact, and over nobody without a name. */
const PATHS = `
  CALL () {
    MATCH (a:Person {id: $a}) RETURN a
    UNION MATCH (a:Organization {id: $a}) RETURN a
    UNION MATCH (a:Court {id: $a}) RETURN a
  }
  CALL () {
    MATCH (b:Person {id: $b}) RETURN b
    UNION MATCH (b:Organization {id: $b}) RETURN b
    UNION MATCH (b:Court {id: $b}) RETURN b
  }
  MATCH path = allShortestPaths((a)-[:${JOINING}*..${MOST_EDGES}]-(b))
  WHERE all(node IN nodes(path) WHERE
    (node:Event AND node.status = 'asserted' AND node.sources >= $minSources)
    OR (node:Tenure AND node.sources >= $minSources)
    OR (NOT node:Event AND NOT node:Tenure AND coalesce(node.named, true)))
  WITH [node IN nodes(path) WHERE node:Event OR node:Tenure | node.id] AS steps
  RETURN DISTINCT steps ORDER BY steps LIMIT $most`;

const partyArgument = nameArgument("a person, a body or a court: name or id");

export const connection = defineQuestion({
  name: "connection",
  words:
    "how two persons, bodies or courts are connected: the shortest paths through events, offices and other persons",
  arguments: z.strictObject({
    a: partyArgument,
    b: partyArgument,
    minSources: minSourcesArgument.optional(),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_PATHS)
      .describe(`at most so many paths, up to ${MOST_PATHS}; 5 if not given`)
      .optional(),
  }),
  run: async (reader, given) => {
    const most = { minSources: given.minSources ?? 1, most: given.limit ?? 5 };
    const { meant, unknown, found } = await readMeant(reader, { a: given.a, b: given.b }, (ids) =>
      Promise.all(
        pairsOf(ids("a") ?? [], ids("b") ?? []).map(([a, b]) => reader.read(PATHS, { a, b, ...most })),
      ),
    );
    const steps = (found ?? []).flat().map((row) => row.steps as readonly string[]);
    const rows = (await pathRows(reader, steps)).slice(0, given.limit ?? 5);
    const nothing = `There is no evidence of a connection between ${candidateNames(meant, "a")} and ${candidateNames(meant, "b")}.`;
    return answerOf({
      question: "connection",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
    });
  },
});

/** So many pairs of namesakes are tried. */
const MOST_PAIRS = 9;

const pairsOf = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((a) => right.filter((b) => a !== b).map((b) => [a, b] as const)).slice(0, MOST_PAIRS);

async function pathRows(
  reader: GraphReader,
  paths: readonly (readonly string[])[],
): Promise<readonly PatternRow[]> {
  const ids = [...new Set(paths.flat())];
  const [events, tenures] = await Promise.all([loadEvents(reader, ids), loadTenures(reader, ids)]);
  const byId = new Map<string, EventRow | TenureRow>([...events, ...tenures].map((row) => [row.id, row]));
  return paths.map((steps) => {
    const parts = steps.flatMap((id) => byId.get(id) ?? []);
    return patternRow("path", steps.join("-"), parts, parts.map(({ says }) => says).join(" "));
  });
}
