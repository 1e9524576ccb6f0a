import { migrate, openGraph } from "@cursus/graph";
import { type StackAddresses, type StartedStack, startStack } from "@cursus/local-stack";
import type { Context } from "./context.ts";
import { tellStackProgress } from "./stack-progress.ts";
import { tellingWaits } from "./telling-waits.ts";

/** Brings the stack up and the database to its schema, telling the steps, and waits between them, on standard error. */
export async function bringUp(context: Context): Promise<StartedStack> {
  const { root, variables, terminal, json } = context;
  const onProgress = json ? () => {} : tellStackProgress(terminal);
  const stack = await tellingWaits(context, "waiting for Redis and Neo4j", () =>
    startStack({ root, env: variables, onProgress }),
  );
  await tellingWaits(context, "neo4j: looking after its schema", () => migrated(stack.addresses));
  return stack;
}

async function migrated({ neo4j }: StackAddresses): Promise<void> {
  const graph = await openGraph(neo4j);
  try {
    await migrate(graph);
  } finally {
    await graph.close();
  }
}
