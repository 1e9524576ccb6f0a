import { CursusError } from "@cursus/kernel";
import { type Agent, errors } from "undici";
import type { FetchPolicy } from "./fetch-policy.ts";

/** How much one answer may take. */
export interface FetchLimits {
  /** Unpacked. */
  readonly bytes: number;
  /** For the whole of one request, its body included. */
  readonly totalMs: number;
  readonly connectMs: number;
  readonly headersMs: number;
  readonly redirects: number;
}

/** What every request is made with. */
export interface Client {
  readonly agent: Agent;
  readonly limits: FetchLimits;
  readonly policy: FetchPolicy;
  readonly userAgent: string;
}

/** Maps what the client throws to an error of ours; what it says of addresses stays inside. */
export async function naming<T>({ limits }: Client, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw failure(thrown, limits);
  }
}

function failure(thrown: unknown, { totalMs }: FetchLimits): CursusError {
  const ours = [thrown, (thrown as Error).cause].find((error) => error instanceof CursusError);
  if (ours !== undefined) return ours;
  const { name, code = "" } = thrown as NodeJS.ErrnoException;
  if (
    name === "TimeoutError" ||
    thrown instanceof errors.ConnectTimeoutError ||
    /TIMEOUT|ETIMEDOUT/.test(code)
  )
    return new CursusError("FetchTimeout", `the server did not answer within ${totalMs / 1_000} s`, {
      cause: thrown,
    });
  if (name === "AbortError") return new CursusError("Interrupted", "stopped", { cause: thrown });
  if (/^Z_|ERR_BUFFER|ERR_BROTLI|ERR__ERROR|ZSTD/.test(code))
    return new CursusError("ArticleMalformed", "the page's packed bytes are broken", { cause: thrown });
  if (code === "ENOTFOUND")
    return new CursusError("HostUnknown", "no host of this name is found", { cause: thrown });
  if (code === "EAI_AGAIN")
    return new CursusError("FetchFailed", "no name server answers which host it is", { cause: thrown });
  return new CursusError("FetchFailed", `the server could not be asked (${code || name})`, { cause: thrown });
}
