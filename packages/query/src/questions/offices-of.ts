import type { GraphReader } from "@cursus/graph/reading";
import { FACT_TYPES, factDefinition } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, Meant, TenureRow, Verdict } from "../answer.ts";
import { type AskedDate, parseAskedDate } from "../dates/asked-date.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { EVENT } from "../rows/fragments.ts";
import { eventRows } from "../rows/load.ts";
import { verdictOf } from "../verdict.ts";
import { answerOf } from "./answer-of.ts";
import { idsAbout } from "./events-about.ts";
import { heldThen, type Judged } from "./held-then.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import { dateArgument, defineQuestion, minSourcesArgument, personArgument } from "./question.ts";
import { sketchesOfOffices, sketchesOfPersons, type TenureSketch, wholeTenures } from "./tenures-of.ts";
import { endArgument, endsAs, STILL, stillHeld, stillSentence } from "./told-end.ts";

const OFFICE_FACTS = FACT_TYPES.filter((type) => factDefinition(type).roles.includes("OFFICE"));
const eventIds = idsAbout({ person: ["PATIENT", "PREDECESSOR", "SUCCESSOR"], by: ["AGENT"] });

export const officesOf = defineQuestion({
  name: "officesOf",
  words: "which offices a person held, and which are spoken of with no holding stated",
  arguments: z.strictObject({
    person: personArgument,
    at: dateArgument.optional(),
    end: endArgument,
    minSources: minSourcesArgument.optional(),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const days = given.at === undefined ? null : parseAskedDate(given.at);
    const { meant, found } = await readMeant(reader, { person: given.person }, (ids) => {
      const person = ids("person") ?? [];
      const spokenOf = { types: OFFICE_FACTS, person, at: given.at, limit: MOST_SPOKEN };
      return Promise.all([sketchesOfPersons(reader, person), eventIds(reader, spokenOf)]);
    });
    const [sketches, spoken] = found ?? [[], { ids: [] }];
    const rivals =
      days === null && given.end !== "unknown" ? [] : await sketchesOfOffices(reader, sketches.map(officeId));
    const proven = sketches.filter(({ sources }) => sources >= (given.minSources ?? 0));
    const judged = judge(proven, rivals, { days, end: given.end });
    const held = judged.filter(({ verdict }) => verdict !== "no");
    const { rows: page, next } = pageOfAll(held, given);
    const denied = judged.filter(({ verdict }) => verdict === "no");
    const [loaded, others] = await Promise.all([
      wholeTenures(reader, [...page, ...denied]),
      given.cursor === undefined && given.end === undefined ? aboutOthers(reader, spoken.ids, sketches) : [],
    ]);
    const whole = loaded.map(withVerdict(judged));
    const tenures = whole.filter(({ verdict }) => verdict !== "no").map(told);
    const over = whole
      .filter(({ verdict }) => verdict === "no")
      .map(days === null ? toldAsOver : (row) => row);
    const left = days === null && held.length === 0 ? over.map(({ says }) => says) : [];
    return answerOf<TenureRow | EventRow>({
      question: "officesOf",
      arguments: given,
      meant,
      verdict: left.length > 0 ? "no" : verdict(held, others),
      notes: [...meaningWords(meant), ...notesOn(given.end, { meant, days, held, left })],
      rows: [...tenures, ...others.map(toldAsSpoken)],
      related: over,
      also: left,
      next,
    });
  },
});

type JudgedSketch = TenureSketch & Partial<Judged>;

/** The tenures with whether they were held on the days asked about, or, of those whose end is told or not, may be still. */
function judge(
  asked: readonly TenureSketch[],
  rivals: readonly TenureSketch[],
  { days, end }: { readonly days: AskedDate | null; readonly end: z.output<typeof endArgument> },
): readonly JudgedSketch[] {
  if (days !== null) return heldThen(asked.filter(endsAs(end)), rivals, days);
  return end === "unknown" ? stillHeld(asked, rivals) : asked.filter(endsAs(end));
}

const officeId = ({ office }: TenureSketch): string => office.id;

/** Most events of a person that are looked through for other offices. */
const MOST_SPOKEN = 200;

const ABOUT_OTHERS = `
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (event:Event {id: $ids[place]})
  WHERE EXISTS { MATCH (event)-[:OFFICE|OFFICE_TO]->(office) WHERE NOT office.id IN $held }
  RETURN ${EVENT} AS event ORDER BY place`;

/** The events about an office of which no tenure of the person is known: a refused, planned or denied one. */
async function aboutOthers(
  reader: GraphReader,
  ids: readonly string[],
  tenures: readonly TenureSketch[],
): Promise<readonly EventRow[]> {
  if (ids.length === 0) return [];
  return eventRows(reader, await reader.read(ABOUT_OTHERS, { ids, held: tenures.map(officeId) }));
}

function withVerdict(judged: readonly JudgedSketch[]): (row: TenureRow) => TenureRow {
  const byId = new Map(judged.map((one) => [one.id, one]));
  return (row) => {
    const { verdict = null, reasons = [] } = byId.get(row.id) ?? {};
    return { ...row, verdict, reasons };
  };
}

function told(row: TenureRow): TenureRow {
  if (row.verdict !== "maybe") return row;
  const why = row.reasons.length === 0 ? "" : ` (${row.reasons.join("; ")})`;
  return { ...row, says: `Maybe${why}: ${row.says}` };
}

const toldAsOver = (row: TenureRow): TenureRow => ({ ...row, says: stillSentence(row) });

const toldAsSpoken = (row: EventRow): EventRow => ({
  ...row,
  says: `Spoken of, with no holding stated: ${row.says}`,
});

function verdict(tenures: readonly JudgedSketch[], events: readonly EventRow[]): Verdict {
  if (tenures.length === 0) return verdictOf(events.map(({ status }) => status));
  return tenures.some((row) => row.verdict !== "maybe") ? "yes" : "maybe";
}

interface Found {
  readonly meant: readonly Meant[];
  readonly days: AskedDate | null;
  readonly held: readonly JudgedSketch[];
  /** What is told of the offices that were left. */
  readonly left: readonly string[];
}

function notesOn(end: z.output<typeof endArgument>, { meant, days, held, left }: Found): readonly string[] {
  if (held.length > 0) return end === "unknown" ? [STILL] : [];
  return left.length > 0 ? [] : nothing(meant, days);
}

function nothing(meant: readonly Meant[], days: AskedDate | null): readonly string[] {
  if (meant.some(({ candidates }) => candidates.length === 0)) return [];
  const when = days === null ? "" : ` ${days.words}`;
  return [`There is no evidence that ${candidateNames(meant, "person")} held an office${when}.`];
}
