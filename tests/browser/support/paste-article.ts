import type { Page } from "playwright-core";

export interface Pasted {
  readonly text: string;
  readonly headline: string;
  /** ISO day. */
  readonly published: string;
}

/** Puts an article into the form that the page has for it, hands it in, and waits until it is on the list. */
export async function pasteArticle(page: Page, { text, headline, published }: Pasted): Promise<void> {
  await page.getByLabel("Its text").fill(text);
  await page.getByLabel("Headline, if known").fill(headline);
  await page.getByLabel("Published on", { exact: true }).fill(published);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("link", { name: headline }).waitFor({ timeout: 60_000 });
}
