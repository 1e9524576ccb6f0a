import type { ErrorCode } from "@cursus/kernel";
import { z } from "zod";
import type { RouteAccess } from "./access/caller.ts";
import { type Problem, statusOf } from "./problem.ts";
import { problemSchema } from "./schemas/problem.ts";

/** What of a route tells how a request to it can fail. */
export interface FailingRoute {
  readonly method: string | readonly string[];
  readonly url: string;
  readonly access: RouteAccess["access"];
  /** The codes of failures that are this route's own. */
  readonly fails: readonly ErrorCode[];
}

type Coded = readonly [status: number, code: Problem["code"]];

/** The exchange itself can fail at any route. */
const EXCHANGE: readonly Coded[] = [
  [400, "RequestInvalid"],
  [400, "UsageInvalid"],
  [421, "HostNotAllowed"],
  [429, "TooManyRequests"],
  [431, "RequestInvalid"],
];
const WITH_KEY: readonly Coded[] = [
  [401, "KeyInvalid"],
  [403, "RoleTooLow"],
];
const WITH_PARAMETERS: readonly Coded[] = [
  [404, "RouteUnknown"],
  [414, "RequestInvalid"],
];
const WITH_BODY: readonly Coded[] = [
  [413, "RequestInvalid"],
  [415, "RequestInvalid"],
];
/** The database or the queue is away, is being restarted, or holds what these rules did not make. */
const PARTS_AWAY: readonly Coded[] = (
  [
    "GraphUnreachable",
    "GraphTransient",
    "GraphNotMigrated",
    "RecordOutdated",
    "QueueUnreachable",
    "QueueTimeout",
  ] as const
).map((code) => [statusOf(code), code]);

/** What nobody foresaw: which code it has says nothing to a client. */
const UNFORESEEN = "The request failed; the log tells why.";

/** An answer as routes declare them, by type of content. */
export interface DescribedAnswer {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>>;
}

/** How requests to the route can fail, by status, as OpenAPI has it: each answer with the codes that come with it. */
export function describedFailures(route: FailingRoute): Readonly<Record<string, DescribedAnswer>> {
  const byStatus = Map.groupBy(codesOf(route), ([status]) => status);
  const told = [...byStatus].map(([status, coded]) => {
    const codes = [...new Set(coded.map(([, code]) => code))].toSorted();
    return [status, answered(codes.join(", "), withCodes(status, codes))] as const;
  });
  return { ...Object.fromEntries(told), 500: answered(UNFORESEEN, problemSchema) };
}

function codesOf({ method, url, access, fails }: FailingRoute): readonly Coded[] {
  const takesBody = [method].flat().some((one) => one !== "GET" && one !== "HEAD");
  return [
    ...EXCHANGE,
    ...(access === "open" ? [] : [...WITH_KEY, ...PARTS_AWAY]),
    ...(url.includes(":") ? WITH_PARAMETERS : []),
    ...(takesBody ? WITH_BODY : []),
    ...fails.map((code) => [statusOf(code), code] as const),
  ];
}

const withCodes = (status: number, codes: readonly string[]): z.ZodType =>
  problemSchema.and(z.looseObject({ status: z.literal(status), code: z.enum(codes) }));

const answered = (description: string, schema: z.ZodType): DescribedAnswer => ({
  description,
  content: { "application/problem+json": { schema } },
});
