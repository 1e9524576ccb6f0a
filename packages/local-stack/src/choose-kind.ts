import { CursusError } from "@cursus/kernel";
import { dockerEngine } from "./docker.ts";
import type { PartName } from "./parts.ts";
import { type PartState, readPartState } from "./stack-state.ts";
import type { StartContext } from "./start-context.ts";

export type PartKind = PartState["kind"];

/**
 * How to run a part: as the last time, because the data is there; else as asked; else by Docker where its engine
 * answers; else as a process. Throws StackMissing where the data is Docker's and no engine answers.
 */
export async function chooseKind(context: StartContext, part: PartName, asked?: PartKind): Promise<PartKind> {
  const last = (await readPartState(context.home, part))?.kind;
  if (last === "process") return last;
  if (last === undefined && asked !== undefined) return asked;
  if ((await dockerEngine(context.env)) !== null) return "docker";
  if (last === undefined) return "process";
  const advice = `Start Docker; or, to begin with empty data, remove ${context.home}.`;
  throw new CursusError("StackMissing", `${part} ran in Docker before, and no Docker engine answers`, {
    advice,
  });
}
