import { CursusError, toCursusError } from "@cursus/kernel";
import { isGiven } from "./addresses.ts";
import { chooseKind, type PartKind } from "./choose-kind.ts";
import { homeOf } from "./home.ts";
import { LOCAL_PARTS } from "./local-parts.ts";
import { requireStack } from "./locate.ts";
import { withLock } from "./lock.ts";
import { type OnProgress, PART_NAMES, type PartName, type StackAddresses, type Variables } from "./parts.ts";
import { lockPath, type StartContext } from "./start-context.ts";
import { type ComposeUp, startDockerParts } from "./start-docker-parts.ts";
import { startLocalPart } from "./start-local-part.ts";
import { stopParts } from "./stop.ts";

export interface StartOptions {
  readonly root: string;
  readonly env: Variables;
  readonly onProgress?: OnProgress;
  /** Only these parts; both unless told. A part that the environment names is never started. */
  readonly only?: readonly PartName[];
  /** Run parts that never ran here in this way; unless told, in Docker where its engine answers. */
  readonly kind?: PartKind;
  /** Another way to bring containers up than the `docker compose` program. */
  readonly composeUp?: ComposeUp;
}

export interface StartedStack {
  readonly addresses: StackAddresses;
  /** The parts that were not running before. */
  readonly started: readonly PartName[];
}

/**
 * Brings Redis and Neo4j up, or finds them running, and waits until both serve. Whole or not at all: where one part
 * cannot be had, the others started by this call are stopped again. Throws StackMissing with what to install,
 * DownloadFailed, StackFailed, or StackNotRunning where a server named by the environment does not answer.
 */
export async function startStack(options: StartOptions): Promise<StartedStack> {
  const started = await startParts(options);
  return { addresses: await requireStack(options.root, options.env), started };
}

/** As startStack, for some of the parts; does not look at the others. Returns those that were not running before. */
export async function startParts(options: StartOptions): Promise<readonly PartName[]> {
  const { root, env, onProgress = () => {}, only = PART_NAMES } = options;
  const context = { root, env, onProgress, home: homeOf(root, env) };
  const wanted = only.filter((part) => !isGiven(part, env));
  const [first] = wanted;
  if (first === undefined) return [];
  const onWait = () =>
    onProgress({ part: first, step: "waiting for another start or stop in this checkout" });
  return await withLock(lockPath(context.home), () => startAll(context, wanted, options), { onWait });
}

async function startAll(
  context: StartContext,
  wanted: readonly PartName[],
  options: StartOptions,
): Promise<PartName[]> {
  const kinds = await Promise.all(wanted.map((part) => chooseKind(context, part, options.kind)));
  const inDocker = wanted.filter((_, index) => kinds[index] === "docker");
  const local = wanted.filter((_, index) => kinds[index] === "process");
  const outcomes = await Promise.allSettled([
    startDockerParts(context, inDocker, options.composeUp),
    ...local.map(async (part) => ((await startLocalPart(context, LOCAL_PARTS[part])) ? [part] : [])),
  ]);
  const started = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : []));
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" ? toCursusError(outcome.reason) : [],
  );
  if (failures.length === 0) return started;
  await stopParts(context, started);
  throw asOne(failures);
}

/** One message that tells everything that is missing. */
function asOne(failures: readonly CursusError[]): CursusError {
  const [first, ...others] = failures;
  if (first !== undefined && others.length === 0) return first;
  const advice = [...new Set(failures.flatMap((failure) => failure.advice ?? []))].join(" ");
  const message = failures.map((failure) => failure.message).join("; ");
  return new CursusError(first?.code ?? "StackFailed", message, {
    cause: first,
    ...(advice === "" ? {} : { advice }),
  });
}
