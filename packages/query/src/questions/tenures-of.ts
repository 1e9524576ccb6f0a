import type { GraphReader } from "@cursus/graph";
import type { TenureRow } from "../answer.ts";
import { TENURE } from "../rows/fragments.ts";
import { toTenureRow } from "../rows/tenure-row.ts";

const MAX_ROWS = 1000;

const IN_ORDER = `
  RETURN ${TENURE} AS tenure
  ORDER BY coalesce(tenure.fromMin, tenure.fromMax, tenure.seenMin, tenure.toMin, tenure.toMax), tenure.id
  LIMIT ${MAX_ROWS}`;

const OF_OFFICES = `
  MATCH (holder:Person)<-[:HOLDER]-(tenure:Tenure)-[:OF_OFFICE]->(office:Office) WHERE office.id IN $ids ${IN_ORDER}`;
const OF_PERSONS = `
  MATCH (office:Office)<-[:OF_OFFICE]-(tenure:Tenure)-[:HOLDER]->(holder:Person) WHERE holder.id IN $ids ${IN_ORDER}`;

/** All tenures of these offices, the earliest first. */
export async function tenuresOfOffices(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly TenureRow[]> {
  const rows = await reader.read(OF_OFFICES, { ids });
  return rows.map(({ tenure }) => toTenureRow(tenure));
}

/** All tenures of these persons, the earliest first. */
export async function tenuresOfPersons(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly TenureRow[]> {
  const rows = await reader.read(OF_PERSONS, { ids });
  return rows.map(({ tenure }) => toTenureRow(tenure));
}
