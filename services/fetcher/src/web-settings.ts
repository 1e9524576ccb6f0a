import { type FetchPolicy, type FetchSettings, PUBLIC_WEB } from "@cursus/fetch";
import type { Environment } from "@cursus/kernel";

/** The public web, and what CURSUS_FETCH_ALLOW adds to it. */
export function webSettings({
  CURSUS_FETCH_ALLOW,
}: Pick<Environment, "CURSUS_FETCH_ALLOW">): FetchSettings & { readonly policy: FetchPolicy } {
  const exempt = (CURSUS_FETCH_ALLOW ?? "").split(",").map((server) => server.trim());
  return { policy: { ...PUBLIC_WEB, exempt: exempt.filter((server) => server !== "") } };
}
