import type { PlacedClaim, PlacedMention } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import QuickLRU from "quick-lru";
import { byId } from "./by-id.ts";
import type { Graph } from "./connect.ts";
import { emptyMirror, type LiveMirror } from "./live-mirror.ts";

/** A claim or mention that is live, with the stamp of its version; null where no receipt attests it. */
export interface Stamped {
  readonly id: string;
  readonly stamp: string | null;
}

/**
 * Claims and mentions that this process has read or written, by id and stamp: the two settle what stands in them,
 * so a commit asks the graph which are live now and reads only those it has not met before. Who is meant by a
 * mention changes, and is asked each time.
 */
export interface KeptSayings {
  readonly claims: Kept<PlacedClaim>;
  /** Without what they refer to. */
  readonly mentions: Kept<PlacedMention>;
  /** What is live, as the last change through this graph left it; another one once somebody else has made one. */
  mirror: LiveMirror;
}

export type Kept<T> = QuickLRU<string, T>;

/** Twice as many are held before the oldest go. */
const MOST_CLAIMS = 30_000;
const MOST_MENTIONS = 60_000;

export function keepSayings(): KeptSayings {
  return {
    claims: new QuickLRU({ maxSize: MOST_CLAIMS }),
    mentions: new QuickLRU({ maxSize: MOST_MENTIONS }),
    mirror: emptyMirror(null),
  };
}

/** What commits to this graph have read, for this package only. */
export const keptOf = rememberOf((_: Graph): KeptSayings => keepSayings());

/** What is kept of these, with the rest as `read` gives it by id; that is kept in turn. */
export async function recalled<T extends { readonly id: string }>(
  stamped: readonly Stamped[],
  kept: Kept<T>,
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found = stamped.map((one) => kept.get(keyOf(one)));
  const unknown = stamped.filter((_, at) => found[at] === undefined);
  const fresh = unknown.length === 0 ? [] : await read(unknown.map(({ id }) => id));
  const newly = byId(fresh);
  for (const { id, stamp } of unknown) {
    const value = newly.get(id);
    if (value !== undefined) keep(kept, stamp, value);
  }
  return stamped.flatMap(({ id }, at) => found[at] ?? newly.get(id) ?? []);
}

/** Keeps it, unless nothing attests what stands in it. */
export function keep<T extends { readonly id: string }>(kept: Kept<T>, stamp: string | null, value: T): void {
  if (stamp !== null) kept.set(keyOf({ id: value.id, stamp }), value);
}

const keyOf = ({ id, stamp }: Stamped): string => `${id} ${stamp}`;
