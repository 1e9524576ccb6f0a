import type { Article } from "@cursus/graph-schema";
import { createReader } from "../reader.ts";

const reader = createReader();

/**
 * What the reader asserts in a text, for tests: one line a claim, "TYPE agent > person @ title of the office". Holdings are left
 * out, so that the lines tell what happened.
 */
export async function toldIn(text: string, published = "2024-05-20"): Promise<readonly string[]> {
  const { entities, claims } = await reader.read(articleOf(text, published));
  const names = new Map(entities.map(({ id, name, title }) => [id, title ?? name]));
  return claims
    .filter(({ polarity, type }) => polarity === "asserted" && type !== "HELD_OFFICE")
    .map(({ type, roles }) => {
      const nameOf = (role: keyof typeof roles): string | undefined => names.get(roles[role]?.entity ?? "");
      const first = nameOf("AGENT") ?? nameOf("SUCCESSOR");
      const second = nameOf("PATIENT") ?? nameOf("PREDECESSOR");
      const office = nameOf("OFFICE") ?? nameOf("OFFICE_TO");
      return [type, ...(first ? [`${first} >`] : []), second, ...(office ? [`@ ${office}`] : [])].join(" ");
    })
    .toSorted();
}

/** Who is said to hold or have held what: "person @ rank and title". */
export async function heldIn(text: string): Promise<readonly string[]> {
  const { entities, claims } = await reader.read(articleOf(text, "2024-05-20"));
  const of = new Map(entities.map((entity) => [entity.id, entity]));
  return claims
    .filter(({ type, polarity }) => type === "HELD_OFFICE" && polarity === "asserted")
    .map(({ roles }) => {
      const office = of.get(roles.OFFICE?.entity ?? "");
      const title = [office?.rank, office?.title].filter(Boolean).join(" ");
      return `${of.get(roles.PATIENT?.entity ?? "")?.name} @ ${title}`;
    });
}

/** An article of nothing but the text. */
export const articleOf = (text: string, published: string | null): Article => ({
  key: "test",
  version: "test",
  sha256: "",
  text,
  title: null,
  published,
  modified: null,
  language: "en",
  url: null,
  source: null,
});

/** The date of each claim that is not of a holding: "TYPE polarity person date", null where none is told. */
export async function datesIn(text: string, published: string): Promise<readonly string[]> {
  const { entities, claims } = await reader.read(articleOf(text, published));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ type }) => type !== "HELD_OFFICE")
    .map(({ type, polarity, roles, date }) => {
      const person = names.get((roles.PATIENT ?? roles.SUCCESSOR)?.entity ?? "");
      return `${type} ${polarity} ${person} ${date?.edtf ?? null}`;
    })
    .toSorted();
}

/** Who is said to hold what and how that stands: "person @ title status", with since when where it is told. */
export async function standingIn(
  text: string,
  published: string | null = "2024-05-20",
): Promise<readonly string[]> {
  const { entities, claims } = await reader.read(articleOf(text, published));
  const of = new Map(entities.map((entity) => [entity.id, entity]));
  return claims
    .filter(({ type, polarity }) => type === "HELD_OFFICE" && polarity === "asserted")
    .map(({ roles, details, date }) => {
      const office = of.get(roles.OFFICE?.entity ?? "");
      const title = [office?.rank, office?.title].filter(Boolean).join(" ");
      const words = [of.get(roles.PATIENT?.entity ?? "")?.name, "@", title, details.status, date?.edtf];
      return words.filter((word) => word !== undefined).join(" ");
    })
    .toSorted();
}

/** What is asserted of which office: "TYPE person @ title / of what", without a second half where that is not told. */
export async function officesIn(text: string, published = "2024-05-20"): Promise<readonly string[]> {
  const { entities, claims } = await reader.read(articleOf(text, published));
  const of = new Map(entities.map((entity) => [entity.id, entity]));
  return claims
    .filter(({ polarity, roles }) => polarity === "asserted" && roles.OFFICE !== undefined)
    .map(({ type, roles }) => {
      const office = of.get(roles.OFFICE?.entity ?? "");
      const body = office?.organization ?? office?.jurisdiction;
      const person = of.get((roles.PATIENT ?? roles.SUCCESSOR)?.entity ?? "")?.name;
      return `${type} ${person} @ ${office?.title}${body ? ` / ${body}` : ""}`;
    })
    .toSorted();
}
