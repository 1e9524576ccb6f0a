import type { GraphReader } from "@cursus/graph/reading";
import { CLAIM_ROLE_EDGES, FACT_TYPES, type FactType, factDefinition, type Role } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, Meant, TenureRow } from "../answer.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { verdictOf } from "../verdict.ts";
import { pastWords, principalRole } from "../words/fact-words.ts";
import { listed } from "../words/phrases.ts";
import { answerOf } from "./answer-of.ts";
import { eventsAbout, NO_EVENTS } from "./events-about.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { pageArguments } from "./page.ts";
import {
  dateArgument,
  defineQuestion,
  factsArgument,
  officeArgument,
  personArgument,
  proofArguments,
} from "./question.ts";
import { sketchesOfOffices, sketchesOfPersons, wholeTenures } from "./tenures-of.ts";

const readEvents = eventsAbout({ person: CLAIM_ROLE_EDGES, by: ["AGENT"] });

const timelineArguments = z
  .strictObject({
    person: personArgument.optional(),
    office: officeArgument.optional(),
    facts: factsArgument(FACT_TYPES, "only these facts").optional(),
    at: dateArgument.optional(),
    ...proofArguments,
    ...pageArguments,
  })
  .refine(({ person, office }) => (person ?? office) !== undefined, "name a person or an office");

export const timeline = defineQuestion({
  name: "timeline",
  words: "all that is known of a person or an office, in time order",
  arguments: timelineArguments,
  run: async (reader, given) => {
    const onlyEvents = given.facts !== undefined || given.at !== undefined || given.polarity !== undefined;
    const { meant, ids, unknown, found } = await readMeant(
      reader,
      { person: given.person, office: given.office },
      (of) => {
        const [person, office] = [of("person"), of("office")];
        return Promise.all([
          readEvents(reader, { ...filterOf(given), person, office }),
          onlyEvents || given.cursor !== undefined ? [] : readTenures(reader, person, office),
        ]);
      },
    );
    const [{ rows: events, next }, tenures] = found ?? [NO_EVENTS, []];
    const person = ids("person");
    const { facts } = given;
    const own = facts === undefined ? events : events.filter((row) => isSubject(row, person, facts));
    const asked = own.filter(({ type }) => facts?.includes(type) ?? true);
    const rows = inTimeOrder<EventRow | TenureRow>([...asked, ...tenures]);
    const related = rows.length > 0 ? [] : inTimeOrder(own);
    return answerOf({
      question: "timeline",
      arguments: given,
      meant,
      verdict: verdictOf(rows.map((row) => (row.kind === "event" ? row.status : "asserted"))),
      notes: [
        ...meaningWords(meant, rows.flatMap(idsIn)),
        ...(rows.length > 0 || unknown ? [] : [nothing(meant, given.facts)]),
      ],
      rows,
      related,
      also: related.map(({ says }) => `But: ${says}`),
      next,
    });
  },
});

type TimelineArguments = z.output<typeof timelineArguments>;

const filterOf = ({ facts, at, polarity, minSources, limit, cursor }: TimelineArguments) => ({
  types: facts === undefined ? FACT_TYPES : beside(facts),
  at,
  status: polarity,
  minSources,
  limit,
  cursor,
});

const KINS: readonly (readonly FactType[])[] = [
  FACT_TYPES.filter((type) => factDefinition(type).endsTenure !== undefined),
  FACT_TYPES.filter((type) => factDefinition(type).startsTenure !== undefined),
];

/** Who asks when somebody resigned must hear of the dismissal: facts that end, or begin, a tenure are kin. */
const beside = (facts: readonly FactType[]): readonly FactType[] => [
  ...new Set([...facts, ...KINS.filter((kin) => facts.some((type) => kin.includes(type))).flat()]),
];

/** "There is no evidence that Rui Costa resigned." */
function nothing(meant: readonly Meant[], facts: readonly FactType[] | undefined): string {
  const who = listed(meant.map(({ argument }) => candidateNames(meant, argument) ?? ""));
  const deeds = (facts ?? []).map((type) => pastWords(type));
  return deeds.length === 0
    ? `There is no evidence about ${who}.`
    : `There is no evidence that ${who} ${deeds.join(" or ")}.`;
}

function idsIn(row: EventRow | TenureRow): readonly string[] {
  if (row.kind === "tenure") return [row.holder.id, row.office.id];
  return [...Object.values(row.participants).flat(), ...row.tenureOffices].map(({ id }) => id);
}

/**
 * Asked for some facts, the person must be the one whom they happened to: "when did A take office" does not mean
 * whom A appointed. A succession begins a tenure of one and ends one of another.
 */
function isSubject(row: EventRow, persons: readonly string[] | null, facts: readonly FactType[]): boolean {
  if (persons === null) return true;
  const { endsTenure, startsTenure } = factDefinition(row.type);
  const role = (facts.some(onlyEnds) ? endsTenure?.role : startsTenure) ?? principalRole(row.type);
  const fillers = row.participants[role as Role] ?? [];
  return fillers.some(({ id }) => persons.includes(id));
}

function onlyEnds(type: FactType): boolean {
  const { endsTenure, startsTenure } = factDefinition(type);
  return endsTenure !== undefined && startsTenure === undefined;
}

/** Most tenures told beside the events of one page. */
const MOST_TENURES = 200;

async function readTenures(
  reader: GraphReader,
  person: readonly string[] | null,
  office: readonly string[] | null,
): Promise<readonly TenureRow[]> {
  const sketches =
    person === null ? await sketchesOfOffices(reader, office ?? []) : await sketchesOfPersons(reader, person);
  const asked =
    person === null || office === null ? sketches : sketches.filter((row) => office.includes(row.office.id));
  return wholeTenures(reader, asked.slice(0, MOST_TENURES));
}
