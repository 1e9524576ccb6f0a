import { type RunningApi, startApi } from "@cursus/api";
import { toCursusError } from "@cursus/kernel";
import type { Context } from "../context.ts";
import type { Parts } from "../parts.ts";

/** Where the page is by default; another free port where this one is taken. */
const USUAL_PORT = 4680;

/** Serves at the port asked for, else at the usual one or a free one. Throws PortTaken for a port asked for. */
export async function listen(
  { logger }: Context,
  parts: Parts,
  port: number | undefined,
): Promise<RunningApi> {
  const api = { graph: parts.graph, queue: parts.queue, logger };
  if (port !== undefined) return startApi(api, port);
  try {
    return await startApi(api, USUAL_PORT);
  } catch (thrown) {
    if (toCursusError(thrown).code !== "PortTaken") throw thrown;
    return startApi(api, 0);
  }
}
