/** What the one who runs the failed step should do: try again, try again much later, or give up. */
export type ErrorAction = "retry" | "later" | "never";

/**
 * Every failure Cursus can name. The code is stable: it is printed by the command line, stored with dead
 * letters and served by the API. `exit` is the process exit code (sysexits.h where one fits).
 */
const ERROR_CODES = {
  ArticleEmpty: { action: "never", exit: 65 },
  ArticleBinary: { action: "never", exit: 65 },
  ArticleTooLarge: { action: "never", exit: 65 },
  ArticleMalformed: { action: "never", exit: 65 },
  ArticleUnknown: { action: "never", exit: 66 },
  DateInvalid: { action: "never", exit: 65 },
  UrlNotAllowed: { action: "never", exit: 65 },
  RobotsDisallowed: { action: "never", exit: 65 },
  FetchRefused: { action: "never", exit: 66 },
  FetchFailed: { action: "retry", exit: 69 },
  HostUnknown: { action: "retry", exit: 68 },
  FetchTimeout: { action: "retry", exit: 75 },
  OriginalsFailed: { action: "later", exit: 70 },
  FileUnreadable: { action: "never", exit: 66 },
  UsageInvalid: { action: "never", exit: 64 },
  QuestionNotUnderstood: { action: "never", exit: 65 },
  NameUnknown: { action: "never", exit: 66 },
  NameAmbiguous: { action: "never", exit: 65 },
  KeyInvalid: { action: "never", exit: 77 },
  RoleTooLow: { action: "never", exit: 77 },
  TooManyRequests: { action: "retry", exit: 75 },
  IdempotencyKeyReused: { action: "never", exit: 65 },
  QueryRefused: { action: "never", exit: 65 },
  ClaimRefused: { action: "never", exit: 65 },
  JobRejected: { action: "never", exit: 65 },
  GraphUnreachable: { action: "retry", exit: 69 },
  GraphTransient: { action: "retry", exit: 75 },
  GraphFailed: { action: "never", exit: 70 },
  GraphNotEmpty: { action: "never", exit: 65 },
  BackupMalformed: { action: "never", exit: 65 },
  ArticleErased: { action: "never", exit: 65 },
  GraphNotMigrated: { action: "never", exit: 78 },
  RecordOutdated: { action: "never", exit: 78 },
  RecordDrifted: { action: "never", exit: 1 },
  QueueUnreachable: { action: "retry", exit: 69 },
  QueueTimeout: { action: "retry", exit: 75 },
  QueueFull: { action: "retry", exit: 75 },
  WorkerLost: { action: "never", exit: 70 },
  SettingsUnsafe: { action: "never", exit: 78 },
  EnvironmentInvalid: { action: "never", exit: 78 },
  StackMissing: { action: "never", exit: 69 },
  StackNotRunning: { action: "never", exit: 69 },
  StackFailed: { action: "never", exit: 70 },
  PortTaken: { action: "never", exit: 69 },
  PageNotBuilt: { action: "never", exit: 70 },
  DownloadFailed: { action: "retry", exit: 69 },
  ModelMissing: { action: "later", exit: 69 },
  ModelMalformed: { action: "never", exit: 65 },
  ReadingFailed: { action: "never", exit: 70 },
  Interrupted: { action: "retry", exit: 130 },
  Unexpected: { action: "later", exit: 70 },
} as const satisfies Record<string, { action: ErrorAction; exit: number }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** True where the text is the code of a failure Cursus can name. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERROR_CODES, text);
}

/** The one error type that crosses a package border: a sentence for people, a code for programs. */
export class CursusError extends Error {
  readonly code: ErrorCode;
  /** What to do about it, in one sentence, where there is something to do. */
  readonly advice: string | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; advice?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "CursusError";
    this.code = code;
    this.advice = options.advice;
  }

  get action(): ErrorAction {
    return ERROR_CODES[this.code].action;
  }

  get exitCode(): number {
    return ERROR_CODES[this.code].exit;
  }
}

/** Maps anything thrown to a CursusError; an unknown failure keeps its message and its cause. */
export function toCursusError(thrown: unknown): CursusError {
  if (thrown instanceof CursusError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new CursusError("Unexpected", message, { cause: thrown });
}
