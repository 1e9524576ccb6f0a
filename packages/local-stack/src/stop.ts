import { isGiven } from "./addresses.ts";
import { compose, composeProject } from "./docker.ts";
import { homeOf } from "./home.ts";
import { LOCAL_PARTS } from "./local-parts.ts";
import { withLock } from "./lock.ts";
import { PART_NAMES, type PartName, type Variables } from "./parts.ts";
import { endProcess } from "./process-identity.ts";
import { readPartState, writePartState } from "./stack-state.ts";
import { lockPath } from "./start-context.ts";

export interface StopTarget {
  readonly root: string;
  readonly home: string;
  readonly env: Variables;
}

/** Stops what was started here, and nothing else; the data stays. Returns the parts that were running. */
export async function stopStack(
  root: string,
  env: Variables,
  only: readonly PartName[] = PART_NAMES,
): Promise<readonly PartName[]> {
  const target = { root, env, home: homeOf(root, env) };
  const ours = only.filter((part) => !isGiven(part, env));
  return await withLock(lockPath(target.home), () => stopParts(target, ours));
}

/** As stopStack, for a caller that holds the lock. */
export async function stopParts(
  target: StopTarget,
  parts: readonly PartName[],
): Promise<readonly PartName[]> {
  const stopped = await Promise.all(parts.map((part) => stopPart(target, part)));
  return parts.filter((_, index) => stopped[index]);
}

async function stopPart(target: StopTarget, part: PartName): Promise<boolean> {
  const state = await readPartState(target.home, part);
  if (state === null) return false;
  if (state.kind === "docker") {
    await compose(await composeProject(target, {}), ["stop", part], target);
    return true;
  }
  if (state.process === null) return false;
  const wasAlive = await endProcess(state.process, LOCAL_PARTS[part].stopMs);
  await writePartState(target.home, part, { ...state, process: null });
  return wasAlive;
}
