import { expect, test } from "vitest";
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
  expect(await page.getByLabel("How to read the chart").textContent()).toContain("resignation");
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

test("the gap between two holders is told", async () => {
  const page = await openOffice();
  await page.getByText(/Gap: between Jacinda Ardern and Chris Hipkins/).waitFor();
});
