import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withLock } from "./lock.ts";
import { identify } from "./process-identity.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-lock-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a lock file", () => {
  test("lets one work at a time and leaves no file behind", async () => {
    const path = join(folder, "one", "lock");
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await sleep(20);
      inside--;
    };
    await Promise.all([withLock(path, work), withLock(path, work), withLock(path, work)]);
    expect(most).toBe(1);
    expect(await readdir(join(folder, "one"))).toEqual([]);
  });

  test("is released when the work fails", async () => {
    const path = join(folder, "failing");
    await expect(withLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await withLock(path, async () => "again")).toBe("again");
  });

  test.each([
    ["a process that has ended", JSON.stringify({ pid: 2 ** 22 + 1, startedAt: "long ago" })],
    [
      "a process whose id was given to another",
      JSON.stringify({ pid: process.pid, startedAt: "another boot" }),
    ],
    ["nobody, because its text is damaged", "{"],
  ])("is taken over from %s", async (_, text) => {
    const path = join(folder, "stale");
    await writeFile(path, text);
    const work = Array.from({ length: 5 }, (_, index) => withLock(path, async () => index));
    expect(await Promise.all(work)).toEqual([0, 1, 2, 3, 4]);
  });

  test("of a living process is waited for, which is told once, and not for ever", async () => {
    const path = join(folder, "held");
    await writeFile(path, JSON.stringify(await identify(process.pid)));
    let told = 0;
    const attempt = withLock(path, async () => "never", { onWait: () => told++, waitMs: 500 });
    await expect(attempt).rejects.toMatchObject({ code: "StackFailed" });
    expect(told).toBe(1);
  });
});
