import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findRoot, locateStack } from "@cursus/local-stack";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { cursus } from "../harness/cursus.ts";
import { privateVariables } from "../harness/private-stack.ts";

const root = findRoot({}, import.meta.dirname);
const MINUTES_8 = 480_000;
/** A worker takes 21 s at most to stop, and then the servers are stopped: what takes longer hangs. */
const STOPPED_WITHIN_MS = 60_000;
let home: string;
let variables: ReturnType<typeof privateVariables>;
let recorded: unknown;
/** How long the first start took, on the same machine and about as busy: 64 s beside a second of 28 s were measured. */
let firstTook: number;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "cursus-start-"));
  variables = privateVariables(home);
});
afterAll(async () => {
  await cursus(["down"], { variables });
  await rm(home, { recursive: true, force: true });
});

const launched = ["scripts/launch.mjs", "start"];

test(
  "npm start takes in the samples, tells what they say with the sentences, and stops what it started",
  async () => {
    const { code, output, milliseconds } = await cursus(["start", "--once", "--json"], { variables });
    expect(code).toBe(0);
    const { samples, record, answers } = JSON.parse(output);
    expect(samples).toHaveLength(17);
    expect(record.nodes.Claim).toBeGreaterThan(100);
    expect(answers).toHaveLength(5);
    for (const { answer } of answers) expect(answer.rows[0].quotes[0].text).not.toBe("");
    recorded = record;
    firstTook = milliseconds;
    expect(await locateStack(root, variables)).toHaveProperty("missing.length", 2);
  },
  MINUTES_8,
);

test(
  "again it adds nothing, and takes less time",
  async () => {
    const { code, output, milliseconds } = await cursus(["start", "--once", "--json"], { variables });
    expect(code).toBe(0);
    const { samples, record } = JSON.parse(output);
    expect({ samples, record }).toEqual({ samples: [], record: recorded });
    expect(milliseconds).toBeLessThan(firstTook);
  },
  MINUTES_8,
);

test(
  "Ctrl-C ends the serving gracefully: exit 0, and no server or worker is left",
  async () => {
    const child = spawn(process.execPath, [...launched, "--port", "0", "--json"], {
      cwd: root,
      env: { ...variables },
      stdio: ["ignore", "pipe", "ignore"],
    });
    onTestFailed(() => void child.kill("SIGTERM"));
    const ended = once(child, "exit");
    const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    const { page } = JSON.parse(line);
    expect(await (await fetch(page)).text()).toContain("<title>Cursus</title>");
    const { redis } = JSON.parse(await (await fetch(new URL("/ready", page))).text()).parts;
    expect(redis).toBe("up");
    const from = performance.now();
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - from).toBeLessThan(STOPPED_WITHIN_MS);
    expect(await locateStack(root, variables)).toHaveProperty("missing.length", 2);
    await expect(fetch(page)).rejects.toThrow();
    for (const part of ["redis", "neo4j"]) {
      const state = JSON.parse(await readFile(join(home, "parts", `${part}.json`), "utf8"));
      expect(state.process, part).toBeNull();
    }
  },
  MINUTES_8,
);
