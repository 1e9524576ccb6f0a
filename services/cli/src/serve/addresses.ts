import type { StackAddresses } from "@cursus/local-stack";
import { type PublicAddresses, publicAddresses, renderAddresses } from "../render/addresses.ts";

/** Everything that can be opened while it serves. */
export interface ServedAddresses extends PublicAddresses {
  readonly page: string;
  readonly board: string;
  readonly health: string;
}

export function servedAddresses(page: string, stack: StackAddresses): ServedAddresses {
  return { page: `${page}/`, board: `${page}/queues`, health: `${page}/ready`, ...publicAddresses(stack) };
}

export function renderServed(served: ServedAddresses, folder: string): string {
  return [
    `The page      ${served.page}`,
    `Queue board   ${served.board}`,
    `Health        ${served.health}`,
    ...renderAddresses(served, folder),
  ].join("\n");
}
