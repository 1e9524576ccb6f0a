import { CursusError, type ErrorCode } from "@cursus/kernel";

/** The outcome of the work, or an error of the given code where it takes longer. The timer keeps no process alive. */
export async function within<T>(ms: number, code: ErrorCode, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new CursusError(code, `no answer within ${ms} ms`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
