import { CursusError, toCursusError } from "@cursus/kernel";

/** No caller waits longer than this for one Redis command, in milliseconds. */
export const COMMAND_DEADLINE_MS = 2_000;

/**
 * The outcome of a Redis command, or QueueTimeout when it takes longer than the deadline: BullMQ itself waits
 * for ever for a Redis that was down at the start. Failures come out as CursusErrors.
 */
export async function bounded<T>(command: Promise<T>, deadlineMs = COMMAND_DEADLINE_MS): Promise<T> {
  const { promise: expired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(timeout(deadlineMs)), deadlineMs);
  try {
    return await Promise.race([command, expired]);
  } catch (error) {
    throw toQueueError(error);
  } finally {
    clearTimeout(timer);
  }
}

function timeout(deadlineMs: number): CursusError {
  return new CursusError("QueueTimeout", `Redis did not answer within ${deadlineMs} ms`);
}

/** Words by which ioredis and Redis say that Redis cannot be used now. */
const UNREACHABLE =
  /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE|Connection is closed|Stream isn't writeable|max retries per request|^(LOADING|READONLY|MISCONF|MASTERDOWN)/i;
const REFUSED = /^(NOAUTH|WRONGPASS|NOPERM)|invalid username-password/i;

/** Maps what ioredis and BullMQ throw to an error that says what to do. */
export function toQueueError(thrown: unknown): CursusError {
  if (thrown instanceof CursusError) return thrown;
  const message = messageOf(thrown);
  if (/^OOM/.test(message))
    return new CursusError("QueueFull", "Redis has no memory left for another job", { cause: thrown });
  if (REFUSED.test(message))
    return new CursusError("SettingsUnsafe", "Redis refuses this user", {
      cause: thrown,
      advice: "Put the right user and password into REDIS_URL.",
    });
  if (UNREACHABLE.test(message))
    return new CursusError("QueueUnreachable", "Redis cannot be reached", { cause: thrown });
  return toCursusError(thrown);
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof AggregateError) return thrown.errors.map(messageOf).join("; ");
  if (!(thrown instanceof Error)) return String(thrown);
  const { code } = thrown as NodeJS.ErrnoException;
  return code === undefined ? thrown.message : `${thrown.message} ${code}`;
}
