import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { killPart, startPart } from "../harness/stack.ts";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";

const ARTICLES = sized({ quick: 10, full: 40 });
const FULL_MS = sized({ quick: 4_000, full: 30_000 });
const MIB = 2 ** 20;

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

/** A small disk of its own for a part's folder, of so many free bytes. Null where this user may not mount one. */
async function smallDisk(
  folder: string,
  free: number,
): Promise<{ fill(): Promise<void>; clear(): Promise<void>; end(): Promise<void> } | null> {
  const copy = await mkdtemp(join(tmpdir(), "cursus-disk-"));
  await cp(folder, copy, { recursive: true });
  const used = Number(execFileSync("du", ["-sb", folder], { encoding: "utf8" }).split("\t")[0]);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${used + free}`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    await rm(copy, { recursive: true });
    return null;
  }
  await cp(copy, folder, { recursive: true });
  const filler = join(folder, "filler");
  return {
    fill: async () => {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - MIB / 8)));
    },
    clear: () => rm(filler, { force: true }),
    end: async () => {
      // What stands on the small disk goes with it: the part has been killed.
      await cp(folder, copy, { recursive: true });
      execFileSync("umount", ["-l", folder]);
      await cp(copy, folder, { recursive: true });
      await rm(copy, { recursive: true });
    },
  };
}

test.each(["redis", "neo4j"] as const)(
  "a full disk under %s loses no accepted article, and all goes on once there is room",
  async (part) => {
    const { kind, home } = inject("testStack");
    if (kind === "given" || home === "") return;
    const articles = someArticles(ARTICLES * 2, printedSeed(`full disk under ${part}`));
    const clean = await run.clean(articles);
    await killPart(part);
    const disk = await smallDisk(join(home, part), 48 * MIB);
    await startPart(part);
    if (disk === null) return;
    try {
      const worker = run.worker({ sweepEveryMs: 1_000 });
      await worker.ready;
      await run.handIn(articles.slice(0, ARTICLES));
      await disk.fill();
      const accepted = new Set<string>();
      const until = performance.now() + FULL_MS;
      while (performance.now() < until) {
        for (const article of articles.slice(ARTICLES))
          await run.handIn([article]).then(
            () => accepted.add(article.version),
            () => undefined,
          );
        await sleep(200);
      }
      await disk.clear();
      noteFaults(24, `full disk under ${part}`, 1);
      // A database that gave up on its disk is started anew by whoever runs it.
      if (part === "neo4j") {
        await killPart(part);
        await startPart(part);
      }
      await expect
        .poll(() => run.handIn(articles).then(() => true), { timeout: 60_000, interval: 500 })
        .toBe(true);
      await run.drained();
      worker.signal("SIGTERM");
      await worker.ended();
      expect(await run.queue.dead()).toEqual([]);
      expect(await run.dump()).toEqual(clean);
      expect(await run.drift()).toEqual([]);
    } finally {
      await killPart(part).catch(() => undefined);
      await disk.end();
      await startPart(part);
    }
  },
);
