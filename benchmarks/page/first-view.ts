import type { Browser } from "playwright-core";

/** Milliseconds until the first view of an office stands, each time in a browser that knows nothing yet. */
export interface FirstView {
  readonly api: number;
  readonly drawn: number;
}

const RUNS = 15;

/** Opens the office so many times: from the address typed to the first bar drawn, and what the API alone takes. */
export async function firstViews(
  browser: Browser,
  address: string,
  office: string,
): Promise<readonly FirstView[]> {
  const views: FirstView[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const api = await timed(async () => {
      const answers = await Promise.all(ASKED.map((path) => fetch(address + path.replace("ID", office))));
      await Promise.all(answers.map((answer) => answer.text()));
    });
    views.push({ api, drawn: await timeToBar(browser, `${address}/office/${office}`) });
  }
  return views;
}

/** What the view of an office asks for before it draws. */
const ASKED = ["/v1/offices/ID", "/v1/questions/successionChain?office=ID&limit=100"];

async function timeToBar(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    return await timed(async () => {
      await page.goto(url, { waitUntil: "commit" });
      await page.locator("[data-bar]").first().waitFor({ timeout: 60_000 });
    });
  } finally {
    await context.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return Math.round(performance.now() - from);
}
