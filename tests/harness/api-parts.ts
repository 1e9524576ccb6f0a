import type { ApiParts } from "@cursus/api";
import { createLogger } from "@cursus/kernel";

/** The parts of a server for tests: open to this machine, with limits that no test meets by chance. */
export function testApiParts(
  parts: Pick<ApiParts, "graph" | "queue">,
  more: Partial<ApiParts> = {},
): ApiParts {
  return {
    ...parts,
    logger: createLogger("test", "silent"),
    access: { mode: "loopback", clock: () => new Date() },
    maxChars: 200_000,
    requestsPerMinute: 1_000_000,
    maxWaiting: 100_000,
    page: null,
    fetches: null,
    notices: null,
    ...more,
  };
}
