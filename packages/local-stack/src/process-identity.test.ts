import { spawn } from "node:child_process";
import { afterEach, describe, expect, test } from "vitest";
import { endProcess, identify, isAlive, type ProcessIdentity } from "./process-identity.ts";

const started: ProcessIdentity[] = [];
afterEach(async () => {
  for (const identity of started.splice(0)) await endProcess(identity, 0);
});

async function run(script: string): Promise<ProcessIdentity> {
  const child = spawn(process.execPath, ["-e", `${script}; console.log("up"); setInterval(() => {}, 1000)`]);
  await new Promise((settle) => child.stdout.once("data", settle));
  const identity = await identify(child.pid ?? 0);
  if (identity === null) throw new Error("the process has ended");
  started.push(identity);
  return identity;
}

describe("a process", () => {
  test("is known again by its id and the time it started", async () => {
    const identity = await run("");
    expect(await isAlive(identity)).toBe(true);
    expect(await isAlive({ ...identity, startedAt: "another" })).toBe(false);
  });

  test("is ended by SIGTERM", async () => {
    const identity = await run("");
    expect(await endProcess(identity, 5_000)).toBe(true);
    expect(await isAlive(identity)).toBe(false);
    expect(await endProcess(identity, 5_000)).toBe(false);
  });

  test("that ignores SIGTERM is killed after its grace", async () => {
    const identity = await run("process.on('SIGTERM', () => {})");
    expect(await endProcess(identity, 200)).toBe(true);
    expect(await isAlive(identity)).toBe(false);
  });

  test("that was given the id of an ended one is left alone", async () => {
    const identity = await run("");
    expect(await endProcess({ ...identity, startedAt: "another" }, 0)).toBe(false);
    expect(await isAlive(identity)).toBe(true);
  });
});
