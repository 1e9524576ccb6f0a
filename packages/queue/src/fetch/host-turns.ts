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
  /** Takes the next free turn at a host: answers how long until then, in milliseconds. */
  reserve(host: string, delayMs: number): Promise<number>;
  /** Begins a request. False where as many are under way as may be. Beginning again is one request. */
  enter(host: string, most: number, member: string): Promise<boolean>;
  /** Says that the request is over. A process that dies first is forgotten after a minute. */
  leave(host: string, member: string): Promise<void>;
}

const LEASE_MS = 60_000;

/** The clock is Redis's, so that machines need not agree. */
const NOW = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)`;

/** KEYS: the host's next free moment. ARGV: the delay. */
const RESERVE = `${NOW}
local at = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
redis.call('SET', KEYS[1], at + ARGV[1], 'PX', math.max(1, at + ARGV[1] - now))
return at - now`;

/** KEYS: the host's requests under way, by when they are forgotten. ARGV: how many may be, the request, its lease. */
const ENTER = `${NOW}
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[1]) and not redis.call('ZSCORE', KEYS[1], ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;

export function hostTurns(redis: Redis, prefix: string): HostTurns {
  const turn = (host: string): string => `${prefix}:turn:${host}`;
  const busy = (host: string): string => `${prefix}:busy:${host}`;
  return {
    reserve: async (host, delayMs) => Number(await bounded(redis.eval(RESERVE, 1, turn(host), delayMs))),
    enter: async (host, most, member) =>
      (await bounded(redis.eval(ENTER, 1, busy(host), most, member, LEASE_MS))) === 1,
    leave: async (host, member) => {
      await bounded(redis.zrem(busy(host), member));
    },
  };
}
