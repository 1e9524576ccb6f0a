import type { Browser, Page } from "playwright-core";

/** Frames a second while the drawing of so many nodes is moved. */
export interface Frames {
  readonly nodes: number;
  readonly edges: number;
  readonly panned: number;
  readonly zoomed: number;
}

const MOVES = 120;
/** The layout comes to rest first: what moves by itself is another matter. */
const REST_MS = 90_000;

/** Draws so many edges of the record at one look, waits until their layout rests, and moves it with the mouse. */
export async function framesOf(browser: Browser, address: string, edgesAsked: number): Promise<Frames> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${address}/graph?edges=${edgesAsked}`);
    await page.locator(".graph-box canvas").first().waitFor({ timeout: 60_000 });
    const label = page.getByRole("img", { name: /A graph of [1-9]/ });
    const words = (await label.getAttribute("aria-label", { timeout: 60_000 })) ?? "";
    const [nodes = 0, edges = 0] = [...words.matchAll(/\d+/g)].map(([number]) => Number(number));
    await page.waitForTimeout(REST_MS);
    return { nodes, edges, panned: await counting(page, pan), zoomed: await counting(page, zoom) };
  } finally {
    await context.close();
  }
}

/** How many frames the page drew a second while somebody did this. */
async function counting(page: Page, move: (page: Page) => Promise<void>): Promise<number> {
  await page.evaluate(COUNT);
  await move(page);
  return Math.round((await page.evaluate<number>("globalThis.framesPerSecond()")) * 10) / 10;
}

const COUNT = `{
  const from = performance.now();
  let [frames, last] = [0, from];
  const count = (now) => { frames += 1; last = now; requestAnimationFrame(count); };
  requestAnimationFrame(count);
  globalThis.framesPerSecond = () => (1000 * frames) / (last - from);
}`;

async function pan(page: Page): Promise<void> {
  const box = await page.locator(".graph-box").boundingBox();
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 0; move < MOVES; move += 1)
    await page.mouse.move(x + 150 * Math.sin(move / 10), y + 150 * Math.cos(move / 10));
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  for (let move = 0; move < MOVES; move += 1) await page.mouse.wheel(0, move % 40 < 20 ? -60 : 60);
}
