import type { Page } from "playwright-core";

/** One screen of the page: what it is called, how it is reached, and what shows that it is there. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** A selector of something that is there once the screen is. */
  readonly ready: string;
  /** What to do before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Follows a link of a list to a view whose address holds an id. */
const follow =
  (name: string, ready: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("link", { name }).first().click();
    await page.locator(ready).first().waitFor();
  };

const ARTICLE = `/article?key=${encodeURIComponent("https://example.org/news/07-uk-reshuffle")}`;

/** Every screen, in the order of the page's own sections. */
export const SCREENS: readonly Screen[] = [
  { name: "front-page", path: "/", ready: ".lead [data-bar]" },
  { name: "search", path: "/search?q=Kazakhstan", ready: ".entries li" },
  { name: "answer", path: "/search?q=who%20dismissed%20Suella%20Braverman%3F", ready: "p.said" },
  { name: "offices", path: "/offices", ready: ".office-list li" },
  {
    name: "office",
    path: "/offices",
    ready: ".office-list li",
    act: follow("Prime Minister of New Zealand", "[data-proof]"),
  },
  {
    name: "person",
    path: "/search?q=Nelson%20Euceda",
    ready: ".entries li",
    act: follow("Nelson Euceda Paz", "[data-proof]"),
  },
  {
    name: "court",
    path: "/search?q=District%20Court",
    ready: ".entries li",
    act: follow("District Court", ".chronicle li"),
  },
  {
    name: "case",
    path: "/search?q=Nelson%20Euceda",
    ready: ".entries li",
    act: async (page) => {
      await follow("Nelson Euceda Paz", "[data-proof]")(page);
      await follow("The case against Nelson Euceda Paz", ".steps li")(page);
    },
  },
  {
    name: "event",
    path: "/search?q=Suella%20Braverman",
    ready: ".entries li",
    act: async (page) => {
      await follow("Suella Braverman", "[data-proof]")(page);
      await follow("Rishi Sunak dismissed Suella Braverman", "h1.sentence")(page);
    },
  },
  { name: "articles", path: "/articles", ready: ".entries li" },
  {
    name: "article",
    path: ARTICLE,
    ready: "[data-place]",
    act: async (page) => {
      await page.locator("[data-place]").first().click();
      await page.locator(".claim-card").first().waitFor();
    },
  },
  { name: "contradictions", path: "/contradictions", ready: "h1" },
  { name: "changes", path: "/changes", ready: ".change" },
  {
    name: "graph",
    path: "/graph",
    ready: ".graph-box canvas",
    act: async (page) => {
      await page.locator(".graph-list .text-button").first().click();
      await page.locator(".graph-list h2").waitFor();
      await page.waitForTimeout(2_500);
    },
  },
  { name: "dashboard", path: "/dashboard", ready: ".year-bars li" },
  {
    name: "console",
    path: "/console",
    ready: ".cm-content",
    act: async (page) => {
      await page.getByRole("button", { name: "Run" }).click();
      await page.locator(".result tbody tr").first().waitFor();
    },
  },
  { name: "review", path: "/review", ready: "h1" },
  { name: "add", path: "/add", ready: "textarea" },
];
