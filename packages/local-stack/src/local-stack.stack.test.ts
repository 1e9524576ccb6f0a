import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchange } from "./exchange.ts";
import { findRoot } from "./home.ts";
import { locateStack, requireStack } from "./locate.ts";
import type { StackAddresses, Variables } from "./parts.ts";
import { probeRedis } from "./probe-redis.ts";
import { findRedis } from "./redis-program.ts";
import { stackReport } from "./report.ts";
import { signalPart } from "./signal-part.ts";
import { readPartState } from "./stack-state.ts";
import { startParts, startStack } from "./start.ts";
import { stopStack } from "./stop.ts";

const root = findRoot(process.env, import.meta.dirname);

/** The variables of a machine that knows no servers but those of this home. */
function privateVariables(home: string): Variables {
  const { NEO4J_URI, NEO4J_PASSWORD, REDIS_URL, CURSUS_REDIS_PORT, CURSUS_NEO4J_PORT, ...others } =
    process.env;
  return { ...others, CURSUS_HOME: home };
}

async function newHome(): Promise<string> {
  return await mkdtemp(join(tmpdir(), "cursus-home-"));
}

async function discard(home: string): Promise<void> {
  await stopStack(root, privateVariables(home));
  await rm(home, { recursive: true });
}

/** Sends one inline command to Redis after authentication; its answer without the one to AUTH. */
async function askRedis(address: string, command: string): Promise<string> {
  const { username, password, hostname, port } = new URL(address);
  const answer = await exchange({
    host: hostname,
    port: Number(port),
    request: Buffer.from(`AUTH ${username} ${password}\r\n${command}\r\n`),
    isWhole: (received) => received.toString().split("\r\n").length > 2 + (command.startsWith("GET") ? 1 : 0),
  });
  if ("failed" in answer) throw new Error(answer.failed);
  return answer.received.toString().split("\r\n").slice(1, -1).join(" ");
}

describe("a stack of local processes", () => {
  let home: string;
  let first: StackAddresses;
  const env = () => privateVariables(home);

  beforeAll(async () => {
    home = await newHome();
    const { addresses, started } = await startStack({ root, env: env(), kind: "process" });
    expect(started).toEqual(["redis", "neo4j"]);
    first = addresses;
  });
  afterAll(() => discard(home));

  test("is found by others, and a second start starts nothing", async () => {
    expect(await requireStack(root, env())).toEqual(first);
    expect(await startStack({ root, env: env() })).toEqual({ addresses: first, started: [] });
  });

  test("stands beside the stack of another home, which stops for itself", async () => {
    const other = await newHome();
    try {
      await startParts({ root, env: privateVariables(other), only: ["redis"], kind: "process" });
      expect((await readPartState(other, "redis"))?.port).not.toBe(
        (await readPartState(home, "redis"))?.port,
      );
    } finally {
      await discard(other);
    }
    expect(await locateStack(root, env())).toEqual(first);
  });

  test("shows no password in its command lines or its report", async () => {
    for (const part of ["redis", "neo4j"] as const) {
      const pid = (await readPartState(home, part))?.process?.pid;
      const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8");
      expect(commandLine.length).toBeGreaterThan(10);
      expect(commandLine).not.toContain(first.neo4j.password);
    }
    const report = JSON.stringify(await stackReport(root, env()));
    expect(report).toContain('"serving":true');
    expect(report).not.toContain(first.neo4j.password);
    expect(report).not.toContain(new URL(first.redis.url).password);
  });

  test("lets nobody into Redis without the password", async () => {
    const { port } = new URL(first.redis.url);
    expect(await probeRedis(`redis://127.0.0.1:${port}`)).toMatch(/^NOAUTH/);
    expect(await probeRedis(`redis://cursus:wrong@127.0.0.1:${port}`)).toMatch(/^WRONGPASS/);
  });

  test("stops by process id, and starts again at the same addresses on the same data", async () => {
    // Two writes of one script stand in Redis' file as a transaction, as a queue's do.
    const write = "redis.call('set', KEYS[1], 'yes') redis.call('set', KEYS[2], 'yes')";
    expect(await askRedis(first.redis.url, `EVAL "${write}" 2 kept also`)).toBe("$-1");
    const { process } = (await readPartState(home, "neo4j")) ?? {};
    expect(await stopStack(root, env())).toEqual(["redis", "neo4j"]);
    expect(await locateStack(root, env())).toMatchObject({ missing: [{ part: "redis" }, { part: "neo4j" }] });
    expect(await stopStack(root, env())).toEqual([]);

    const again = await startStack({ root, env: env() });
    expect(again).toEqual({ addresses: first, started: ["redis", "neo4j"] });
    expect((await readPartState(home, "neo4j"))?.process).not.toEqual(process);
    expect(await askRedis(first.redis.url, "GET kept")).toBe("$3 yes");
  });

  test("comes back after a server was killed", async () => {
    await signalPart({ root, env: env() }, "redis", "SIGKILL");
    expect(await startParts({ root, env: env(), only: ["redis"] })).toEqual(["redis"]);
    expect(await askRedis(first.redis.url, "GET kept")).toBe("$3 yes");
  });
});

describe("starting", () => {
  test("twice at once in one home starts one server, also from two processes", async () => {
    const home = await newHome();
    const env = privateVariables(home);
    try {
      const start = () => startParts({ root, env, only: ["redis"], kind: "process" });
      const outcomes = await Promise.all([start(), start(), startFromAnotherProcess(home)]);
      expect(outcomes.flat()).toEqual(["redis"]);
    } finally {
      await discard(home);
    }
  });

  test("tells in one message all that must be installed, and leaves nothing running", async () => {
    const home = await newHome();
    const env = { ...privateVariables(home), PATH: "/nonexistent", JAVA_HOME: "", XDG_CACHE_HOME: home };
    try {
      await expect(startStack({ root, env, kind: "process" })).rejects.toMatchObject({
        code: "StackMissing",
        message: expect.stringContaining("redis-server"),
        advice: expect.stringMatching(/Install Redis.*Install (a JDK|Maven)/),
      });
      expect(await readPartState(home, "redis")).toBeNull();
    } finally {
      await discard(home);
    }
  });

  test("stops the part that could be started when the other one cannot be had", async () => {
    const home = await newHome();
    const redis = await findRedis(process.env);
    await mkdir(join(home, "bin"));
    await symlink(redis?.path ?? "", join(home, "bin", "redis-server"));
    const env = { ...privateVariables(home), PATH: join(home, "bin"), JAVA_HOME: "", XDG_CACHE_HOME: home };
    try {
      await expect(startStack({ root, env, kind: "process" })).rejects.toMatchObject({
        code: "StackMissing",
      });
      expect(await readPartState(home, "redis")).toMatchObject({ kind: "process", process: null });
      expect(await locateStack(root, env)).toMatchObject({ missing: [{ part: "redis" }, { part: "neo4j" }] });
    } finally {
      await discard(home);
    }
  });
});

/** The parts that a start in a process of its own has started. */
async function startFromAnotherProcess(home: string): Promise<string[]> {
  const script = `
    import { startParts } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
    const env = { ...process.env, CURSUS_HOME: ${JSON.stringify(home)} };
    console.log(JSON.stringify(await startParts({ root: ${JSON.stringify(root)}, env, only: ["redis"], kind: "process" })));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: privateVariables(home) as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  for await (const chunk of child.stdout) output += chunk;
  return JSON.parse(output);
}
