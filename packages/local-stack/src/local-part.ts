import type { PartName } from "./parts.ts";
import type { ProcessIdentity } from "./process-identity.ts";
import type { StartContext } from "./start-context.ts";

/** How one part runs as a process of this machine. */
export interface LocalPart {
  readonly name: PartName;
  /** For people: "Redis", "Neo4j". */
  readonly title: string;
  /** Longest time from launch to the first answer, and from SIGTERM to the end, in milliseconds. */
  readonly startMs: number;
  readonly stopMs: number;
  /** Finds, installs or downloads what it needs; throws StackMissing or DownloadFailed. */
  prepare(context: StartContext): Promise<Launcher>;
}

/** Writes the settings for this port and starts the process. */
export type Launcher = (port: number) => Promise<ProcessIdentity>;
