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

const LOOKS = [
  { name: "light-1440", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "dark-390", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  ...(FOLDER === undefined
    ? []
    : ([
        { name: "dark-1440", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
        { name: "light-390", viewport: { width: 390, height: 844 }, colorScheme: "light" },
      ] as const)),
] as const;

async function show(screen: Screen, look: (typeof LOOKS)[number]): Promise<Page> {
  const page = await open(screen.path, { viewport: look.viewport, colorScheme: look.colorScheme });
  await page.locator(screen.ready).first().waitFor();
  await screen.act?.(page);
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

for (const look of LOOKS)
  test.for(SCREENS)(
    `$name is sound in ${look.name}: nothing that axe finds, nothing wider than the window`,
    async (screen) => {
      const page = await show(screen, look);
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(wide, "pixels that stick out").toBeLessThanOrEqual(0);
      await keepPicture(page, `${screen.name}-${look.name}`);
    },
  );
