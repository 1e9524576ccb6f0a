import { expect, test } from "vitest";
import { createReader } from "../../reader.ts";
import { articleOf } from "../../testing/told-in.ts";

const reader = createReader();

/** What is told of a person's office: "TYPE title / of what", with "acting" and "former" where it says so. */
async function officeOf(name: string, text: string): Promise<readonly string[]> {
  const { entities, claims } = await reader.read(articleOf(text, "2024-05-20"));
  const of = new Map(entities.map((entity) => [entity.id, entity]));
  return claims
    .filter(({ roles }) => of.get((roles.PATIENT ?? roles.PREDECESSOR)?.entity ?? "")?.name === name)
    .map(({ type, roles, details }) => {
      const office = of.get(roles.OFFICE?.entity ?? "");
      const place = office?.jurisdiction ? ` / ${office.jurisdiction}` : "";
      const former = details.status === "former" ? " former" : "";
      return `${type} ${office?.title}${place}${details.acting ? " acting" : ""}${former}`;
    })
    .toSorted();
}

test.each([
  [
    "Lidia Vaz took office as mayor of Porto on Thursday. She replaces acting mayor Nuno Brito.",
    ["HELD_OFFICE mayor / Porto acting former", "SUCCEEDED mayor / Porto"],
  ],
  [
    "Acting mayor Nuno Brito resigned on Monday. He was replaced by Lidia Vaz, who was sworn in as mayor of Porto on Tuesday.",
    ["HELD_OFFICE mayor / Porto acting former", "RESIGNED mayor / Porto acting", "SUCCEEDED mayor / Porto"],
  ],
  [
    "Acting mayor of Porto Nuno Brito was replaced by Lidia Vaz on Monday.",
    ["HELD_OFFICE mayor / Porto acting former", "SUCCEEDED mayor / Porto"],
  ],
  [
    "Nuno Brito was appointed acting governor in March. In June Lidia Vaz was elected governor of Kano and succeeded him.",
    [
      "APPOINTED governor / Kano acting",
      "HELD_OFFICE governor / Kano acting former",
      "SUCCEEDED governor / Kano",
    ],
  ],
  [
    "Acting police chief Nuno Brito left office on Monday.",
    ["HELD_OFFICE police chief acting former", "LEFT_OFFICE police chief acting"],
  ],
])(
  "who only acts in an office acts in that which passes, and leaves it as one who acted: %s",
  async (text, told) => {
    expect(await officeOf("Nuno Brito", text)).toEqual(told);
  },
);

test.each([
  ["Mayor Nuno Brito of Porto resigned on Monday.", ["HELD_OFFICE mayor former", "RESIGNED mayor"]],
  ["Acting mayor Nuno Brito met Lidia Vaz, the mayor of Porto, on Monday.", ["HELD_OFFICE mayor acting"]],
])("who holds it does not act, and the office of another is not that acted in: %s", async (text, told) => {
  expect(await officeOf("Nuno Brito", text)).toEqual(told);
});
