import { findRoot, locateStack } from "@cursus/local-stack";
import { expect, test } from "vitest";
import { pausePart, resumePart, stackVariables } from "../harness/stack.ts";

const root = findRoot(process.env, import.meta.dirname);

test.each(["redis", "neo4j"] as const)(
  "a silent %s, and only it, is told within five seconds",
  async (silent) => {
    await pausePart(silent);
    const before = performance.now();
    const located = await locateStack(root, stackVariables()).finally(() => resumePart(silent));
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(located).toEqual({ missing: [{ part: silent, reason: "no answer within 2 s" }] });
    expect(await locateStack(root, stackVariables())).toHaveProperty("redis");
  },
);
