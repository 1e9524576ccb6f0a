import { CursusError, readEnvironment, toCursusError } from "@cursus/kernel";
import { isGiven } from "./addresses.ts";
import { chooseKind, type PartKind } from "./choose-kind.ts";
import { homeOf } from "./home.ts";
import { LOCAL_PARTS } from "./local-parts.ts";
import { requireStack } from "./locate.ts";
import { withLock } from "./lock.ts";
import { type OnProgress, PART_NAMES, type PartName, type StackAddresses, type Variables } from "./parts.ts";
import { lockPath, type StartContext } from "./start-context.ts";
import { startDockerPart } from "./start-docker-part.ts";
import { startLocalPart } from "./start-local-part.ts";
import { stopParts } from "./stop.ts";

export interface StartOptions {
  readonly root: string;
  readonly env: Variables;
  readonly onProgress?: OnProgress;
  /** Only these parts; both unless told. A part that the environment names is never started. */
  readonly only?: readonly PartName[];
  /** Run parts that never ran here in this way; unless told, by Docker where its engine answers. */
  readonly kind?: PartKind;
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
  const onWait = () => onProgress({ part: first, step: "waiting for another start in this checkout" });
  return await withLock(lockPath(context.home), () => startAll(context, wanted, options.kind), { onWait });
}

async function startAll(
  context: StartContext,
  wanted: readonly PartName[],
  kind?: PartKind,
): Promise<PartName[]> {
  const outcomes = await Promise.allSettled(wanted.map((part) => startOne(context, part, kind)));
  const started = wanted.filter(
    (_, index) => outcomes[index]?.status === "fulfilled" && outcomes[index].value,
  );
  const failures = outcomes
    .filter((outcome) => outcome.status === "rejected")
    .map(({ reason }) => toCursusError(reason));
  if (failures.length === 0) return started;
  await stopParts(context, started);
  throw asOne(failures);
}

async function startOne(context: StartContext, part: PartName, kind?: PartKind): Promise<boolean> {
  const { CURSUS_REDIS_PORT, CURSUS_NEO4J_PORT } = readEnvironment(context.env);
  const port = part === "redis" ? CURSUS_REDIS_PORT : CURSUS_NEO4J_PORT;
  if ((await chooseKind(context, part, kind)) === "docker") return await startDockerPart(context, part, port);
  return await startLocalPart(context, LOCAL_PARTS[part], port);
}

/** One message that tells everything that is missing. */
function asOne(failures: readonly CursusError[]): CursusError {
  const [first, ...others] = failures;
  if (first !== undefined && others.length === 0) return first;
  const advice = [...new Set(failures.map((failure) => failure.advice ?? ""))].join(" ").trim();
  const message = failures.map((failure) => failure.message).join("; ");
  return new CursusError(first?.code ?? "StackFailed", message, {
    cause: first,
    ...(advice === "" ? {} : { advice }),
  });
}
