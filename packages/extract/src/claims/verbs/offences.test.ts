import { expect, test } from "vitest";
import { createReader } from "../../reader.ts";
import { articleOf } from "../../testing/told-in.ts";

const reader = createReader();

async function offencesIn(text: string): Promise<readonly (string | undefined)[]> {
  const { entities, claims } = await reader.read(articleOf(text, "2024-05-20"));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ type }) => /^(?:ACQUITTED|CONVICTED)$/.test(type))
    .map(({ roles }) => names.get(roles.OFFENCE?.entity ?? ""))
    .toSorted();
}

test.each([
  ["Jan Orel was jailed for bribery in 2020. The Supreme Court acquitted him on appeal.", [undefined]],
  ["Jan Orel was acquitted on appeal of fraud.", ["fraud"]],
  ["Jan Orel was cleared on appeal of fraud.", ["fraud"]],
  ["Jan Orel was acquitted of fraud on appeal.", ["fraud"]],
  ["Jan Orel was convicted at a retrial of theft.", ["theft"]],
  ["Jan Orel was convicted on retrial of theft and arson.", ["arson", "theft"]],
  ["Jan Orel was acquitted on charges of fraud.", ["fraud"]],
])("where it was decided is not what for: %s", async (text, offences) => {
  expect(await offencesIn(text)).toEqual(offences);
});
