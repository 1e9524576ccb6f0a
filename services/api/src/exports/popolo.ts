import type { StreamedEdge, StreamedNode } from "@cursus/graph";
import { z } from "zod";
import { externalIdsIn } from "./external-values.ts";

type Streamed = StreamedNode | StreamedEdge;
type Properties = Readonly<Record<string, unknown>>;

/** A season is no month. */
const dateOf = (edtf: unknown): string | undefined =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/.exec(String(edtf ?? ""))?.[0];

interface Tenure {
  readonly properties: Properties;
  holder?: string;
  office?: string;
}

const identified = z.array(z.looseObject({ id: z.string() }));

/** The form of the document, as far as it is of Cursus' choosing (https://www.popoloproject.com/specs/). */
export const popoloSchema = z.strictObject({
  persons: identified,
  organizations: identified,
  posts: identified,
  memberships: identified,
});

/** The record as one Popolo document: persons, organizations, posts, and memberships for the tenures. */
export async function* popolo(record: AsyncIterable<Streamed>): AsyncGenerator<string> {
  const lists: Record<"persons" | "organizations" | "posts", object[]> = {
    persons: [],
    organizations: [],
    posts: [],
  };
  const tenures = new Map<string, Tenure>();
  for await (const one of record) {
    if (one.kind === "node") keepNode(one, lists, tenures);
    else keepEdge(one, tenures);
  }
  yield `${JSON.stringify({ ...lists, memberships: [...tenures].flatMap(([id, tenure]) => membership(id, tenure)) })}\n`;
}

function keepNode(
  { label, id, properties }: StreamedNode,
  lists: Readonly<Record<"persons" | "organizations" | "posts", object[]>>,
  tenures: Map<string, Tenure>,
): void {
  const { name, aliases, jurisdiction, organization, externalIds } = properties;
  const identifiers = identifiersOf(externalIds);
  if (label === "Person")
    lists.persons.push({ id, name, other_names: otherNames(aliases), ...defined({ identifiers }) });
  if (label === "Organization")
    lists.organizations.push({
      id,
      name,
      other_names: otherNames(aliases),
      ...defined({ area: areaOf(jurisdiction) }),
    });
  if (label === "Office")
    lists.posts.push({
      id,
      label: name,
      ...defined({
        role: properties.title,
        area: areaOf(jurisdiction),
        other_label: organization,
        identifiers,
      }),
    });
  if (label === "Tenure") tenures.set(id, { properties });
}

const otherNames = (aliases: unknown): readonly object[] =>
  Array.isArray(aliases) ? aliases.map((name) => ({ name })) : [];
function identifiersOf(externalIds: unknown): readonly object[] | undefined {
  const ids = externalIdsIn(externalIds);
  return ids.length === 0 ? undefined : ids.map(({ scheme, value }) => ({ scheme, identifier: value }));
}

const areaOf = (name: unknown): object | undefined => (typeof name === "string" ? { name } : undefined);
const defined = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

function keepEdge({ type, from, to }: StreamedEdge, tenures: Map<string, Tenure>): void {
  const tenure = from.label === "Tenure" ? tenures.get(from.id) : undefined;
  if (tenure === undefined) return;
  if (type === "HOLDER") tenure.holder = to.id;
  if (type === "OF_OFFICE") tenure.office = to.id;
}

function membership(id: string, { properties, holder, office }: Tenure): readonly object[] {
  if (holder === undefined || office === undefined) return [];
  return [
    {
      id,
      person_id: holder,
      post_id: office,
      ...defined({ start_date: dateOf(properties.from), end_date: dateOf(properties.to) }),
    },
  ];
}
