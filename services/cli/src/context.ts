import type { Readable } from "node:stream";
import type { Clock, Environment, Logger } from "@cursus/kernel";
import type { Terminal } from "./terminal.ts";

/** All that a command takes from outside its arguments. */
export interface Context {
  readonly terminal: Terminal;
  readonly environment: Environment;
  /** The process environment, for the stack's own search. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** True where standard output must hold one JSON document and nothing else. */
  readonly json: boolean;
  /** Who sits at the machine: for the audit log, and as whose judgement it is. */
  readonly user: string;
  /** The working folder, from which paths are shown. */
  readonly folder: string;
  /** Standard input, for `-`. */
  readonly input: Readable;
  /** The folder of the project: its samples and, unless CURSUS_HOME says otherwise, its state. */
  readonly root: string;
  /** Sets the code with which the process ends; 0 otherwise. */
  readonly leaveWith: (exitCode: number) => void;
}
