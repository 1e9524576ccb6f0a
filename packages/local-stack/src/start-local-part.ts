import { setTimeout as sleep } from "node:timers/promises";
import { CursusError } from "@cursus/kernel";
import { knownAddresses, probeAt } from "./addresses.ts";
import { choosePort, isFreePort } from "./free-port.ts";
import type { Launcher, LocalPart } from "./local-part.ts";
import { readIfPresent } from "./private-file.ts";
import { endProcess, isAlive, type ProcessIdentity } from "./process-identity.ts";
import { readPartState, writePartState } from "./stack-state.ts";
import { logPath, type StartContext } from "./start-context.ts";

const POLL_MS = 100;
const PORT_TRIES = 3;

/** Starts the part where it does not run yet, and waits until it answers. True where it was started. */
export async function startLocalPart(
  context: StartContext,
  part: LocalPart,
  port?: number,
): Promise<boolean> {
  const last = await readPartState(context.home, part.name);
  if (last?.process && (await isAlive(last.process))) {
    await untilServing(context, part, last.process);
    return false;
  }
  const launch = await part.prepare(context);
  context.onProgress({ part: part.name, step: `starting ${part.title}` });
  await launchOnFreePort(context, part, { launch, preferred: port ?? last?.port });
  context.onProgress({ part: part.name, step: `${part.title} is ready` });
  return true;
}

/** Another process may take the port between the choice and the start; then the next port is tried. */
async function launchOnFreePort(
  context: StartContext,
  part: LocalPart,
  { launch, preferred }: { launch: Launcher; preferred: number | undefined },
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const port = await choosePort(preferred);
    const process = await launch(port);
    await writePartState(context.home, part.name, { kind: "process", port, process });
    try {
      return await untilServing(context, part, process);
    } catch (error) {
      await endProcess(process, part.stopMs);
      if (tries === PORT_TRIES || (await isFreePort(port))) throw error;
    }
  }
}

async function untilServing(context: StartContext, part: LocalPart, process: ProcessIdentity): Promise<void> {
  const deadline = Date.now() + part.startMs;
  for (; ; await sleep(POLL_MS)) {
    const reason = await probeAt(part.name, await knownAddresses(context.home, {}));
    if (reason === null) return;
    if (!(await isAlive(process))) throw await notStarted(context, part, "it ended");
    if (Date.now() > deadline) throw await notStarted(context, part, reason);
  }
}

async function notStarted(context: StartContext, part: LocalPart, reason: string): Promise<CursusError> {
  const path = logPath(context.home, part.name);
  const lastLines = ((await readIfPresent(path)) ?? "").trimEnd().split("\n").slice(-5).join("\n");
  return new CursusError("StackFailed", `${part.title} did not start: ${reason}\n${lastLines}`, {
    advice: `See ${path}.`,
  });
}
