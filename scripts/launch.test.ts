import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
).scripts;

/** Tells its process id, then stays until somebody ends it. */
const STAYS = "console.log(process.pid); setInterval(() => {}, 1_000)";

/** What npm does of `npm run NAME`, with another program in the place of the script's own. */
function runAsNpm(script: string, program: string) {
  const launcher = script.slice(0, script.indexOf("launch.mjs") + "launch.mjs".length);
  return spawn("sh", ["-c", `${launcher} exec node -e '${program}'`], { cwd: root, stdio: "pipe" });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("SIGTERM to what npm started ends the program itself", async () => {
  const child = runAsNpm(scripts.start ?? "", STAYS);
  const pid = await new Promise<number>((resolve) => {
    child.stdout.once("data", (line) => resolve(Number(line)));
  });
  try {
    expect(isRunning(pid)).toBe(true);
    child.kill("SIGTERM");
    await expect.poll(() => isRunning(pid), { timeout: 15_000 }).toBe(false);
  } finally {
    if (isRunning(pid)) process.kill(pid, "SIGKILL");
  }
});

test("every script hands its place to the launcher, so that signals reach it", () => {
  const launched = Object.values(scripts).filter((script) => script.includes("launch.mjs"));
  expect(launched.length).toBeGreaterThan(0);
  for (const script of launched) expect(script).toMatch(/^exec node scripts\/launch\.mjs /);
});
