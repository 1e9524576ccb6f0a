import type { StreamedEdge, StreamedNode } from "@cursus/graph";
import { valuesOf } from "./external-values.ts";

type Streamed = StreamedNode | StreamedEdge;

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Its ids in other FollowTheMoney data, as OpenSanctions has them. */
  readonly referents?: readonly string[];
}

/** Which of FollowTheMoney's schemata a node is; what is not here has none there. */
const SCHEMATA: Readonly<Record<string, string>> = {
  Person: "Person",
  Organization: "Organization",
  Court: "PublicBody",
  Office: "Position",
  Tenure: "Occupancy",
  Case: "CourtCase",
  Event: "Event",
  Article: "Article",
};

/** FollowTheMoney's dates are the beginnings of ISO days: what an EDTF text says beyond that is left out. */
const dateOf = (edtf: unknown): readonly string[] => {
  const [found] = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/.exec(String(edtf ?? "")) ?? [];
  return found === undefined ? [] : [found];
};

const texts = (...values: readonly unknown[]): readonly string[] =>
  values.flat().filter((value): value is string => typeof value === "string" && value !== "");

const idOf = ({ label, id }: { readonly label: string; readonly id: string }): string =>
  `${label.toLowerCase()}-${id}`;

type Properties = Readonly<Record<string, unknown>>;

const OWN: Readonly<Record<string, (properties: Properties) => Entity["properties"]>> = {
  Person: ({ name, aliases, externalIds }) => ({
    name: texts(name),
    alias: texts(aliases),
    wikidataId: valuesOf("wikidata", externalIds),
  }),
  Organization: ({ name, aliases }) => ({ name: texts(name), alias: texts(aliases) }),
  Court: ({ name, aliases }) => ({ name: texts(name), alias: texts(aliases) }),
  Office: ({ name, jurisdiction, organization, externalIds }) => ({
    name: texts(name),
    wikidataId: valuesOf("wikidata", externalIds),
    description: texts(jurisdiction),
    summary: texts(organization),
  }),
  Tenure: ({ from, to, status, acting }) => ({
    startDate: dateOf(from),
    endDate: dateOf(to),
    status: texts(status),
    description: acting === true ? ["acting"] : [],
  }),
  Case: ({ name, outcome }) => ({ name: texts(name), status: texts(outcome) }),
  Event: ({ name, date, status }) => ({ name: texts(name), date: dateOf(date), summary: texts(status) }),
  // The schema wants a file's name: the article's key is the nearest to one.
  Article: ({ key, url }) => ({ name: texts(key), fileName: texts(key), sourceUrl: texts(url) }),
};

/** What an article's current version says of it: its headline is the name, where it has one. */
function headOf({ title, published }: Properties): Entity["properties"] {
  const [name, publishedAt] = [texts(title), dateOf(published)];
  return name.length === 0 ? { publishedAt } : { name, title: name, publishedAt };
}

/** Which property of its node an edge fills with the id of its other end. */
const LINKS: Readonly<Record<string, string>> = {
  HOLDER: "holder",
  OF_OFFICE: "post",
  AGENT: "involved",
  PATIENT: "involved",
  SUCCESSOR: "involved",
  PREDECESSOR: "involved",
  COURT: "involved",
};
const INVOLVABLE = new Set(["Person", "Organization", "Court"]);

/**
 * The record as FollowTheMoney entities, one JSON line each, in the order of their ids. Links stand in the entities
 * themselves, so all of them are held in memory: some hundred bytes a person, office, tenure, event and article.
 */
export async function* followTheMoney(record: AsyncIterable<Streamed>): AsyncGenerator<string> {
  const entities = new Map<string, Entity>();
  const heads = new Map<string, Entity["properties"]>();
  for await (const one of record) {
    if (one.kind === "node" && one.label === "ArticleVersion") keepHead(heads, one);
    else if (one.kind === "node") keepNode(entities, one);
    else if (one.type === "HAS_VERSION") keepHeadline(entities, heads, one);
    else if (one.type === "AGAINST") keepParty(entities, one);
    else keepEdge(entities, one);
  }
  for (const id of [...entities.keys()].toSorted()) {
    const entity = entities.get(id);
    // Without its ends an occupancy says nothing.
    if (
      entity === undefined ||
      (entity.schema === "Occupancy" && !("holder" in entity.properties && "post" in entity.properties))
    )
      continue;
    yield `${JSON.stringify(withoutEmpty(entity))}\n`;
  }
}

function keepNode(entities: Map<string, Entity>, node: StreamedNode): void {
  const schema = SCHEMATA[node.label];
  const own = OWN[node.label];
  if (schema === undefined || own === undefined) return;
  const referents = valuesOf("opensanctions", node.properties.externalIds);
  const entity = { id: idOf(node), schema, properties: own(node.properties) };
  entities.set(entity.id, referents.length === 0 ? entity : { ...entity, referents });
}

function keepHead(heads: Map<string, Entity["properties"]>, { id, properties }: StreamedNode): void {
  if (properties.current === true) heads.set(id, headOf(properties));
}

function keepHeadline(
  entities: Map<string, Entity>,
  heads: ReadonlyMap<string, Entity["properties"]>,
  { from, to }: StreamedEdge,
): void {
  const [article, head] = [entities.get(idOf(from)), heads.get(to.id)];
  if (article === undefined || head === undefined) return;
  entities.set(article.id, { ...article, properties: { ...article.properties, ...head } });
}

function keepEdge(entities: Map<string, Entity>, edge: StreamedEdge): void {
  const property = LINKS[edge.type];
  const entity = entities.get(idOf(edge.from));
  if (
    property === undefined ||
    entity === undefined ||
    (property === "involved" && !INVOLVABLE.has(edge.to.label))
  )
    return;
  const values = [...(entity.properties[property] ?? []), idOf(edge.to)];
  entities.set(entity.id, {
    ...entity,
    properties: { ...entity.properties, [property]: [...new Set(values)].toSorted() },
  });
}

/** Whose case it is, as an entity between the two. */
function keepParty(entities: Map<string, Entity>, { from, to }: StreamedEdge): void {
  const id = `party-${from.id}-${to.id}`;
  entities.set(id, {
    id,
    schema: "CourtCaseParty",
    properties: { case: [idOf(from)], party: [idOf(to)], role: ["defendant"] },
  });
}

function withoutEmpty({ properties, ...entity }: Entity): Entity {
  return {
    ...entity,
    properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)),
  };
}
