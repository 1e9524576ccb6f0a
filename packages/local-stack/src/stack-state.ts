import { join } from "node:path";
import { z } from "zod";
import type { PartName } from "./parts.ts";
import { readIfPresent, writePrivateFile } from "./private-file.ts";

const partStateSchema = z.object({
  version: z.literal(1),
  /** What runs the part; kept, because each keeps its own data. */
  kind: z.enum(["process", "docker"]),
  /** The port of the last run, asked for again. */
  port: z.number().int(),
  /** The process that we started; null while it is stopped, and for containers. */
  process: z.object({ pid: z.number().int(), startedAt: z.string() }).nullable(),
});

/** What the last start of a part left behind. */
export type PartState = Omit<z.infer<typeof partStateSchema>, "version">;
export type StackState = Readonly<Record<PartName, PartState | null>>;

export async function readState(home: string): Promise<StackState> {
  const [redis, neo4j] = await Promise.all([readPartState(home, "redis"), readPartState(home, "neo4j")]);
  return { redis, neo4j };
}

/** Null where the part never ran here, or its state cannot be read: data and passwords stand beside it. */
export async function readPartState(home: string, part: PartName): Promise<PartState | null> {
  const text = await readIfPresent(statePath(home, part));
  try {
    return text === null ? null : partStateSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Each part has a file of its own, so that two parts that start together do not write over one another. */
export async function writePartState(home: string, part: PartName, state: PartState): Promise<void> {
  await writePrivateFile(statePath(home, part), `${JSON.stringify({ version: 1, ...state }, null, 2)}\n`);
}

function statePath(home: string, part: PartName): string {
  return join(home, "parts", `${part}.json`);
}
