import { ensureBundle } from "@cursus/web";
import type { Context } from "../context.ts";

/** Where the page lies; bundles it first where it is missing or its sources have changed, and tells so. */
export async function pageFolder({ terminal }: Context): Promise<string> {
  const { folder } = await ensureBundle(() => terminal.note("bundling the page (once, some seconds)..."));
  return folder;
}
