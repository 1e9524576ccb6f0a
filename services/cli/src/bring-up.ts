import { migrate, openGraph } from "@cursus/graph";
import { type StartedStack, startStack } from "@cursus/local-stack";
import type { Context } from "./context.ts";
import { tellStackProgress } from "./stack-progress.ts";

/** Brings the stack up and the database to its schema, telling the steps on standard error. */
export async function bringUp({ root, variables, terminal, json }: Context): Promise<StartedStack> {
  const onProgress = json ? () => {} : tellStackProgress(terminal);
  const stack = await startStack({ root, env: variables, onProgress });
  const graph = await openGraph(stack.addresses.neo4j);
  try {
    await migrate(graph);
  } finally {
    await graph.close();
  }
  return stack;
}
