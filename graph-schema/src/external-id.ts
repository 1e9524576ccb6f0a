import { CursusError, canonicalJson } from "@cursus/kernel";

/**
 * The collections elsewhere whose ids are known here, and what their ids look like. The forms are those that they give
 * themselves: wikidata.org/wiki/Wikidata:Identifiers, opensanctions.org/docs/identifiers.
 */
const EXTERNAL_SCHEMES = {
  wikidata: /^Q[1-9]\d{0,11}$/,
  opensanctions: /^[A-Za-z0-9][A-Za-z0-9._-]{1,199}$/,
} as const;
export type ExternalSchemeName = keyof typeof EXTERNAL_SCHEMES;

/** Who or what is meant, as a collection elsewhere numbers it. */
export interface ExternalId {
  readonly scheme: ExternalSchemeName;
  readonly value: string;
}

const isScheme = (name: string): name is ExternalSchemeName => Object.hasOwn(EXTERNAL_SCHEMES, name);

/** Reads `wikidata:Q42`; null where it is of no scheme that is known, or not of its form. */
export function readExternalId(text: string): ExternalId | null {
  const [, scheme = "", value = ""] = /^([a-z]+):(.+)$/u.exec(text) ?? [];
  return isScheme(scheme) && EXTERNAL_SCHEMES[scheme].test(value) ? { scheme, value } : null;
}

/** As `readExternalId`. Throws UsageInvalid that says which forms there are. */
export function externalId(text: string): ExternalId {
  const read = readExternalId(text);
  if (read !== null) return read;
  throw new CursusError("UsageInvalid", `${JSON.stringify(text)} is no id of a collection that is known`, {
    advice: "Give wikidata:Q42 or opensanctions:NK-....",
  });
}

export const externalIdText = ({ scheme, value }: ExternalId): string => `${scheme}:${value}`;

/** An id elsewhere, with the page that says that it is the one. */
export interface SourcedId {
  /** `wikidata:Q42` */
  readonly id: string;
  readonly source: string;
}

/** An id and its source as a judgement keeps them: no anchor, so that it is never taken for one. */
export const writeSourcedId = ({ id, source }: SourcedId): string => canonicalJson({ id, source });

/** The id in the text of a judgement; null where there is none. */
export function readSourcedId(text: string | null): SourcedId | null {
  try {
    const { id, source } = JSON.parse(text ?? "null") ?? {};
    if (typeof id !== "string" || typeof source !== "string" || readExternalId(id) === null) return null;
    return { id, source };
  } catch {
    return null;
  }
}

/** The ids of one thing that cannot all be right: two or more of one scheme. */
export function rivalIds(ids: readonly string[]): readonly (readonly string[])[] {
  const byScheme = Map.groupBy(new Set(ids), (id) => readExternalId(id)?.scheme);
  return [...byScheme.values()].filter((group) => group.length > 1);
}
