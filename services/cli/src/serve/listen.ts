import { type ApiParts, type Notifying, type RunningApi, startApi } from "@cursus/api";
import type { Context } from "../context.ts";
import type { FetchingParts } from "../sources/with-fetches.ts";
import { pageFolder } from "./page-folder.ts";
import { usualOrFree } from "./usual-or-free.ts";

type ServingParts = Pick<FetchingParts, "graph" | "queue" | "fetches"> & { readonly notices: Notifying };

/** Where the page is by default. */
const USUAL_PORT = 4680;

export interface ListenOptions {
  /** 0 takes a free one; undefined the usual one, or a free one. */
  readonly port: number | undefined;
  /** The address to listen on; this machine's own unless given, and then everybody needs a key. */
  readonly host?: string | undefined;
  /** True where also this machine needs a key. */
  readonly keys?: boolean | undefined;
}

/** Serves at the port asked for, else at the usual one or, told so, a free one. Throws PortTaken for a port asked for. */
export async function listen(
  context: Context,
  parts: ServingParts,
  { port, host, keys }: ListenOptions,
): Promise<RunningApi> {
  const page = await pageFolder(context);
  const api = apiParts(context, parts, { keys: host !== undefined || keys === true, page });
  const startAt = (chosen: number) => startApi(api, chosen, host);
  return port === undefined ? usualOrFree(startAt, USUAL_PORT, context.terminal.note) : startAt(port);
}

interface Served {
  readonly keys: boolean;
  readonly page: string;
}

function apiParts(
  { logger, clock, environment }: Context,
  { graph, queue, fetches, notices }: ServingParts,
  { keys, page }: Served,
): ApiParts {
  return {
    graph,
    queue,
    fetches,
    notices,
    logger,
    access: { mode: keys ? "keys" : "loopback", clock },
    maxChars: environment.CURSUS_MAX_ARTICLE_CHARS,
    requestsPerMinute: environment.CURSUS_REQUESTS_PER_MINUTE,
    maxWaiting: environment.CURSUS_MAX_WAITING,
    page,
  };
}
