import { expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();

test("from the search box to the proof of a tenure by key alone", async () => {
  const page = await open("/articles");
  await page.locator(".entries li").first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("prime minister of new zealand");
  await page.getByRole("option", { name: /^Prime Minister of New Zealand/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("[data-bar]").first().waitFor();
  const focused = () => page.evaluate("document.activeElement?.getAttribute('data-bar') ?? ''");
  for (let steps = 0; steps < 60 && (await focused()) === ""; steps += 1) await page.keyboard.press("Tab");
  expect(await focused()).not.toBe("");
  await page.keyboard.press("Enter");
  await page.locator("[data-proof] blockquote").first().waitFor();
  expect(page.url()).toContain("tenure=");
});

test("the first stop of the Tab key leads past the head of the page", async () => {
  const page = await open("/articles");
  await page.locator(".entries li").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement?.id")).toBe("content");
});
