import type { GraphReader } from "@cursus/graph";

/** Of each kind the one with the most edges, or of which most is said: what is slow is slow there. */
export interface Hubs {
  readonly dismissed: string;
  readonly succeeded: string;
  readonly accused: string;
  readonly spokenOf: string;
  readonly nextSpokenOf: string;
  readonly doer: string;
  readonly office: string;
  readonly place: string;
  readonly tenure: string;
  readonly article: string;
}

const MOST = "ORDER BY n DESC, id LIMIT 1";

const STATEMENTS: Readonly<Record<keyof Hubs, string>> = {
  dismissed: `MATCH (p:Person)<-[:PATIENT]-(e:Event:Dismissal) RETURN p.id AS id, sum(e.claims) AS n ${MOST}`,
  succeeded: `MATCH (p:Person)<-[:PREDECESSOR]-(e:Event) RETURN p.id AS id, sum(e.claims) AS n ${MOST}`,
  accused: `MATCH (p:Person)<-[:PATIENT]-(e:Event) RETURN p.id AS id, count(e) AS n ${MOST}`,
  spokenOf: `MATCH (p:Person)<-[:HOLDER]-(t:Tenure) RETURN p.id AS id, sum(t.claims) AS n ${MOST}`,
  nextSpokenOf: `MATCH (p:Person)<-[:HOLDER]-(t:Tenure) RETURN p.id AS id, sum(t.claims) AS n ${MOST.replace("LIMIT", "SKIP 1 LIMIT")}`,
  doer: `MATCH (p:Person)<-[:AGENT]-(e:Event) RETURN p.id AS id, count(e) AS n ${MOST}`,
  office: `MATCH (o:Office)<-[:OF_OFFICE]-(t:Tenure) RETURN o.id AS id, sum(t.claims) AS n ${MOST}`,
  place: `MATCH (p:Place)<-[:PLACE]-(e:Event) RETURN p.id AS id, count(e) AS n ${MOST}`,
  tenure: `MATCH (t:Tenure) RETURN t.id AS id, t.claims AS n ${MOST}`,
  article: `MATCH (a:Article)-[:HAS_VERSION]->(v) RETURN a.key AS id, COUNT { (v)<-[:STATED_IN]-() } AS n ${MOST}`,
};

/** The hubs of a graph; an empty id where it has nothing of the kind. */
export async function hubsOf(reader: GraphReader): Promise<Hubs> {
  const found = Object.entries(STATEMENTS).map(
    async ([name, cypher]) => [name, String((await reader.read(cypher))[0]?.id ?? "")] as const,
  );
  return Object.fromEntries(await Promise.all(found)) as unknown as Hubs;
}

/** The office of whose tenures most is said. */
export const largestOffice = async (reader: GraphReader): Promise<string> =>
  String((await reader.read(STATEMENTS.office))[0]?.id ?? "");
