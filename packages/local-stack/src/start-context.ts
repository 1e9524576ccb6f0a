import { join } from "node:path";
import { readEnvironment } from "@cursus/kernel";
import type { OnProgress, PartName, Variables } from "./parts.ts";

/** What every step of a start is told. */
export interface StartContext {
  readonly root: string;
  readonly home: string;
  readonly env: Variables;
  readonly onProgress: OnProgress;
}

/** What the part prints while it runs. */
export function logPath(home: string, part: PartName): string {
  return join(home, "logs", `${part}.log`);
}

/** The part's data and settings as a local process. */
export function partFolder(home: string, part: PartName): string {
  return join(home, part);
}

/** Held while parts start or stop. */
export function lockPath(home: string): string {
  return join(home, "stack.lock");
}

/** The port that the environment asks for. */
export function chosenPort(env: Variables, part: PartName): number | undefined {
  const { CURSUS_REDIS_PORT, CURSUS_NEO4J_PORT } = readEnvironment(env);
  return part === "redis" ? CURSUS_REDIS_PORT : CURSUS_NEO4J_PORT;
}
