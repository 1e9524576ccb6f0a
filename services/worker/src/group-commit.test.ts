import { CursusError } from "@cursus/kernel";
import { expect, test } from "vitest";
import { groupCommits } from "./group-commit.ts";

/** A group that waited so long would end its test. */
const NEVER_MS = 600_000;

/** A commit that notes its groups, and fails where a group has what is bad. */
function aCommit(fails: (group: readonly number[]) => CursusError | null = () => null) {
  const groups: (readonly number[])[] = [];
  const commit = async (group: readonly number[]): Promise<readonly string[]> => {
    groups.push(group);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const failure = fails(group);
    if (failure !== null) throw failure;
    return group.map((item) => `done ${item}`);
  };
  return { commit, groups };
}

test("what is ready at about the same time is committed together, in its order", async () => {
  const { commit, groups } = aCommit();
  const add = groupCommits({ commit, firstSize: 50, size: 50, waitMs: 10 });
  expect(await Promise.all([1, 2, 3].map(add))).toEqual(["done 1", "done 2", "done 3"]);
  expect(groups).toEqual([[1, 2, 3]]);
});

test("a full group does not wait, and no group is larger", async () => {
  const { commit, groups } = aCommit();
  const add = groupCommits({ commit, firstSize: 2, size: 2, waitMs: NEVER_MS });
  await Promise.all([1, 2, 3, 4].map(add));
  expect(groups).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("what comes during a commit forms the next group at once", async () => {
  const { commit, groups } = aCommit();
  const add = groupCommits({ commit, firstSize: 2, size: 2, waitMs: NEVER_MS });
  await Promise.all([1, 2, 3].map(add));
  expect(groups).toEqual([[1, 2], [3]]);
});

test("what comes during a commit longer than the wait, and what comes after it, is committed too", async () => {
  const { commit, groups } = aCommit();
  const add = groupCommits({ commit, firstSize: 50, size: 50, waitMs: 1 });
  const first = add(1);
  await new Promise((resolve) => setTimeout(resolve, 3));
  const second = add(2);
  await Promise.all([first, second]);
  expect(await add(3)).toBe("done 3");
  expect(groups).toEqual([[1], [2], [3]]);
});

test("groups grow while they go well, and start small again where they do not", async () => {
  const bad = new CursusError("GraphTransient", "busy");
  let busy = false;
  const { commit, groups } = aCommit((group) => (busy && group.length > 1 ? bad : null));
  const add = groupCommits({ commit, firstSize: 1, size: 4, waitMs: 5 });
  const addMany = (count: number) => Promise.all(Array.from({ length: count }, (_, item) => add(item)));
  const sizes = () => groups.splice(0).map(({ length }) => length);
  await addMany(11);
  expect(sizes()).toEqual([1, 2, 4, 4]);
  busy = true;
  await addMany(3);
  expect(sizes()).toEqual([3, 1, 1, 1]);
  busy = false;
  await addMany(3);
  expect(sizes()).toEqual([1, 2]);
});

test("one bad item fails alone", async () => {
  const bad = new CursusError("GraphFailed", "bad");
  const { commit, groups } = aCommit((group) => (group.includes(2) ? bad : null));
  const add = groupCommits({ commit, firstSize: 3, size: 3, waitMs: 10 });
  const settled = await Promise.allSettled([1, 2, 3].map(add));
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(groups).toEqual([[1, 2, 3], [1], [2], [3]]);
});

test("without a database all that waits comes back at once", async () => {
  const { commit, groups } = aCommit(() => new CursusError("GraphUnreachable", "away"));
  const add = groupCommits({ commit, firstSize: 1, size: 3, waitMs: 10 });
  const settled = await Promise.allSettled([1, 2, 3].map(add));
  expect(settled.every(({ status }) => status === "rejected")).toBe(true);
  expect(groups).toEqual([[1]]);
});

test("without a database nobody tries item by item", async () => {
  const { commit, groups } = aCommit(() => new CursusError("GraphUnreachable", "away"));
  const add = groupCommits({ commit, firstSize: 3, size: 3, waitMs: 10 });
  const settled = await Promise.allSettled([1, 2, 3].map(add));
  expect(settled.every(({ status }) => status === "rejected")).toBe(true);
  expect(groups).toEqual([[1, 2, 3]]);
});

test("when a single item finds the database busy, the others come back later too", async () => {
  const { commit, groups } = aCommit((group) =>
    group.includes(2) ? new CursusError("GraphTransient", "busy") : null,
  );
  const add = groupCommits({ commit, firstSize: 3, size: 3, waitMs: 10 });
  const settled = await Promise.allSettled([1, 2, 3].map(add));
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(groups).toEqual([[1, 2, 3], [1], [2]]);
});

test("a commit that answers for too few is a failure, not a loss", async () => {
  const add = groupCommits({ commit: async () => ["done"], firstSize: 2, size: 2, waitMs: 10 });
  const settled = await Promise.allSettled([1, 2].map(add));
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
});
