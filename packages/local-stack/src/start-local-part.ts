import { setTimeout as sleep } from "node:timers/promises";
import { CursusError } from "@cursus/kernel";
import { knownAddresses, probeAt } from "./addresses.ts";
import { choosePort, isFreePort } from "./free-port.ts";
import type { Launcher, LocalPart } from "./local-part.ts";
import { readIfPresent } from "./private-file.ts";
import { endProcess, isAlive, type ProcessIdentity } from "./process-identity.ts";
import { readPartState, writePartState } from "./stack-state.ts";
import { chosenPort, logPath, type StartContext } from "./start-context.ts";

const POLL_MS = 100;
const PORT_TRIES = 3;

/** Starts the part where it does not run yet, and waits until it answers. True where it was started. */
export async function startLocalPart(context: StartContext, part: LocalPart): Promise<boolean> {
  const last = await readPartState(context.home, part.name);
  if (last?.process && (await outcomeOf(context, part, last.process)) === "serving") return false;
  const launch = await part.prepare(context);
  context.onProgress({ part: part.name, step: `starting ${part.title}` });
  const preferred = chosenPort(context.env, part.name) ?? last?.port;
  await launchOnFreePort(context, part, { launch, preferred });
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
    if ((await outcomeOf(context, part, process)) === "serving") return;
    const isTaken = !(await isFreePort(port));
    if (tries === PORT_TRIES || !isTaken) throw await ended(context, part);
  }
}

/** Waits until the process serves or ends. Throws StackFailed, and ends it, where it does neither for too long. */
async function outcomeOf(
  context: StartContext,
  part: LocalPart,
  process: ProcessIdentity,
): Promise<"serving" | "ended"> {
  const deadline = Date.now() + part.startMs;
  for (; ; await sleep(POLL_MS)) {
    if (!(await isAlive(process))) return "ended";
    const reason = await probeAt(part.name, await knownAddresses(context.home, {}));
    if (reason === null && (await isAlive(process))) return "serving";
    if (Date.now() < deadline) continue;
    await endProcess(process, part.stopMs);
    throw failure(context, part, `it did not serve within ${part.startMs / 1000} s (${reason})`);
  }
}

/** The last lines of its log say best why a server gave up. */
async function ended(context: StartContext, part: LocalPart): Promise<CursusError> {
  const log = (await readIfPresent(logPath(context.home, part.name))) ?? "";
  return failure(context, part, `it ended\n${log.trimEnd().split("\n").slice(-5).join("\n")}`);
}

function failure(context: StartContext, part: LocalPart, reason: string): CursusError {
  const advice = `See ${logPath(context.home, part.name)}.`;
  return new CursusError("StackFailed", `${part.title} did not start: ${reason}`, { advice });
}
