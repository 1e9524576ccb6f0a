import type { GraphReader } from "@cursus/graph";
import { type AskAnswer, type EventRow, findOffices, type Named } from "@cursus/query";
import { answering, assertedEvents, officesOfRow } from "./answered.ts";
import type { ExpectedStep, SampleArticle, SampleQuestion } from "./sample-articles.ts";

/** What an answer says that is not so; empty where all of it is right. */
export function falseIn(
  expected: SampleQuestion,
  answer: AskAnswer,
  samples: readonly SampleArticle[],
): readonly string[] {
  const strangers = answering(answer).filter(({ name }) => !expected.names.includes(name));
  const rejected = expected.notSteps.filter((step) =>
    assertedEvents(answer).some((row) => isStep(row, step)),
  );
  return [
    ...strangers.map(({ name }) => `names ${name}`),
    ...rejected.map((step) => `has ${JSON.stringify(step)}`),
    ...badQuotes(answer, samples),
  ];
}

/** What an answer should say and does not; empty where nothing is missing. */
export async function missingIn(
  expected: SampleQuestion,
  answer: AskAnswer,
  samples: readonly SampleArticle[],
  graph: GraphReader,
): Promise<readonly string[]> {
  const events = assertedEvents(answer);
  const missing = expected.steps.filter((step) => !events.some((row) => isStep(row, step)));
  return [
    ...(await missingNames(expected, answering(answer), graph)),
    ...(await missingOffice(expected, answer, graph)),
    ...missingOffices(expected, answer),
    ...missing.map((step) => `lacks ${JSON.stringify(step)}`),
    ...otherThan("date", expected.date, events[0]?.date.edtf),
    ...otherThan("certainty", expected.certainty, answer.verdict),
    ...otherThan("verdict", expected.verdict, verdictOf(events)),
    ...missingProof(expected, answer, samples),
  ];
}

/** Every row is proved by sentences that stand where they are said to stand. */
function badQuotes({ rows }: AskAnswer, samples: readonly SampleArticle[]): readonly string[] {
  const texts = new Map(samples.map(({ article }) => [article.version, article.text]));
  return rows.flatMap(({ says, quotes }) => {
    const sound = quotes.every(
      ({ version, start, end, text }) => texts.get(version)?.slice(start, end) === text,
    );
    return quotes.length > 0 && sound ? [] : [`has no proof of: ${says}`];
  });
}

async function missingNames(
  { names, samePerson }: SampleQuestion,
  found: readonly Named[],
  graph: GraphReader,
): Promise<readonly string[]> {
  const [only] = found;
  const known = samePerson && only ? await spellings(graph, only.id) : found.map(({ name }) => name);
  return names.filter((name) => !known.includes(name)).map((name) => `does not name ${name}`);
}

async function spellings(graph: GraphReader, id: string): Promise<readonly string[]> {
  const rows = await graph.read("MATCH (p:Person {id: $id}) RETURN p.name AS name, p.aliases AS aliases", {
    id,
  });
  return rows.flatMap(({ name, aliases }) => [String(name), ...(aliases as string[])]);
}

async function missingOffice(
  { office }: SampleQuestion,
  { rows }: AskAnswer,
  graph: GraphReader,
): Promise<readonly string[]> {
  if (office === undefined) return [];
  const ids = (await findOffices(graph, office)).candidates.map(({ id }) => id);
  const meant = rows.flatMap(officesOfRow).some(({ id }) => ids.includes(id));
  return meant ? [] : [`does not say ${office}`];
}

function missingOffices({ offices }: SampleQuestion, { rows }: AskAnswer): readonly string[] {
  const held = rows.flatMap(officesOfRow).map(({ name }) => name.toLowerCase());
  return offices
    .filter((office) => !held.some((name) => name === office || name.startsWith(`${office} of `)))
    .map((office) => `does not list ${office}`);
}

function missingProof(
  { articles }: SampleQuestion,
  { rows }: AskAnswer,
  samples: readonly SampleArticle[],
): readonly string[] {
  const quoted = new Set(rows.flatMap(({ quotes }) => quotes.map(({ version }) => version)));
  const unquoted = samples.filter(({ id, article }) => articles.includes(id) && !quoted.has(article.version));
  return unquoted.map(({ id }) => `does not quote ${id}`);
}

function isStep(row: EventRow, { type, date, offence, years }: ExpectedStep): boolean {
  const offences = row.participants.OFFENCE?.map(({ name }) => name) ?? [];
  return (
    row.type === type &&
    (date === undefined || row.date.edtf === date) &&
    (offence === undefined || offences.includes(offence)) &&
    (years === undefined || row.details.durationYears === years)
  );
}

/** The last verdict, in the order of the answer. */
function verdictOf(events: readonly EventRow[]): string | undefined {
  const last = events.findLast(({ type }) => type === "CONVICTED" || type === "ACQUITTED");
  return last?.type.toLowerCase();
}

function otherThan(
  what: string,
  expected: string | undefined,
  found: string | null | undefined,
): readonly string[] {
  return expected === undefined || expected === found ? [] : [`${what} is ${found}, not ${expected}`];
}
