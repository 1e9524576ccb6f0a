import { assertMigrated, openGraph } from "@cursus/graph";
import { CursusError, toCursusError } from "@cursus/kernel";
import { locateStack, stackReport } from "@cursus/local-stack";
import { assertRedisSafe } from "@cursus/queue";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { type Checks, renderDoctor } from "../render/doctor.ts";

/** Tells what is used, what is here to run it with, and what is missing. Starts nothing. */
export function doctorCommand(context: Context): Command {
  return newCommand({
    name: "doctor",
    summary: "tell what is used, what it is run with, and what is missing; starts nothing",
    examples: ["cursus doctor", "cursus doctor --json"],
    errors: ["StackNotRunning"],
  }).action(
    perform(context, async () => {
      const [stack, checks] = await Promise.all([
        stackReport(context.root, context.variables),
        checkParts(context),
      ]);
      const report = { node: process.version, root: context.root, ...stack, checks };
      const healthy =
        stack.parts.every(({ serving }) => serving) && checks.every(({ problem }) => problem === null);
      const exitCode = healthy ? 0 : new CursusError("StackNotRunning", "").exitCode;
      return { document: { healthy, ...report }, text: renderDoctor(report, context.folder), exitCode };
    }),
  );
}

/** What only a running stack can be asked; empty where it does not run. */
async function checkParts({ root, variables }: Context): Promise<Checks> {
  const stack = await locateStack(root, variables);
  if ("missing" in stack) return [];
  return Promise.all([
    check("Neo4j has the schema", async () => {
      const graph = await openGraph(stack.neo4j);
      await assertMigrated(graph).finally(() => graph.close());
      return [];
    }),
    check("Redis keeps what it accepts", async () => (await assertRedisSafe(stack.redis.url)).warnings),
  ]);
}

async function check(name: string, work: () => Promise<readonly string[]>): Promise<Checks[number]> {
  try {
    return { name, problem: null, warnings: await work() };
  } catch (thrown) {
    const { message, advice } = toCursusError(thrown);
    return { name, problem: advice === undefined ? message : `${message}. ${advice}`, warnings: [] };
  }
}
