import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test.each([
  [
    "A court tried Ann Roe for fraud last week. On Monday the judges pronounced the sentence.",
    "SENTENCED judges > Ann Roe",
  ],
  ["The trial ended in a six-year prison term for Ann Roe.", "SENTENCED Ann Roe"],
  ["The trial ended in a six-year prison term for Ann Roe.", "TRIED Ann Roe"],
  ["Ann Roe was convicted of fraud. Guilty of theft too, the clerk read.", "CONVICTED Ann Roe"],
  ["Ann Roe was tried in May. The judges held it proven that she had taken bribes.", "CONVICTED Ann Roe"],
  ["Police came for Ann Roe before dawn.", "ARRESTED Police > Ann Roe"],
  ["Ann Roe was taken from her home by soldiers.", "ARRESTED soldiers > Ann Roe"],
  ["President Ion Popa sacked Ann Roe. Arrest followed within days.", "ARRESTED Ann Roe"],
  ["Ann Roe was charged with fraud, but a judge later replaced it with theft.", "CHARGE_CHANGED Ann Roe"],
  ["Ann Roe was charged with murder. By May the charge had become manslaughter.", "CHARGE_CHANGED Ann Roe"],
  ["A tribunal wound up Ann Roe's case in March.", "TRIED Ann Roe"],
  ["Ion Popa handed the sash to Ann Roe.", "SUCCEEDED Ann Roe > Ion Popa"],
  ["Ion Popa left the presidency of Kenya in 2012.", "LEFT_OFFICE Ion Popa @ president"],
])("%s", async (text, claim) => {
  expect(await toldIn(text)).toContain(claim);
});

test("who was told to have been minister is the former minister further on", async () => {
  const told = await toldIn(
    "Ann Roe, once interior minister, lives in Oslo. The ex-minister was arrested in May.",
  );
  expect(told).toContain("ARRESTED Ann Roe");
});

test("the general is the general who was named", async () => {
  const told = await toldIn("General Ion Popa left. A court convicted the general, once minister, of theft.");
  expect(told).toContain("CONVICTED Ion Popa");
});

test.each([
  "Prosecutors closed the case against Ann Roe.",
  "Ann Roe was taken from her home to a hospital.",
  "Troops were sent into the streets.",
])("nothing is told of a trial, an arrest or a protest by: %s", async (text) => {
  expect((await toldIn(text)).filter((line) => /^(?:TRIED|ARRESTED|PROTEST)/.test(line))).toEqual([]);
});
