import { CursusError } from "@cursus/kernel";

export interface GroupCommitSettings<Item, Result> {
  /** All or none; the results in the order of the items. */
  readonly commit: (group: readonly Item[]) => Promise<readonly Result[]>;
  /** Most items of a group. */
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
 */
export function groupCommits<Item, Result>(
  settings: GroupCommitSettings<Item, Result>,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let committing = false;
  let timer: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (committing) return;
    committing = true;
    // What gathered during a commit has waited long enough.
    while (queue.length > 0) await settle(settings.commit, queue.splice(0, settings.size));
    committing = false;
  };

  return (item) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    queue.push({ item, resolve, reject });
    if (queue.length >= settings.size) void run();
    else timer ??= setTimeout(run, settings.waitMs);
    return promise;
  };
}

type Commit<Item, Result> = GroupCommitSettings<Item, Result>["commit"];

async function settle<Item, Result>(
  commit: Commit<Item, Result>,
  group: readonly Waiting<Item, Result>[],
): Promise<void> {
  try {
    resolveAll(group, await commit(group.map(({ item }) => item)));
  } catch (error) {
    if (group.length === 1 || isOfAll(error)) rejectAll(group, error);
    else await settleOneByOne(commit, group);
  }
}

/** Stops at a failure that the others would share. */
async function settleOneByOne<Item, Result>(
  commit: Commit<Item, Result>,
  group: readonly Waiting<Item, Result>[],
): Promise<void> {
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
function isOfAll(error: unknown): boolean {
  return error instanceof CursusError && (error.code === "GraphUnreachable" || error.exitCode === 78);
}

function isTemporary(error: unknown): boolean {
  return isOfAll(error) || (error instanceof CursusError && error.action === "retry");
}
