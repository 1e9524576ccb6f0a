import { expect, test } from "vitest";
import { pasteArticle } from "./support/paste-article.ts";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();

const TEXT = `VALDORIA CITY -- President Marta Ilves dismissed Interior Minister Pavel Drost on Tuesday.

Drost had been interior minister of Estonia since 2021.`;

test("a pasted article is followed step by step until its claim is marked in its text, and can be taken back", async () => {
  const page = await open("/add");
  const headline = "Minister Dismissed In Valdoria";
  await pasteArticle(page, { text: TEXT, headline, published: "2024-05-09" });
  await page.getByRole("link", { name: headline }).click();
  const mark = page.locator("[data-place]").first();
  await mark.click();
  await page.locator(".claim-card").first().waitFor();
  expect(await page.locator(".place-panel").textContent()).toContain("Pavel Drost");
  await page.getByRole("button", { name: "Take it back…" }).click();
  await page.getByRole("button", { name: "Take it back", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Articles" }).waitFor();
  expect(await page.getByText("Minister Dismissed In Valdoria").count()).toBe(0);
});

test("a file is taken in as it is, and one that is no article is refused with what to do", async () => {
  const page = await open("/add");
  const html = `<html><head><title>Mayor resigns</title></head><body><article><h1>Mayor resigns</h1><p>${"Mayor Ott Kuusk of Tartu resigned on Monday. ".repeat(8)}</p></article></body></html>`;
  await page.locator('input[type="file"]').setInputFiles([
    { name: "mayor.html", mimeType: "text/html", buffer: Buffer.from(html) },
    { name: "picture.txt", mimeType: "text/plain", buffer: Buffer.from([0, 1, 2, 3, 0, 0, 7]) },
  ]);
  await page.getByRole("link", { name: "mayor.html" }).waitFor({ timeout: 60_000 });
  const refused = page.locator('[data-state="refused"]');
  await refused.waitFor();
  expect((await refused.textContent())?.length).toBeGreaterThan(20);
});
