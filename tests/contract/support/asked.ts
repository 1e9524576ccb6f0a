import type { GraphReader } from "@cursus/graph";
import type { QuestionName } from "@cursus/query";

/** A question as every door takes it: its arguments as text. */
export interface Asked {
  readonly name: QuestionName;
  readonly given: Readonly<Record<string, string>>;
  /** True where the samples say nothing of it. */
  readonly mayBeEmpty?: true;
  /** Also asked on the command line, which takes a second each. */
  readonly everywhere?: true;
  /** Also asked one row a page. */
  readonly paged?: true;
}

export const PLAIN = [
  "who dismissed Suella Braverman?",
  "who was prime minister of Estonia on 2023-06-01?",
  "how are Rishi Sunak and Suella Braverman connected?",
  "who was dismissed by Rishi Sunak?",
] as const;

const idOf = async (reader: GraphReader, cypher: string): Promise<string> =>
  String((await reader.read(cypher))[0]?.id);

/** One or more of every question, about what the sample articles tell. */
export async function askedOfTheSamples(reader: GraphReader): Promise<readonly Asked[]> {
  const [event, tenure, article, person] = await Promise.all([
    idOf(
      reader,
      "MATCH (e:Event:Dismissal {status: 'asserted'}) RETURN e.id AS id ORDER BY e.claims DESC, id LIMIT 1",
    ),
    idOf(reader, "MATCH (t:Tenure) RETURN t.id AS id ORDER BY t.claims DESC, id LIMIT 1"),
    idOf(reader, "MATCH (a:Article) RETURN a.key AS id ORDER BY id LIMIT 1"),
    idOf(reader, "MATCH (p:Person)<-[:HOLDER]-(:Tenure) RETURN p.id AS id ORDER BY id LIMIT 1"),
  ]);
  return [
    { name: "whoDismissed", given: { person: "Suella Braverman" }, everywhere: true },
    { name: "whoAppointed", given: { person: "David Cameron" } },
    { name: "whoSucceeded", given: { person: "Jacinda Ardern" } },
    { name: "whoPreceded", given: { person: "Chris Hipkins" } },
    { name: "dismissedBy", given: { by: "Rishi Sunak" }, paged: true },
    { name: "appointedBy", given: { by: "Rishi Sunak" }, paged: true },
    { name: "officesOf", given: { person: "David Cameron" } },
    { name: "holders", given: { office: "prime minister of Estonia", at: "2023-06-01" }, everywhere: true },
    { name: "holders", given: { office: "prime minister of Estonia", end: "unknown" }, mayBeEmpty: true },
    { name: "successionChain", given: { office: "president" }, paged: true },
    { name: "actingFor", given: { office: "president" }, mayBeEmpty: true },
    { name: "career", given: { person: "David Cameron" } },
    { name: "career", given: { person } },
    { name: "timeline", given: { person: "Jacinda Ardern" } },
    { name: "courtRecord", given: { person: "Villalobos" } },
    { name: "courtRecord", given: { person: "Villalobos", stands: "guilty" }, mayBeEmpty: true },
    { name: "caseOf", given: { person: "Villalobos" }, everywhere: true },
    { name: "eventsAt", given: { place: "Kazakhstan" }, paged: true },
    { name: "casualties", given: { place: "Kazakhstan" } },
    { name: "connection", given: { a: "Rishi Sunak", b: "Suella Braverman" } },
    { name: "purges", given: { least: "2", days: "3660" }, mayBeEmpty: true },
    { name: "revolvingDoor", given: { person: "David Cameron" }, mayBeEmpty: true },
    { name: "counts", given: { facts: "DISMISSED,APPOINTED", per: "year" }, everywhere: true, paged: true },
    { name: "counts", given: { facts: "DISMISSED", per: "doer" } },
    { name: "counts", given: { facts: "DISMISSED", per: "country" } },
    { name: "mostDismissed", given: {}, paged: true },
    { name: "longestTenures", given: { office: "president" } },
    { name: "contradictions", given: {}, mayBeEmpty: true },
    { name: "search", given: { text: "Tokayev" } },
    { name: "search", given: { text: "minister" }, paged: true },
    { name: "article", given: { article }, everywhere: true },
    { name: "evidence", given: { id: event } },
    { name: "evidence", given: { person: "Suella Braverman", fact: "DISMISSED" } },
    { name: "explain", given: { id: event }, everywhere: true },
    { name: "explain", given: { id: tenure } },
  ];
}
