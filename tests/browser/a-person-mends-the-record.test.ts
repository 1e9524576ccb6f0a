import { expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();
const ARTICLE = `/article?key=${encodeURIComponent("https://example.org/news/07-uk-reshuffle")}`;

test("a rejected claim takes its tenure with it, which was told before; undone, the tenure is back", async () => {
  const page = await open(ARTICLE);
  const sentence = page.locator("[data-place]", { hasText: "Jeremy Hunt remains chancellor" });
  await sentence.click();
  const card = page.locator(".claim-card", { hasText: "Jeremy Hunt" }).first();
  await card.getByRole("button", { name: "This is not so…" }).click();
  await card.getByText(/tenure: Jeremy Hunt/).waitFor();
  await card.getByRole("button", { name: "Reject it" }).click();
  await card.locator(".chip", { hasText: "rejected" }).waitFor();
  expect(await tenuresOfHunt()).toBe(0);
  await card.getByRole("button", { name: "Undo" }).click();
  await card.getByRole("button", { name: "This is not so…" }).waitFor();
  expect(await tenuresOfHunt()).toBe(1);
});

async function tenuresOfHunt(): Promise<number> {
  const page = await open("/search?q=Jeremy%20Hunt");
  await page.getByRole("link", { name: "Jeremy Hunt", exact: true }).click();
  await page.locator("[data-proof], .notice.empty").first().waitFor();
  const count = await page.locator(".chronicle .what", { hasText: "Chancellor" }).count();
  await page.context().close();
  return count;
}

test("two are judged to be two by key, and the judgement is shown with who made it and undone", async () => {
  const page = await open("/review");
  const first = page.locator('[data-entry="pair"]').first();
  await first.waitFor();
  const names = await first.getAttribute("aria-label");
  await page.keyboard.press("j");
  await page.keyboard.press("s");
  const decided = page.locator("[data-decided] li", { hasText: "different" });
  await decided.waitFor();
  expect(await decided.textContent()).toContain("by this machine");
  await decided.getByRole("button", { name: "Undo" }).click();
  await page.locator(`[data-entry="pair"][aria-label="${names}"]`).first().waitFor();
  await expect.poll(() => page.locator("[data-decided] li").count()).toBe(0);
});
