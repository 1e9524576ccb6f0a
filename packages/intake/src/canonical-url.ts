import { CursusError } from "@cursus/kernel";

/** Parameters that tell a publisher where the reader came from: they do not change the page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga)$/i;
const MAX_URL_CHARS = 2_000;

/**
 * One address for one page: no fragment, no user, no tracking parameters, the others sorted. Throws
 * ArticleMalformed on what is no web address.
 */
export function canonicalUrl(text: string): string {
  const url = webAddress(text);
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

/** True for what `canonicalUrl` accepts. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= MAX_URL_CHARS;
}

function webAddress(text: string): URL {
  if (isWebAddress(text)) return new URL(text);
  throw new CursusError("ArticleMalformed", "url: not a web address (http or https)");
}
