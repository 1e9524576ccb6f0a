import { parseHTML } from "linkedom";

/** As much of a page's element as is looked at here. */
export interface PageElement {
  readonly textContent: string | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
}

/** As much of a page's tree as is looked at here. */
export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The tree of a page. Nothing in it is run or loaded. Refuse bombs first. */
export function parsePage(html: string): Page {
  // Without it linkedom takes the first element for the whole.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}
