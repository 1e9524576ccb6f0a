import type { Page } from "playwright-core";
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
  // Once to see what it does, once more to do it.
  await first.getByRole("button", { name: /^Yes: two persons/ }).waitFor();
  await page.keyboard.press("s");
  const decided = page.locator("[data-decided] li[data-kind='different']");
  await decided.waitFor();
  expect(await decided.textContent()).toContain("by this machine");
  await decided.getByRole("button", { name: "Undo" }).click();
  await page.locator(`[data-entry="pair"][aria-label="${names}"]`).first().waitFor();
  await expect.poll(() => page.locator("[data-decided] li").count()).toBe(0);
});

test("a claim is corrected in one sentence, which is quoted as the editor's, and one undo takes back both", async () => {
  const page = await open(ARTICLE);
  await page.locator("[data-place]", { hasText: "Jeremy Hunt remains chancellor" }).click();
  const card = page.locator(".claim-card", { hasText: "Jeremy Hunt" }).first();
  await card.getByRole("button", { name: "Correct it…" }).click();
  await card.getByText(/tenure: Jeremy Hunt/).waitFor();
  await card.getByLabel("What is so").fill("Jeremy Hunt became foreign secretary of Britain on 3 May 2023.");
  await card.getByRole("button", { name: "Correct it", exact: true }).click();
  await card.locator(".chip", { hasText: "rejected" }).waitFor();
  await card
    .locator("[data-corrected]", { hasText: "became foreign secretary" })
    .waitFor({ timeout: 60_000 });
  expect(await card.locator("[data-corrected]").textContent()).not.toContain("Nothing could be read");
  await card.getByRole("button", { name: "Undo" }).click();
  await card.getByRole("button", { name: "This is not so…" }).waitFor();
  expect(await tenuresOfHunt()).toBe(1);
});

/** Two articles that cannot both be right, and one of somebody else of the same name. */
const ARTICLES = [
  {
    published: "2024-05-09",
    text: "President Marta Ilves dismissed the mayor of Tolm, Oskar Raud, on May 7, 2024.",
  },
  {
    published: "2024-05-10",
    text: "President Marta Ilves dismissed the mayor of Tolm, Oskar Raud, on May 8, 2024.",
  },
  { published: "2024-05-11", text: "Otto Raud was appointed finance minister of Estonia on May 11, 2024." },
].map((article) => ({
  ...article,
  title: `Told On ${article.published}`,
  url: `https://example.org/raud/${article.published}`,
}));

/** Asks the API from within the page. */
const ask = (page: Page, method: string, path: string, body?: object) =>
  page.evaluate(
    async ([how, where, what]) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(where, what === "" ? { method: how } : { method: how, headers, body: what });
      return { status: answer.status, text: await answer.text() };
    },
    [method, path, body === undefined ? "" : JSON.stringify(body)] as const,
  );

async function rauds(page: Page): Promise<number> {
  const { text } = await ask(page, "GET", "/query/search?text=Raud&type=Person");
  return JSON.parse(text).rows.length;
}

/** The page once all of these articles are on record. */
async function withArticles(path: string): Promise<Page> {
  const page = await open("/");
  for (const article of ARTICLES) expect((await ask(page, "POST", "/v1/articles", article)).status).toBe(202);
  for (const { url } of ARTICLES)
    await expect
      .poll(async () => (await ask(page, "GET", `/v1/articles/${encodeURIComponent(url)}`)).status, {
        timeout: 60_000,
      })
      .toBe(200);
  await page.goto(new URL(path, page.url()).href);
  return page;
}

async function withoutArticles(page: Page): Promise<void> {
  for (const { url } of ARTICLES)
    expect((await ask(page, "DELETE", `/v1/articles/${encodeURIComponent(url)}`)).status).toBeLessThan(300);
}

test("of two sides one is taken once its effect is seen; undone, both stand again", async () => {
  const page = await withArticles("/review");
  const entry = page.locator('[data-entry="contradiction"]', { hasText: "Oskar Raud" });
  await entry.getByRole("button", { name: /^Take the first side/ }).click();
  await entry.locator("[data-effect]").waitFor();
  await entry.getByRole("button", { name: /^Yes: take it/ }).click();
  await expect.poll(() => entry.count()).toBe(0);
  await page.locator("[data-decided] li[data-kind='reject']").getByRole("button", { name: "Undo" }).click();
  await entry.waitFor();
  await withoutArticles(page);
});

test("two persons are merged once the effect is seen, and are two again when it is undone", async () => {
  const page = await withArticles("/search?q=Otto%20Raud");
  expect(await rauds(page)).toBe(2);
  await page.getByRole("link", { name: "Otto Raud", exact: true }).click();
  const other = page.locator("[data-namesake]", { hasText: "Oskar Raud" });
  await other.getByRole("button", { name: /^The same person/ }).click();
  await other.locator("[data-effect]").waitFor();
  expect(await rauds(page)).toBe(2);
  await other.getByRole("button", { name: /^Yes:/ }).click();
  await expect.poll(() => rauds(page)).toBe(1);
  await page.goto(new URL("/review", page.url()).href);
  const decided = page.locator("[data-decided] li[data-kind='same']");
  await decided.waitFor();
  expect(await decided.textContent()).toContain("by this machine");
  await decided.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => rauds(page)).toBe(2);
  await withoutArticles(page);
});
