import { CursusError } from "@cursus/kernel";
import type { FetchContext } from "@cursus/queue";
import type { FetchParts } from "./parts.ts";

/**
 * What is asked before each request: whether the site lets us, and when it is our turn there. Throws
 * RobotsDisallowed, or what the robots.txt or the turn throws.
 */
export function courtesy(
  { robots, settings }: Pick<FetchParts, "robots" | "settings">,
  context: Pick<FetchContext, "turnAt">,
): (url: URL) => Promise<void> {
  return async (url) => {
    const rules = await robots.rulesFor(url);
    if (!rules.allows(url.href))
      throw new CursusError("RobotsDisallowed", "the site's robots.txt asks not to fetch this page");
    const delayMs = Math.max(settings.hostDelayMs, rules.crawlDelayMs ?? 0);
    await context.turnAt(url.host, { delayMs, most: settings.mostPerHost });
  };
}
