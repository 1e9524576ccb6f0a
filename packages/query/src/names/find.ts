import type { GraphReader } from "@cursus/graph/reading";
import { NAME_SEARCH_INDEX } from "@cursus/graph-schema";
import { z } from "zod";
import type { Named } from "../answer.ts";
import { namedSchema } from "../rows/named.ts";
import { maybe } from "../rows/quote.ts";
import { matchBody } from "./match-body.ts";
import { matchOffice, matchOfficeKind } from "./match-office.ts";
import { matchPerson } from "./match-person.ts";
import { matchPlace } from "./match-place.ts";
import { searchWords } from "./search-words.ts";

/** Whom or what a name can mean: all that answer to it equally well, and some that are only like it. */
export interface Found {
  readonly candidates: readonly Named[];
  readonly near: readonly Named[];
}

const MAX_HITS = 300;
const MAX_NEAR = 5;
/** The form of an id: 24 hexadecimal digits. */
export const ID_FORM = /^[0-9a-f]{24}$/;
const FIELDS = `node.id AS id, labels(node) AS labels, node.name AS name, node.aliases AS aliases,
  node.named AS named, node.title AS title, node.rank AS rank, node.jurisdiction AS jurisdiction,
  node.organization AS organization`;

type Searchable = "Person" | "Organization" | "Office" | "Court" | "Place";

/** One full-text look-up of a name among the nodes of one label; `$words` holds no Lucene syntax. */
const byName = (label: Searchable): string => `
  CALL db.index.fulltext.queryNodes('${NAME_SEARCH_INDEX}', $words) YIELD node, score
  WHERE node:${label}
  WITH node, score ORDER BY score DESC, node.id LIMIT ${MAX_HITS}
  RETURN ${FIELDS}`;

/** The node with the id, or the one that a mention with the id refers to: a merge breaks no link. */
const byId = (label: Searchable): string => `
  MATCH (node:${label} {id: $id}) RETURN ${FIELDS}
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(node:${label}) RETURN ${FIELDS}`;

const STATEMENTS = {
  Person: { byName: byName("Person"), byId: byId("Person") },
  Organization: { byName: byName("Organization"), byId: byId("Organization") },
  Office: { byName: byName("Office"), byId: byId("Office") },
  Court: { byName: byName("Court"), byId: byId("Court") },
  Place: { byName: byName("Place"), byId: byId("Place") },
} as const;

const hitSchema = z
  .object({
    aliases: maybe(z.array(z.string())),
    title: maybe(z.string()),
    rank: maybe(z.string()),
    jurisdiction: maybe(z.string()),
    organization: maybe(z.string()),
  })
  .and(namedSchema);
type Hit = z.infer<typeof hitSchema>;

/** Persons by full name, family name, other spelling, or id. Unnamed ones are never found by name. */
export function findPersons(reader: GraphReader, text: string): Promise<Found> {
  return find(reader, "Person", text, (hits) =>
    best(
      hits.filter((hit) => hit.named),
      (hit) => matchPerson(text, formsOf(hit)),
    ),
  );
}

/** Bodies such as "the Kazakh parliament", by name or id. */
export function findOrganizations(reader: GraphReader, text: string): Promise<Found> {
  return find(reader, "Organization", text, (hits) =>
    best(
      hits.filter((hit) => hit.named),
      (hit) => matchBody(text, formsOf(hit), hit.jurisdiction),
    ),
  );
}

/** Who can have done something: persons, else bodies. */
export async function findDoers(reader: GraphReader, text: string): Promise<Found> {
  const persons = await findPersons(reader, text);
  if (persons.candidates.length > 0) return persons;
  const bodies = await findOrganizations(reader, text);
  return { candidates: bodies.candidates, near: [...persons.near, ...bodies.near] };
}

/** Who can be connected with somebody: persons, else bodies, else courts. */
export async function findParties(reader: GraphReader, text: string): Promise<Found> {
  const doers = await findDoers(reader, text);
  return doers.candidates.length > 0 ? doers : findCourts(reader, text);
}

/** Offices by a phrase such as "defence minister", of any country, or "Kazakh defence minister", or by id. */
export function findOffices(reader: GraphReader, text: string): Promise<Found> {
  return find(reader, "Office", text, (hits) => {
    const found = best(hits, (hit) => matchOffice(text, formOf(hit)));
    return found.candidates.length > 0 ? found : best(hits, (hit) => matchOfficeKind(text, formOf(hit)));
  });
}

const formOf = (hit: Hit) => ({ ...hit, forms: formsOf(hit), title: hit.title ?? hit.name });

/** Courts by name, or by id. */
export function findCourts(reader: GraphReader, text: string): Promise<Found> {
  return find(reader, "Court", text, (hits) => best(hits, (hit) => matchPerson(text, formsOf(hit))));
}

/** Countries, by any of their names, towns and sites. */
export function findPlaces(reader: GraphReader, text: string): Promise<Found> {
  return find(reader, "Place", text, (hits) => best(hits, (hit) => matchPlace(text, formsOf(hit))));
}

export const isId = (text: string): boolean => ID_FORM.test(text);

type Choice = (hits: readonly Hit[]) => Found;

async function find(reader: GraphReader, label: Searchable, text: string, choose: Choice): Promise<Found> {
  if (isId(text))
    return { candidates: (await look(reader, STATEMENTS[label].byId, { id: text })).map(toNamed), near: [] };
  const words = searchWords(text);
  if (words === null) return { candidates: [], near: [] };
  return choose(await look(reader, STATEMENTS[label].byName, { words }));
}

async function look(reader: GraphReader, statement: string, parameters: Row): Promise<readonly Hit[]> {
  const rows = await reader.read(statement, parameters);
  return rows.map((row) => hitSchema.parse(row));
}

type Row = Readonly<Record<string, string>>;

const formsOf = (hit: Hit): readonly string[] => [hit.name, ...(hit.aliases ?? [])];

/** All hits that match as well as the best one does; the others, in the order of the search, are only near. */
function best(hits: readonly Hit[], match: (hit: Hit) => number): Found {
  const scored = hits.map((hit) => ({ named: toNamed(hit), score: match(hit) }));
  const top = Math.max(1, ...scored.map(({ score }) => score));
  return {
    candidates: scored.filter(({ score }) => score === top).map(({ named }) => named),
    near: scored
      .filter(({ score }) => score !== top)
      .slice(0, MAX_NEAR)
      .map(({ named }) => named),
  };
}

const toNamed = ({ id, type, name, named }: Hit): Named => ({ id, type, name, named });
