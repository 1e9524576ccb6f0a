import { CursusError } from "@cursus/kernel";
import * as robotsModule from "robots-parser";
import type { BeforeHop, Fetcher } from "./fetch-document.ts";

/** What a site's robots.txt says to us. */
export interface RobotsRules {
  readonly allows: (url: string) => boolean;
  /** How long to leave between two requests, in milliseconds; null where it does not say. */
  readonly crawlDelayMs: number | null;
}

export interface Robots {
  /**
   * The rules of the site of that address; `beforeHop` hears of each request that they cost. Throws FetchFailed where
   * the site fails, like its pages would, and what `beforeHop` throws.
   */
  rulesFor(url: URL, beforeHop?: BeforeHop): Promise<RobotsRules>;
}

/** Its types describe a default export; what Node imports from it is the function itself, under that name. */
const robotsParser = robotsModule.default as unknown as typeof robotsModule.default.default;

/** RFC 9309 (2.4): not longer than a day; an hour lets a publisher's change of mind be heard. */
const KEPT_MS = 3_600_000;
const MAX_SITES = 10_000;
/** RFC 9309 (2.5): at least 500 KiB are read. */
const MAX_CHARS = 512_000;
const LONGEST_DELAY_MS = 60_000;

/** Reads each site's robots.txt (RFC 9309) once an hour; `now` in milliseconds. `agent` is the name we go by. */
export function createRobots(fetcher: Fetcher, agent: string, now: () => number): Robots {
  const kept = new Map<string, { readonly rules: Promise<RobotsRules>; readonly until: number }>();
  return {
    rulesFor: async ({ origin }, beforeHop) => {
      for (;;) {
        const known = kept.get(origin);
        if (known === undefined || known.until <= now()) break;
        const rules = await known.rules.catch(ofTheSite);
        if (rules !== null) return rules;
      }
      const rules = readRules(fetcher, origin, { agent, beforeHop });
      rules.catch(() => kept.delete(origin));
      if (kept.size >= MAX_SITES) kept.clear();
      kept.set(origin, { rules, until: now() + KEPT_MS });
      return rules;
    },
  };
}

/** Null where it was no failure of the site, but whoever asked it could not wait: then somebody else has to ask. */
function ofTheSite(thrown: unknown): null {
  if (thrown instanceof CursusError) throw thrown;
  return null;
}

async function readRules(
  fetcher: Fetcher,
  origin: string,
  { agent, beforeHop }: { readonly agent: string; readonly beforeHop: BeforeHop | undefined },
): Promise<RobotsRules> {
  const address = `${origin}/robots.txt`;
  const { status, bytes } = await fetcher.fetch(address, { beforeHop });
  // RFC 9309 (2.3.1): where there is no file all is allowed; where the server fails nothing is.
  if (status >= 500 || status === 429)
    throw new CursusError("FetchFailed", `the site's robots.txt cannot be read (${status})`);
  if (status >= 400) return { allows: () => true, crawlDelayMs: null };
  const text = new TextDecoder().decode(bytes).slice(0, MAX_CHARS);
  const robots = robotsParser(address, text);
  const delay = robots.getCrawlDelay(agent);
  return {
    allows: (url) => robots.isAllowed(url, agent) !== false,
    crawlDelayMs: delay === undefined ? null : Math.min(delay * 1_000, LONGEST_DELAY_MS),
  };
}
