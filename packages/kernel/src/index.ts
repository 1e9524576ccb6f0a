export { canonicalJson, type Json } from "./canonical-json.ts";
export { type Clock, systemClock } from "./clock.ts";
export { entryOf } from "./entry-of.ts";
export { type Environment, readEnvironment } from "./environment.ts";
export { CursusError, type ErrorAction, type ErrorCode, isErrorCode, toCursusError } from "./errors.ts";
export { hashId, sha256Hex } from "./hash.ts";
export { createFileLogger, createLogger, type Logger } from "./logger.ts";
export { momentAfter, momentOf } from "./moment.ts";
export { requiredVariable, runProgram } from "./run-program.ts";
