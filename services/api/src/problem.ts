import { CursusError, type ErrorCode, toCursusError } from "@cursus/kernel";

/** An error as RFC 9457 puts it; `code` is the stable name of the failure. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode | ProtocolCode;
  readonly detail: string;
  readonly advice?: string;
}

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** Failures of the exchange itself, which no package of ours can have. */
export type ProtocolCode = "RouteUnknown" | "HostNotAllowed" | "RequestInvalid";

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  ArticleUnknown: 404,
  NameUnknown: 404,
  UsageInvalid: 400,
  KeyInvalid: 401,
  RoleTooLow: 403,
  ArticleTooLarge: 413,
  ArticleEmpty: 422,
  ArticleBinary: 422,
  ArticleMalformed: 422,
  ClaimRefused: 422,
  JobRejected: 422,
  UrlNotAllowed: 422,
  IdempotencyKeyReused: 422,
  TooManyRequests: 429,
  QueueFull: 503,
  RecordOutdated: 503,
  DateInvalid: 400,
  QuestionNotUnderstood: 422,
  NameAmbiguous: 422,
  QueryRefused: 422,
  GraphUnreachable: 503,
  GraphTransient: 503,
  GraphNotMigrated: 503,
  QueueUnreachable: 503,
  QueueTimeout: 503,
};

/** The HTTP status of a failure; 500 of one that no request should meet. */
export const statusOf = (code: ErrorCode): number => STATUS[code] ?? 500;

/** Turns anything thrown into a problem. An unforeseen failure's message stays in the log: it may name inner parts. */
export function toProblem(thrown: unknown): Problem {
  const error = toCursusError(thrown);
  const status = statusOf(error.code);
  return {
    ...problem(error.code, status, status === 500 ? "The request failed; the log tells why." : error.message),
    ...(error.advice === undefined ? {} : { advice: error.advice }),
  };
}

export function problem(code: Problem["code"], status: number, detail: string): Problem {
  return { type: `urn:cursus:problem:${code}`, title: titleOf(code), status, code, detail };
}

function titleOf(code: string): string {
  return code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Whatever a route, the framework or a check of ours threw, as a problem. */
export function problemOf(thrown: unknown): Problem {
  return protocolProblem(thrown) ?? toProblem(thrown);
}

/** The framework repeats what it complains of, however long. */
const MOST_DETAIL_CHARS = 300;

/** The framework's own complaint about a request (malformed URL, body, header), or null if it is another's. */
export function protocolProblem(thrown: unknown): Problem | null {
  if (thrown instanceof CursusError || !(thrown instanceof Error)) return null;
  const status = (thrown as { statusCode?: unknown }).statusCode;
  if (typeof status !== "number" || status < 400 || status > 499) return null;
  return problem("RequestInvalid", status, thrown.message.slice(0, MOST_DETAIL_CHARS));
}
