import { expect, test } from "vitest";
import { createReader } from "../reader.ts";

/** Who is said to hold or have held what: "person: title of organization, status". */
async function heldIn(text: string): Promise<string[]> {
  const article = { key: "a", version: "a", id: "a", title: null, published: "2022-06-15", text };
  const { claims, entities } = await createReader().read(article as never);
  const of = new Map(entities.map((entity) => [entity.id, entity]));
  return claims
    .filter(({ type }) => type === "HELD_OFFICE")
    .map(({ roles, details }) => {
      const office = of.get(roles.OFFICE?.entity ?? "");
      const body = office?.organization ? ` of ${office.organization}` : "";
      return `${of.get(roles.PATIENT?.entity ?? "")?.name}: ${office?.title}${body}, ${details.status}`;
    });
}

test.each([
  ["Ann Roe will remain mayor until the election.", ["Ann Roe: mayor, current"]],
  ["Ann Roe was mayor until the election.", ["Ann Roe: mayor, former"]],
  [
    "He sought to relieve Ann Roe of two posts, as chair of the Water Board and as patron of the Art Fund.",
    ["Ann Roe: chair of Water Board, unspecified", "Ann Roe: patron of Art Fund, unspecified"],
  ],
  [
    "They took from Ann Roe two posts: the chair of the Water Board and that of the Art Council.",
    ["Ann Roe: chair of Water Board, unspecified", "Ann Roe: chair of Art Council, unspecified"],
  ],
  [
    "Ann Roe kept the Water Board and the Art Council, both of which she led.",
    ["Ann Roe: leader of Water Board, former", "Ann Roe: leader of Art Council, former"],
  ],
  ["Ann Roe's successor as finance minister spoke.", ["Ann Roe: minister of finance, former"]],
  ["The head of state, Ann Roe, spoke.", ["Ann Roe: head of state, current"]],
])("%s", async (text, held) => {
  expect(await heldIn(text)).toEqual(expect.arrayContaining(held));
});
