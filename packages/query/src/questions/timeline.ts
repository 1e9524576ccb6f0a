import { CLAIM_ROLE_EDGES, FACT_TYPES, type FactType, factDefinition, type Role } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, TenureRow } from "../answer.ts";
import { meaningOf, meaningWords } from "../names/meaning.ts";
import { verdictOf } from "../verdict.ts";
import { principalRole } from "../words/fact-words.ts";
import { eventsAbout } from "./events-about.ts";
import { inTimeOrder } from "./in-time-order.ts";
import { dateArgument, defineQuestion, factsArgument, officeArgument, personArgument } from "./question.ts";
import { tenuresOfOffices, tenuresOfPersons } from "./tenures-of.ts";

const readEvents = eventsAbout({ person: CLAIM_ROLE_EDGES, by: ["AGENT"] });

const timelineArguments = z
  .strictObject({
    person: personArgument.optional(),
    office: officeArgument.optional(),
    facts: factsArgument(FACT_TYPES, "only these facts").optional(),
    at: dateArgument.optional(),
  })
  .refine(({ person, office }) => (person ?? office) !== undefined, "name a person or an office");

export const timeline = defineQuestion({
  name: "timeline",
  words: "all that is known of a person or an office, in time order",
  arguments: timelineArguments,
  run: async (reader, given) => {
    const { person: asked, office: post } = given;
    const { meant, ids, unknown } = await meaningOf(reader, { person: asked, office: post });
    const person = ids("person");
    const office = ids("office");
    const [events, tenures] = await Promise.all([
      unknown ? [] : readEvents(reader, { types: given.facts ?? FACT_TYPES, person, office, at: given.at }),
      unknown || given.facts !== undefined || given.at !== undefined
        ? []
        : readTenures(reader, person, office),
    ]);
    const own =
      given.facts === undefined ? events : events.filter((row) => isSubject(row, person, given.facts ?? []));
    const rows = inTimeOrder<EventRow | TenureRow>([...own, ...tenures]);
    const names = meant.flatMap(({ candidates }) => candidates.map(({ name }) => name));
    const nothing = unknown ? [] : [`There is no evidence of this about ${names.join(" and ")}.`];
    return {
      question: "timeline",
      arguments: given,
      meant,
      verdict: verdictOf(rows.map((row) => (row.kind === "event" ? row.status : "asserted"))),
      says: [
        ...meaningWords(meant, rows.flatMap(idsIn)),
        ...(rows.length === 0 ? nothing : rows.map(({ says }) => says)),
      ].join("\n"),
      rows,
      related: [],
    };
  },
});

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

async function readTenures(
  reader: Parameters<typeof tenuresOfPersons>[0],
  person: readonly string[] | null,
  office: readonly string[] | null,
): Promise<readonly TenureRow[]> {
  const tenures =
    person === null ? await tenuresOfOffices(reader, office ?? []) : await tenuresOfPersons(reader, person);
  const asked =
    person === null || office === null ? tenures : tenures.filter((row) => office.includes(row.office.id));
  return asked;
}
