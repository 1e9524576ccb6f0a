import type { ErrorCode } from "@cursus/kernel";
import type { Role } from "./roles.ts";

/** Who sent a request, as far as it matters. */
export interface Caller {
  /** For the log: "Ann (3f9a2c71...)", or "this machine". */
  readonly who: string;
  /** What its requests are counted under. */
  readonly client: string;
  readonly role: Role;
}

/** What one route needs. */
export interface RouteAccess {
  readonly method: string;
  readonly url: string;
  readonly access: Role | "open";
}

declare module "fastify" {
  interface FastifyInstance {
    /** Every route with what it needs, as they were registered. */
    readonly accessTable: readonly RouteAccess[];
  }
  interface FastifyRequest {
    /** Null before it is known, and on routes that are open to all. */
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    /** What the route needs; `open` is for everybody. A route that says nothing is refused at start. */
    readonly access?: Role | "open";
    /** What the audit log calls it; routes without are not logged. */
    readonly audit?: string;
    /** The codes of failures that are this route's own: the description of the API tells them by status. */
    readonly fails?: readonly ErrorCode[];
  }
}
