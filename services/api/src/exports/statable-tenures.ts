import type { GraphReader } from "@cursus/graph";
import { z } from "zod";
import { valuesOf } from "./external-values.ts";

/** A tenure with what Wikidata could be told of it. */
export interface StatableTenure {
  readonly person: Called;
  readonly office: Called;
  readonly acting: boolean;
  readonly status: string;
  /** How many terms the person had in the office. */
  readonly terms: number;
  /** Days between which it began and ended, where that is stated; open where it is inferred or not known. */
  readonly from: Bounds;
  readonly to: Bounds;
  /** Wikidata's ids of who went before, and who came after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The articles that say so and have an address, the oldest first. */
  readonly sources: readonly Source[];
}

interface Called {
  readonly name: string;
  readonly wikidata: readonly string[];
}

interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

interface Source {
  readonly url: string;
  readonly published: string | null;
  /** The day on which it was taken in. */
  readonly recorded: string | null;
}

const AT_ONCE = 500;
const MOST_SOURCES = 3;

const NEXT = `
MATCH (t:Tenure) WHERE t.id > $after WITH t ORDER BY t.id LIMIT ${AT_ONCE}
MATCH (p:Person)<-[:HOLDER]-(t)-[:OF_OFFICE]->(o:Office)
RETURN t.id AS id, t.acting AS acting, t.status AS status,
  CASE t.fromBasis WHEN 'stated' THEN [t.fromMin, t.fromMax] ELSE [null, null] END AS started,
  CASE t.toBasis WHEN 'stated' THEN [t.toMin, t.toMax] ELSE [null, null] END AS ended,
  COUNT { (p)<-[:HOLDER]-(:Tenure)-[:OF_OFFICE]->(o) } AS terms,
  p.name AS person, p.externalIds AS personIds, o.name AS office, o.externalIds AS officeIds,
  COLLECT {
    MATCH (p)-[s:SUCCEEDED {office: o.name, basis: 'stated'}]->(q:Person) WHERE s.overturnedBy IS NULL
    UNWIND q.externalIds AS found RETURN DISTINCT found ORDER BY found
  } AS before,
  COLLECT {
    MATCH (p)<-[s:SUCCEEDED {office: o.name, basis: 'stated'}]-(q:Person) WHERE s.overturnedBy IS NULL
    UNWIND q.externalIds AS found RETURN DISTINCT found ORDER BY found
  } AS after,
  COLLECT {
    MATCH (t)<-[:EVIDENCE_FOR]-(:Claim)-[:STATED_IN]->(v:ArticleVersion)<-[:HAS_VERSION]-(a:Article)
    WHERE a.url IS NOT NULL
    WITH DISTINCT a, v ORDER BY v.published, v.id LIMIT ${MOST_SOURCES}
    OPTIONAL MATCH (r:Receipt {id: v.id})
    RETURN { url: a.url, published: v.published, recorded: toString(r.recordedAt) } AS source
  } AS sources
ORDER BY id`;

const day = z
  .string()
  .nullish()
  .transform((text) => text?.slice(0, 10) ?? null);
const ids = z
  .array(z.string())
  .nullish()
  .transform((found) => valuesOf("wikidata", found));
const bounds = z.tuple([day, day]).transform(([min, max]) => ({ min, max }));
const foundSchema = z.object({
  id: z.string(),
  acting: z.boolean().nullish(),
  status: z.string().nullish(),
  started: bounds,
  ended: bounds,
  terms: z.number(),
  person: z.string(),
  personIds: ids,
  office: z.string(),
  officeIds: ids,
  before: ids,
  after: ids,
  sources: z.array(z.object({ url: z.string(), published: day, recorded: day })),
});

/** Every tenure, some hundred at a time, by the order of their ids. */
export async function* statableTenures(reader: GraphReader): AsyncGenerator<StatableTenure> {
  let rows = await tenuresAfter(reader, "");
  while (rows.length > 0) {
    for (const row of rows) yield statable(row);
    rows = await tenuresAfter(reader, rows.at(-1)?.id ?? "");
  }
}

type Found = z.output<typeof foundSchema>;

async function tenuresAfter(reader: GraphReader, after: string): Promise<readonly Found[]> {
  return (await reader.read(NEXT, { after })).map((row) => foundSchema.parse(row));
}

function statable(row: Found): StatableTenure {
  const { person, personIds, office, officeIds, acting, status, started, ended, ...rest } = row;
  return {
    ...rest,
    person: { name: person, wikidata: personIds },
    office: { name: office, wikidata: officeIds },
    acting: acting ?? false,
    status: status ?? "unspecified",
    from: started,
    to: ended,
    sources: rest.sources.filter(({ url }) => isQuotable(url)),
  };
}

/** An address that can stand between quotes, in one column. */
const isQuotable = (url: string): boolean => /^https?:\/\/[^\s"]+$/u.test(url);
