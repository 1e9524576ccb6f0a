import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SCREENS, type Screen } from "./support/screens.ts";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();
/** WCAG 2.2, levels A and AA. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Where pictures of all screens are wanted: `CURSUS_SCREENS=docs/screens`. */
const FOLDER = process.env.CURSUS_SCREENS;

const LIGHT_WIDE = {
  name: "light-1440",
  viewport: { width: 1440, height: 900 },
  colorScheme: "light",
} as const;
const DARK_SMALL = { name: "dark-390", viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
const DARK_WIDE = { ...LIGHT_WIDE, name: "dark-1440", colorScheme: "dark" } as const;
const LIGHT_SMALL = { ...DARK_SMALL, name: "light-390", colorScheme: "light" } as const;
type Look = typeof LIGHT_WIDE | typeof DARK_SMALL | typeof DARK_WIDE | typeof LIGHT_SMALL;

/** The screens that are shown in every look; the others in the two that differ most. */
const WHOLE = ["front-page", "office", "person", "article"];
const SHOWN: readonly (readonly [Screen, Look])[] = SCREENS.flatMap((screen) => {
  const rest = WHOLE.includes(screen.name) ? [DARK_WIDE, LIGHT_SMALL] : [];
  return [LIGHT_WIDE, DARK_SMALL, ...rest].map((look) => [screen, look] as const);
});

async function show(screen: Screen, look: Look): Promise<Page> {
  const page = await open(screen.path, { viewport: look.viewport, colorScheme: look.colorScheme });
  await page.locator(screen.ready).first().waitFor();
  await screen.act?.(page);
  // A screen is looked at once all of it is there.
  await expect.poll(() => page.locator(".loading").count(), { timeout: 20_000 }).toBe(0);
  return page;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Runs axe by the debugger's protocol: the page's own policy lets no foreign script in. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.evaluate("document.activeElement?.blur?.()");
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

for (const [screen, look] of SHOWN)
  test(`${screen.name} is sound in ${look.name}: nothing that axe finds, nothing wider than the window`, async () => {
    const page = await show(screen, look);
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(wide, "pixels that stick out").toBeLessThanOrEqual(0);
    await keepPicture(page, `${screen.name}-${look.name}`);
  });
