import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { CHROMIUM_FLAGS } from "./chromium.ts";

/** Somebody with a browser. Whatever the browser complains of while a test runs fails that test. */
export interface Visitor {
  /** Opens a path of the page in a window of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

export function visitor(): Visitor {
  let browser: Browser;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: CHROMIUM_FLAGS });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(complaints.splice(0), "what the browser complained of").toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      listen(page, complaints);
      await page.goto(inject("pageAddress") + path);
      return page;
    },
  };
}

/** Errors of the console (a breach of the content policy is one), of scripts, and answers of a broken server. */
function listen(page: Page, complaints: string[]): void {
  page.on("console", (message) => {
    // A refusal that the page shows; and a graphics card done by software, which is slow.
    const expected = /status of (?:4\d\d|503)|GL Driver Message/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !expected) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("response", (response) => {
    // 503 asks to come again, and the page does.
    if (response.status() >= 500 && response.status() !== 503)
      complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const outside =
      !request.url().startsWith(inject("pageAddress")) && !/^(?:data|blob):/.test(request.url());
    if (outside) complaints.push(`asked another server: ${request.url()}`);
  });
}
