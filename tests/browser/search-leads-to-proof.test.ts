import { expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();

test("from a name to the sentence in its article in three clicks", async () => {
  const page = await open("/");
  await page.getByRole("combobox").fill("prime minister new zealand");
  await page
    .getByRole("option", { name: /Prime Minister of New Zealand/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Prime Minister of New Zealand" }).waitFor();
  await page
    .getByRole("button", { name: /Jacinda Ardern was Prime Minister/ })
    .first()
    .click();
  const proof = page.getByLabel("What proves it");
  await proof.getByText("Ardern announced her resignation on January 19").waitFor();
  await proof
    .getByRole("link", { name: /Hipkins Takes Over/ })
    .first()
    .click();
  const sentence = page.locator('[data-place][aria-pressed="true"]').first();
  await sentence.waitFor();
  expect(await sentence.textContent()).toMatch(/Ardern|prime minister/);
});

test("a name is found in another spelling", async () => {
  const page = await open("/");
  await page.getByRole("combobox").fill("Nursultan Nazarbayev");
  await page
    .getByRole("option", { name: /Nursultan Nazarbaev/ })
    .first()
    .waitFor();
});

test("a plain question is answered with the sentence beneath, and who did something is no yes or no", async () => {
  const page = await open("/");
  await page.getByRole("combobox").fill("who dismissed Suella Braverman?");
  await page.keyboard.press("Enter");
  const answer = page.getByLabel("The answer");
  await answer.getByText("Rishi Sunak dismissed Suella Braverman").first().waitFor();
  await answer
    .getByText(/sacked Suella Braverman as home secretary on Monday/)
    .first()
    .waitFor();
  expect(await answer.locator(".chip.yes").count()).toBe(0);
});

test("what is asked for yes or no has its verdict", async () => {
  const page = await open(
    "/search?q=was%20Jacinda%20Ardern%20prime%20minister%20of%20New%20Zealand%20on%202020-06-01%3F",
  );
  const answer = page.getByLabel("The answer");
  await answer.locator(".chip.yes").first().waitFor();
});

test("a question that is not understood is refused with forms that are", async () => {
  const page = await open("/search?q=why%20is%20the%20sky%20blue%3F");
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/who/i);
});

test("what is not on record is said to be so, and not invented", async () => {
  const page = await open("/search?q=Zzyzx%20Qwertyuiop");
  await page.getByText(/Nothing in the record has the words/).waitFor();
});
