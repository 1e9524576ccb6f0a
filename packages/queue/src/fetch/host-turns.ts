import type { Redis } from "ioredis";
import { bounded } from "../deadline.ts";

/** How often one host may be asked. */
export interface HostPace {
  /** Between the beginnings of two requests, in milliseconds. */
  readonly delayMs: number;
  /** Requests at one time. */
  readonly most: number;
}

/** Turns at hosts, shared by every process on this Redis. */
export interface HostTurns {
  /**
   * Reserves the next turn at a host: answers how long until then, in milliseconds. `null`: the host is as busy
   * as it may be, and no turn was reserved.
   */
  reserve(host: string, pace: HostPace, member: string): Promise<number | null>;
  /** Says that the request is over. A process that dies first is forgotten after a minute. */
  release(host: string, member: string): Promise<void>;
}

const LEASE_MS = 60_000;

/**
 * KEYS: the host's next free moment, its requests under way (scored by when they are forgotten). ARGV: delay, most at
 * one time, the request, how long it is remembered. Returns the wait in milliseconds, or -1 where it is busy.
 * The clock is Redis's, so that machines need not agree.
 */
const RESERVE = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[2]) and not redis.call('ZSCORE', KEYS[2], ARGV[3]) then return -1 end
local at = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
redis.call('SET', KEYS[1], at + ARGV[1], 'PX', math.max(1, at + ARGV[1] - now))
if at - now < 2000 then
  redis.call('ZADD', KEYS[2], at + ARGV[4], ARGV[3])
  redis.call('PEXPIRE', KEYS[2], at - now + ARGV[4])
end
return at - now`;

export function hostTurns(redis: Redis, prefix: string): HostTurns {
  const keys = (host: string): [string, string] => [`${prefix}:turn:${host}`, `${prefix}:busy:${host}`];
  return {
    reserve: async (host, { delayMs, most }, member) => {
      const wait = Number(
        await bounded(redis.eval(RESERVE, 2, ...keys(host), delayMs, most, member, LEASE_MS)),
      );
      return wait < 0 ? null : wait;
    },
    release: async (host, member) => {
      await bounded(redis.zrem(keys(host)[1], member));
    },
  };
}
