import { CursusError } from "@cursus/kernel";

export interface GroupCommitSettings<Item, Result> {
  /** All or none; the results in the order of the items. */
  readonly commit: (group: readonly Item[]) => Promise<readonly Result[]>;
  /** Most items of the first group. */
  readonly firstSize: number;
  /** Most items of any group. */
  readonly size: number;
  /** How long the first of a group waits for others, in milliseconds. */
  readonly waitMs: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers items that are ready at about the same time into one commit, because recording is serial: while one
 * group commits, the next one forms. Each item ends with its group. A group that fails for a reason of its
 * own is committed item by item, so that only the bad one fails.
 *
 * Groups start small and double as long as they go well. A database that has just been started plans every
 * statement anew (measured: 18 s for 17 articles that take 0.6 s later), and a large group would spend the
 * transaction's 10 s on that alone.
 */
export function groupCommits<Item, Result>(
  settings: GroupCommitSettings<Item, Result>,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let committing = false;
  let most = settings.firstSize;
  let timer: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (committing) return;
    committing = true;
    // What gathered during a commit has waited long enough.
    while (queue.length > 0) {
      const end = await settle(settings.commit, queue.splice(0, most));
      most = end === "whole" ? Math.min(most * 2, settings.size) : settings.firstSize;
      if (end instanceof CursusError) rejectAll(queue.splice(0), end);
    }
    committing = false;
  };

  return (item) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    queue.push({ item, resolve, reject });
    if (queue.length >= most) void run();
    else timer ??= setTimeout(run, settings.waitMs);
    return promise;
  };
}

type Commit<Item, Result> = GroupCommitSettings<Item, Result>["commit"];

/** Answers how it went: "whole", else item by item, or the failure that all others would share. */
async function settle<Item, Result>(
  commit: Commit<Item, Result>,
  group: readonly Waiting<Item, Result>[],
): Promise<"whole" | "divided" | CursusError> {
  try {
    resolveAll(group, await commit(group.map(({ item }) => item)));
    return "whole";
  } catch (error) {
    if (isOfAll(error)) {
      rejectAll(group, error);
      return error;
    }
    await settleOneByOne(commit, group, error);
    return "divided";
  }
}

/** Stops at a failure that the others would share. */
async function settleOneByOne<Item, Result>(
  commit: Commit<Item, Result>,
  group: readonly Waiting<Item, Result>[],
  failure: unknown,
): Promise<void> {
  if (group.length === 1) return rejectAll(group, failure);
  for (const [index, one] of group.entries()) {
    try {
      resolveAll([one], await commit([one.item]));
    } catch (error) {
      if (isTemporary(error)) return rejectAll(group.slice(index), error);
      one.reject(error);
    }
  }
}

function resolveAll<Item, Result>(group: readonly Waiting<Item, Result>[], results: readonly Result[]): void {
  if (results.length !== group.length)
    throw new CursusError("Unexpected", `${results.length} results of a commit of ${group.length}`);
  for (const [index, one] of group.entries()) one.resolve(results[index] as Result);
}

function rejectAll<Item, Result>(group: readonly Waiting<Item, Result>[], error: unknown): void {
  for (const one of group) one.reject(error);
}

/** No smaller group would do better: there is no database, or it is not set up. */
function isOfAll(error: unknown): error is CursusError {
  return error instanceof CursusError && (error.code === "GraphUnreachable" || error.exitCode === 78);
}

function isTemporary(error: unknown): boolean {
  return isOfAll(error) || (error instanceof CursusError && error.action === "retry");
}
