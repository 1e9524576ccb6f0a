import { FACT_TYPES, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { Answer, EventRow, Meant, TenureRow, Verdict } from "../answer.ts";
import { parseAskedDate } from "../dates/asked-date.ts";
import { candidateNames, meaningOf, meaningWords } from "../names/meaning.ts";
import { verdictOf } from "../verdict.ts";
import { eventsAbout } from "./events-about.ts";
import { heldThen } from "./held-then.ts";
import { dateArgument, defineQuestion, personArgument } from "./question.ts";
import { tenuresOfOffices, tenuresOfPersons } from "./tenures-of.ts";

const OFFICE_FACTS = FACT_TYPES.filter((type) => factDefinition(type).roles.includes("OFFICE"));
const readEvents = eventsAbout({ person: ["PATIENT", "PREDECESSOR", "SUCCESSOR"], by: ["AGENT"] });

const officesOfArguments = z.strictObject({ person: personArgument, at: dateArgument.optional() });

export const officesOf = defineQuestion({
  name: "officesOf",
  words: "which offices a person held, and which are spoken of with no holding stated",
  arguments: officesOfArguments,
  run: async (reader, given) => {
    const { meant, ids } = await meaningOf(reader, { person: given.person });
    const person = ids("person") ?? [];
    if (person.length === 0) return answer(given, meant, [], [], []);
    const [tenures, events] = await Promise.all([
      tenuresOfPersons(reader, person),
      readEvents(reader, { types: OFFICE_FACTS, person, at: given.at }),
    ]);
    const days = given.at === undefined ? null : parseAskedDate(given.at);
    const all =
      days === null
        ? []
        : await tenuresOfOffices(reader, [...new Set(tenures.map(({ office }) => office.id))]);
    const judged = days === null ? tenures : heldThen(tenures, all, days);
    const held = judged;
    return answer(
      given,
      meant,
      held.filter(({ verdict }) => verdict !== "no"),
      events.filter((event) => speaksOfAnother(event, tenures)),
      held.filter(({ verdict }) => verdict === "no"),
    );
  },
});

/** An event about an office of which no tenure of the person is known: a refused, planned or denied one. */
function speaksOfAnother({ participants }: EventRow, tenures: readonly TenureRow[]): boolean {
  const offices = [...(participants.OFFICE ?? []), ...(participants.OFFICE_TO ?? [])];
  return offices.some(({ id }) => tenures.every(({ office }) => office.id !== id));
}

type Row = TenureRow | EventRow;

function answer(
  given: z.output<typeof officesOfArguments>,
  meant: readonly Meant[],
  tenures: readonly TenureRow[],
  events: readonly EventRow[],
  related: readonly TenureRow[],
): Answer<Row> {
  const when = given.at === undefined ? "" : ` ${parseAskedDate(given.at)?.words ?? ""}`;
  const lines = [
    ...(tenures.length === 0 ? nothing(meant, when) : tenures.map(tenureLine)),
    ...events.map(({ says }) => `Spoken of, with no holding stated: ${says}`),
  ];
  return {
    question: "officesOf",
    arguments: given,
    meant,
    verdict: verdict(tenures, events),
    says: [...meaningWords(meant), ...lines].join("\n"),
    rows: [...tenures, ...events],
    related,
  };
}

function tenureLine({ says, verdict, reasons }: TenureRow): string {
  return verdict === "maybe" ? `Maybe (${reasons.join("; ")}): ${says}` : says;
}

function verdict(tenures: readonly TenureRow[], events: readonly EventRow[]): Verdict {
  if (tenures.length === 0) return verdictOf(events.map(({ status }) => status));
  return tenures.some((row) => row.verdict !== "maybe") ? "yes" : "maybe";
}

function nothing(meant: readonly Meant[], when: string): readonly string[] {
  if (meant.some(({ candidates }) => candidates.length === 0)) return [];
  return [`There is no evidence that ${candidateNames(meant, "person")} held an office${when}.`];
}
