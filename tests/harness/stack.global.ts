import { findRoot, requireStack } from "@cursus/local-stack";
import type { TestProject } from "vitest/node";
import { type PrivateStack, startPrivateStack } from "./private-stack.ts";
import type { TestStack } from "./stack.ts";

/** Set to `yes`, the tests use the servers that NEO4J_URI and REDIS_URL name, and empty that graph. */
const USE_GIVEN = "CURSUS_TEST_ON_GIVEN_STACK";

interface Run {
  users: number;
  readonly root: string;
  readonly stack: Promise<PrivateStack>;
}

/** Each vitest project loads this file for itself; the servers are shared through the process. */
const shared = globalThis as { cursusTestRun?: Run };

/** One Redis and one Neo4j for all test files of a run: booting Neo4j takes longer than most files. */
export async function setup(project: TestProject): Promise<void> {
  const root = findRoot(process.env, import.meta.dirname);
  project.provide("testStack", process.env[USE_GIVEN] === "yes" ? await given(root) : await ours(root));
}

export async function teardown(): Promise<void> {
  const run = shared.cursusTestRun;
  if (run === undefined) return;
  run.users -= 1;
  if (run.users > 0) return;
  delete shared.cursusTestRun;
  await (await run.stack).end();
}

async function given(root: string): Promise<TestStack> {
  return { kind: "given", root, home: "", addresses: await requireStack(root, process.env) };
}

async function ours(root: string): Promise<TestStack> {
  shared.cursusTestRun ??= { users: 0, root, stack: startPrivateStack(root) };
  shared.cursusTestRun.users += 1;
  const { home, addresses } = await shared.cursusTestRun.stack;
  return { kind: "private", root, home, addresses };
}
