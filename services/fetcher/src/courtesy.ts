import type { BeforeHop } from "@cursus/fetch";
import { CursusError } from "@cursus/kernel";
import type { FetchContext } from "@cursus/queue";
import type { FetchParts } from "./parts.ts";

/**
 * What is asked before each request: whether the site lets us, and when it is our turn there. The question for its
 * robots.txt takes a turn too. Throws RobotsDisallowed, or what the robots.txt or the turn throws.
 */
export function courtesy(
  { robots, settings }: Pick<FetchParts, "robots" | "settings">,
  context: Pick<FetchContext, "turnAt">,
): BeforeHop {
  const turnAt = async ({ host }: URL, delayMs: number): Promise<void> =>
    void (await context.turnAt(host, { delayMs, most: settings.mostPerHost }));
  return async (url) => {
    const rules = await robots.rulesFor(url, (hop) => turnAt(hop, settings.hostDelayMs));
    if (!rules.allows(url.href))
      throw new CursusError("RobotsDisallowed", "the site's robots.txt asks not to fetch this page");
    await turnAt(url, Math.max(settings.hostDelayMs, rules.crawlDelayMs ?? 0));
  };
}
