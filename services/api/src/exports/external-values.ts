import { type ExternalId, type ExternalSchemeName, readExternalId } from "@cursus/graph-schema";

/** The ids elsewhere that a node has. */
export const externalIdsIn = (externalIds: unknown): readonly ExternalId[] =>
  Array.isArray(externalIds) ? externalIds.flatMap((id) => readExternalId(String(id)) ?? []) : [];

/** Those of one collection. */
export const valuesOf = (wanted: ExternalSchemeName, externalIds: unknown): readonly string[] =>
  externalIdsIn(externalIds).flatMap(({ scheme, value }) => (scheme === wanted ? value : []));
