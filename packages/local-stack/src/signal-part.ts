import { CursusError } from "@cursus/kernel";
import { compose, composeProject } from "./docker.ts";
import { homeOf } from "./home.ts";
import type { PartName, Variables } from "./parts.ts";
import { isAlive, signal } from "./process-identity.ts";
import { readPartState } from "./stack-state.ts";

/** Ways to hurt a part and to let it go on, for tests of what the others do then. */
export type PartSignal = "SIGKILL" | "SIGSTOP" | "SIGCONT";

const DOCKER_WORDS: Readonly<Record<PartSignal, readonly string[]>> = {
  SIGKILL: ["kill", "--signal", "SIGKILL"],
  SIGSTOP: ["pause"],
  SIGCONT: ["unpause"],
};

/** Sends a signal to a part that was started here. Throws StackNotRunning where it was not, or has ended. */
export async function signalPart(
  { root, env }: { readonly root: string; readonly env: Variables },
  part: PartName,
  name: PartSignal,
): Promise<void> {
  const home = homeOf(root, env);
  const state = await readPartState(home, part);
  if (state?.kind === "docker") {
    await compose(await composeProject({ root, home }, {}), [...DOCKER_WORDS[name], part], { env });
  } else if (state?.process && (await isAlive(state.process))) {
    signal(state.process.pid, name);
  } else {
    throw new CursusError("StackNotRunning", `${part} was not started from ${home}`);
  }
}
