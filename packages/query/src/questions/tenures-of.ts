import type { GraphReader } from "@cursus/graph/reading";
import { z } from "zod";
import type { TenureRow } from "../answer.ts";
import type { Period } from "../dates/period.ts";
import { loadTenures } from "../rows/load.ts";
import { basisSchema, maybe } from "../rows/quote.ts";

/** Most tenures of one question: more than any office of one seat had in a century. */
const MAX_TENURES = 2000;

/** As much of a tenure as it takes to judge who held an office when, and who came next. */
export type TenureSketch = Pick<
  TenureRow,
  | "id"
  | "from"
  | "to"
  | "fromBasis"
  | "toBasis"
  | "leftMax"
  | "seenMin"
  | "seenMax"
  | "endCause"
  | "acting"
  | "seats"
  | "sources"
> & { readonly holder: { readonly id: string }; readonly office: { readonly id: string } };

const SKETCH = `
  WITH tenure, holder, office
  ORDER BY coalesce(tenure.fromMin, tenure.fromMax, tenure.seenMin, tenure.toMin, tenure.toMax), tenure.id
  LIMIT ${MAX_TENURES}
  RETURN tenure.id AS id, holder.id AS holder, office.id AS office, office.seats AS seats,
    tenure.from AS from, tenure.fromMin AS fromMin, tenure.fromMax AS fromMax,
    tenure.to AS to, tenure.toMin AS toMin, tenure.toMax AS toMax,
    tenure.fromBasis AS fromBasis, tenure.toBasis AS toBasis, tenure.leftMax AS leftMax,
    tenure.seenMin AS seenMin, tenure.seenMax AS seenMax,
    tenure.endCause AS endCause, tenure.acting AS acting, tenure.sources AS sources`;

const OF_OFFICES = `
  MATCH (holder:Person)<-[:HOLDER]-(tenure:Tenure)-[:OF_OFFICE]->(office:Office)
  WHERE office.id IN $ids ${SKETCH}`;
const OF_PERSONS = `
  MATCH (office:Office)<-[:OF_OFFICE]-(tenure:Tenure)-[:HOLDER]->(holder:Person)
  WHERE holder.id IN $ids ${SKETCH}`;

const OF_COUNTRY = `
  MATCH (holder:Person)<-[:HOLDER]-(tenure:Tenure)-[:OF_OFFICE]->(office:Office)
  WHERE office.jurisdiction IN $ids ${SKETCH}`;

/** The longest first, by the days that are sure; only those are looked up further. */
const LONGEST = `
  MATCH (tenure:Tenure)
  WITH tenure, coalesce(tenure.fromMax, tenure.seenMin) AS first, coalesce(tenure.toMin, tenure.seenMax) AS last
  WHERE first < last AND tenure.sources >= $minSources
  WITH tenure, duration.inDays(first, last).days AS days ORDER BY days DESC, tenure.id LIMIT ${MAX_TENURES}
  MATCH (holder:Person)<-[:HOLDER]-(tenure)-[:OF_OFFICE]->(office:Office) ${SKETCH}`;

const sketchSchema = z
  .object({
    id: z.string(),
    holder: z.string(),
    office: z.string(),
    seats: maybe(z.number()),
    from: maybe(z.string()),
    fromMin: maybe(z.string()),
    fromMax: maybe(z.string()),
    to: maybe(z.string()),
    toMin: maybe(z.string()),
    toMax: maybe(z.string()),
    fromBasis: maybe(basisSchema),
    toBasis: maybe(basisSchema),
    leftMax: maybe(z.string()),
    seenMin: maybe(z.string()),
    seenMax: maybe(z.string()),
    endCause: maybe(z.string()),
    acting: z.boolean(),
    sources: z.number(),
  })
  .transform(
    ({ holder, office, fromMin, fromMax, toMin, toMax, ...rest }): TenureSketch => ({
      ...rest,
      holder: { id: holder },
      office: { id: office },
      from: { edtf: rest.from, min: fromMin, max: fromMax },
      to: { edtf: rest.to, min: toMin, max: toMax },
    }),
  );

/** All tenures of these offices in brief, the earliest first. */
export async function sketchesOfOffices(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly TenureSketch[]> {
  if (ids.length === 0) return [];
  return (await reader.read(OF_OFFICES, { ids: [...new Set(ids)] })).map((row) => sketchSchema.parse(row));
}

/** All tenures of these persons in brief, the earliest first. */
export async function sketchesOfPersons(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly TenureSketch[]> {
  if (ids.length === 0) return [];
  return (await reader.read(OF_PERSONS, { ids: [...new Set(ids)] })).map((row) => sketchSchema.parse(row));
}

/** All tenures of a country's offices in brief, by the names that it is kept under. */
export async function sketchesOfCountry(
  reader: GraphReader,
  names: readonly string[],
): Promise<readonly TenureSketch[]> {
  return (await reader.read(OF_COUNTRY, { ids: names })).map((row) => sketchSchema.parse(row));
}

/** The longest tenures on record in brief, the earliest first. */
export async function longestSketches(
  reader: GraphReader,
  minSources: number,
): Promise<readonly TenureSketch[]> {
  return (await reader.read(LONGEST, { minSources })).map((row) => sketchSchema.parse(row));
}

/** True where the tenure may have been held on some day of the period. */
export function isWithin({ from, to, seenMin, seenMax }: TenureSketch, { min, max }: Period): boolean {
  const first = from.min ?? (from.edtf === null ? null : seenMin);
  const last = to.max ?? (to.edtf === null ? null : seenMax);
  return (max === null || first === null || first <= max) && (min === null || last === null || last >= min);
}

/** The whole rows of these, in their order. */
export function wholeTenures(
  reader: GraphReader,
  sketches: readonly { readonly id: string }[],
): Promise<readonly TenureRow[]> {
  return loadTenures(
    reader,
    sketches.map(({ id }) => id),
  );
}
