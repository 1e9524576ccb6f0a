import type {
  Claim,
  Details,
  FactType,
  Modality,
  PlacedClaim,
  Polarity,
  Properties,
  Role,
  RoleFilling,
  StatedDate,
} from "@cursus/graph-schema";
import { canonicalJson } from "@cursus/kernel";
import type { Place } from "./said-mention.ts";

/** The version that states a claim, with the hash and the sketch of its text. */
export interface StatedPlace extends Place {
  readonly sha256: string;
  readonly sketch: string;
}

/** A role of a claim with the mention that fills it. */
export interface FilledRole extends RoleFilling {
  readonly role: Role;
}

/** A claim as the properties of its node; its roles are edges. */
export function claimProperties(claim: Claim, extractor: string): Properties {
  return {
    type: claim.type,
    polarity: claim.polarity,
    modality: claim.modality,
    attribution: claim.attribution,
    ...dateProperties(claim.date),
    start: claim.quote.start,
    end: claim.quote.end,
    quote: claim.quote.text,
    confidence: claim.confidence,
    extractor,
    details: canonicalJson(claim.details),
  };
}

/** The roles of a claim, sorted by name. */
export function filledRoles(claim: Claim): readonly FilledRole[] {
  return Object.entries(claim.roles)
    .map(([role, { entity, start, end }]) => ({ role: role as Role, entity, start, end }))
    .sort((a, b) => (a.role < b.role ? -1 : 1));
}

/** The claim that a node and its roles describe: the reverse of the two above. */
export function placedClaim(
  id: string,
  properties: Properties,
  roles: readonly FilledRole[],
  place: StatedPlace,
): PlacedClaim {
  return {
    id,
    type: properties.type as FactType,
    polarity: properties.polarity as Polarity,
    modality: properties.modality as Modality,
    attribution: textOrNull(properties.attribution),
    roles: Object.fromEntries(roles.map(({ role, ...filling }) => [role, filling])),
    details: JSON.parse(String(properties.details)) as Details,
    date: statedDate(properties),
    quote: {
      start: Number(properties.start),
      end: Number(properties.end),
      text: String(properties.quote),
    },
    confidence: Number(properties.confidence),
    ...place,
  };
}

function dateProperties(date: StatedDate | null): Properties {
  if (date === null) return {};
  return {
    date: date.edtf,
    dateMin: date.min,
    dateMax: date.max,
    dateText: date.text,
    dateStart: date.span.start,
    dateEnd: date.span.end,
  };
}

function statedDate(properties: Properties): StatedDate | null {
  if (typeof properties.date !== "string") return null;
  return {
    edtf: properties.date,
    min: textOrNull(properties.dateMin),
    max: textOrNull(properties.dateMax),
    text: textOrNull(properties.dateText) ?? "",
    span: { start: Number(properties.dateStart), end: Number(properties.dateEnd) },
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
