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
  /** Takes the next free place in a host's line: answers how long until then, in milliseconds. */
  reserve(host: string, delayMs: number): Promise<number>;
  /**
   * Begins a request, unless too many are under way, or the one before it was too short a time ago: somebody may have
   * been late in the line, or have been led on by a redirect. The same member again is one request under way.
   */
  enter(host: string, pace: HostPace, member: string): Promise<Entry>;
  /** Says that the request is over. A process that dies first is forgotten after a minute. */
  leave(host: string, member: string): Promise<void>;
}

/** Whether a request may be made: when it was let in, by Redis's clock, or how long it has to wait; in milliseconds. */
export type Entry = { readonly at: number } | { readonly waitMs: number } | "busy";

/** Also the longest delay that is kept to. */
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

/** KEYS: the host's requests under way, by when they are forgotten; its last one. ARGV: how many may be, the request, its lease, the delay. */
const ENTER = `${NOW}
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[1]) and not redis.call('ZSCORE', KEYS[1], ARGV[2]) then return {-1, 0} end
local wait = tonumber(redis.call('GET', KEYS[2]) or '0') + ARGV[4] - now
if wait > 0 then return {wait, 0} end
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('SET', KEYS[2], now, 'PX', ARGV[3])
return {0, now}`;

export function hostTurns(redis: Redis, prefix: string): HostTurns {
  const turn = (host: string): string => `${prefix}:turn:${host}`;
  const busy = (host: string): string => `${prefix}:busy:${host}`;
  const last = (host: string): string => `${prefix}:last:${host}`;
  return {
    reserve: async (host, delayMs) => Number(await bounded(redis.eval(RESERVE, 1, turn(host), delayMs))),
    enter: async (host, { delayMs, most }, member) => {
      const delay = Math.min(delayMs, LEASE_MS);
      const entered = redis.eval(ENTER, 2, busy(host), last(host), most, member, LEASE_MS, delay);
      return entryOf((await bounded(entered)) as [number, number]);
    },
    leave: async (host, member) => {
      await bounded(redis.zrem(busy(host), member));
    },
  };
}

function entryOf([waitMs, at]: readonly [number, number]): Entry {
  if (waitMs < 0) return "busy";
  return waitMs > 0 ? { waitMs } : { at };
}
