import { toCursusError } from "@cursus/kernel";
import { knownAddresses, probeAt } from "./addresses.ts";
import { composeUp } from "./docker.ts";
import { choosePort } from "./free-port.ts";
import { LOCAL_PARTS } from "./local-parts.ts";
import type { PartName } from "./parts.ts";
import { readPartState, writePartState } from "./stack-state.ts";
import type { StartContext } from "./start-context.ts";
import { startLocalPart } from "./start-local-part.ts";

/** Starts the part as a container where it does not answer yet. True where it was started. */
export async function startDockerPart(
  context: StartContext,
  part: PartName,
  asked?: number,
): Promise<boolean> {
  const last = await readPartState(context.home, part);
  if (last !== null && (await probeAt(part, await knownAddresses(context.home, {}))) === null) return false;
  const port = await choosePort(asked ?? last?.port);
  context.onProgress({ part, step: `starting ${LOCAL_PARTS[part].title} by docker compose` });
  try {
    await composeUp(context, { [part]: port });
  } catch (error) {
    if (last !== null) throw error;
    context.onProgress({
      part,
      step: `${toCursusError(error).message.split("\n")[0]}; trying a local process`,
    });
    return await startLocalPart(context, LOCAL_PARTS[part], asked);
  }
  await writePartState(context.home, part, { kind: "docker", port, process: null });
  context.onProgress({ part, step: `${LOCAL_PARTS[part].title} is ready` });
  return true;
}
