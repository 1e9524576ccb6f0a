import { toCursusError } from "@cursus/kernel";
import { knownAddresses, probeAt } from "./addresses.ts";
import { type ComposeProject, compose, composeProject } from "./docker.ts";
import { choosePort } from "./free-port.ts";
import { LOCAL_PARTS } from "./local-parts.ts";
import type { PartName } from "./parts.ts";
import { readState, type StackState, writePartState } from "./stack-state.ts";
import { chosenPort, type StartContext } from "./start-context.ts";
import { startLocalPart } from "./start-local-part.ts";

/** Brings services of the project up and waits until they are healthy. */
export type ComposeUp = (project: ComposeProject, services: readonly PartName[]) => Promise<void>;

/** Starts, in one call of compose, those of the parts that do not answer yet; returns them. */
export async function startDockerParts(
  context: StartContext,
  parts: readonly PartName[],
  up: ComposeUp = composeUp(context),
): Promise<readonly PartName[]> {
  const state = await readState(context.home);
  const silent = await notServing(context, state, parts);
  if (silent.length === 0) return [];
  for (const part of silent)
    context.onProgress({ part, step: `starting ${LOCAL_PARTS[part].title} in Docker` });
  const ports = await choosePorts(context, state);
  const project = await composeProject(context, ports);
  try {
    await up(project, silent);
  } catch (error) {
    if (silent.some((part) => state[part] !== null)) throw error;
    await compose(project, ["down"], context).catch(() => {});
    return await startLocally(context, silent, error);
  }
  for (const part of silent)
    await writePartState(context.home, part, { kind: "docker", port: ports[part], process: null });
  return silent;
}

function composeUp(context: StartContext): ComposeUp {
  return async (project, services) => {
    const [part = "redis"] = services;
    const onLine = (line: string) => context.onProgress({ part, step: line.trim() });
    await compose(project, ["up", "--detach", "--wait", ...services], { env: context.env, onLine });
  };
}

async function notServing(
  context: StartContext,
  state: StackState,
  parts: readonly PartName[],
): Promise<PartName[]> {
  const addresses = await knownAddresses(context.home, {});
  const reasons = await Promise.all(
    parts.map((part) => (state[part] === null ? "new" : probeAt(part, addresses))),
  );
  return parts.filter((_, index) => reasons[index] !== null);
}

/** Ports for both services, since compose reads the whole file: those of the last run, which ours may be holding. */
async function choosePorts(context: StartContext, state: StackState): Promise<Record<PartName, number>> {
  return {
    redis: state.redis?.port ?? (await choosePort(chosenPort(context.env, "redis"))),
    neo4j: state.neo4j?.port ?? (await choosePort(chosenPort(context.env, "neo4j"))),
  };
}

/** An engine that cannot fetch images is no engine; but data that is in Docker already stays there. */
async function startLocally(
  context: StartContext,
  parts: readonly PartName[],
  error: unknown,
): Promise<readonly PartName[]> {
  const [reason = ""] = toCursusError(error).message.split("\n");
  for (const part of parts) context.onProgress({ part, step: `${reason}; trying a local process` });
  await Promise.all(parts.map((part) => startLocalPart(context, LOCAL_PARTS[part])));
  return parts;
}
