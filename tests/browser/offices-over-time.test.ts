import { expect, test } from "vitest";
import { pasteArticle } from "./support/paste-article.ts";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();

async function openOffice(search = "") {
  const page = await open("/offices");
  await page.getByRole("link", { name: "Prime Minister of New Zealand", exact: true }).click();
  await page.locator("[data-bar]").first().waitFor();
  if (search !== "") await page.goto(page.url() + search);
  return page;
}

test("an office has a lane a holder, sure time solid and doubtful time hatched, ends marked by their cause", async () => {
  const page = await openOffice();
  const lanes = page.locator(".lane");
  expect(await lanes.count()).toBe(2);
  expect(await lanes.first().locator(".sure").count()).toBe(1);
  expect(await lanes.first().locator(".doubt").count()).toBe(1);
  expect(await lanes.nth(1).locator(".doubt.open-after").count()).toBe(1);
  expect(await page.getByLabel("How to read the chart").textContent()).toContain("succession");
});

test("the slider asks about a day: yes within a tenure, and the address keeps the day", async () => {
  const page = await openOffice();
  const slider = page.getByRole("slider");
  await slider.focus();
  await slider.press("Home");
  for (let step = 0; step < 12; step += 1) await slider.press("PageUp");
  expect(page.url()).toMatch(/at=\d{4}-\d{2}-\d{2}/);
  await page.goto(page.url().replace(/at=[\d-]+/, "at=2020-06-01"));
  const answer = page.locator(".as-of output");
  await answer.getByText(/Jacinda Ardern/).waitFor();
  expect(await answer.locator(".chip").first().textContent()).toBe("yes");
});

test("a day before anything is stated is answered with maybe and a reason, not with a name alone", async () => {
  const page = await openOffice("?at=2010-01-01");
  await page.locator(".as-of output .chip.maybe").first().waitFor();
  expect(await page.locator(".as-of output").textContent()).toMatch(/maybe.*:/);
});

const WITH_A_GAP = `TOLMEVIK -- Mara Lindner was appointed mayor of Tolmevik on 3 May 2010.

Mara Lindner was dismissed as mayor of Tolmevik on 6 June 2014, after a dispute over the budget of the town.

Piet Osten was appointed mayor of Tolmevik on 1 September 2016.`;

test("the gap between two holders is told", async () => {
  const page = await open("/add");
  await pasteArticle(page, {
    text: WITH_A_GAP,
    headline: "A Mayor After Two Years",
    published: "2016-09-02",
  });
  await page.getByRole("link", { name: "Offices", exact: true }).click();
  await page.getByRole("link", { name: "Mayor of Tolmevik", exact: true }).click();
  await page.getByText(/Gap: between Mara Lindner and Piet Osten/).waitFor();
});
