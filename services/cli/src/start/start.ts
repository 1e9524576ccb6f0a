import { askSamples } from "@cursus/api";
import { recordStatus } from "@cursus/graph";
import { stopStack } from "@cursus/local-stack";
import { bringUp } from "../bring-up.ts";
import type { Result } from "../command.ts";
import type { Context } from "../context.ts";
import { exitCodeOf } from "../ingest/outcome.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { type Parts, withParts } from "../parts.ts";
import { prepareReading } from "../prepare-reading.ts";
import { type Learnt, renderLearnt } from "../render/learnt.ts";
import { renderServed } from "../serve/addresses.ts";
import { serveUntil } from "../serve/serve-until.ts";
import { tellingWaits } from "../telling-waits.ts";
import { ingestSamples } from "./samples.ts";

export interface StartOptions {
  /** Ends after the answers. */
  readonly once: boolean;
  readonly port: number | undefined;
}

/** Brings the parts up, takes in the samples, tells what they say, and serves; stops in the end what it started. */
export async function start(context: Context, options: StartOptions): Promise<Result | undefined> {
  const interrupt = listenForInterrupt();
  await tellingWaits(context, "reader: making the language model ready", () => prepareReading(context));
  interrupt.signal.throwIfAborted();
  const { started } = await bringUp(context);
  try {
    interrupt.signal.throwIfAborted();
    return await withParts(context, (parts) => startOn(context, parts, options, interrupt.signal));
  } finally {
    if (started.length > 0)
      await tellingWaits(context, `stopping ${started.join(" and ")}`, () =>
        stopStack(context.root, context.variables, started),
      );
    interrupt.release();
  }
}

async function startOn(
  context: Context,
  parts: Parts,
  { once, port }: StartOptions,
  signal: AbortSignal,
): Promise<Result | undefined> {
  const { terminal, json } = context;
  const ingested = await ingestSamples(context, parts);
  const learnt = await tellingWaits(context, "asking what is on record", () => learn(parts, ingested));
  if (!json) terminal.print(renderLearnt(learnt, { colours: terminal.colours, folder: context.folder }));
  // Printed before the servers are stopped, which takes its time.
  if (once) return { document: learnt, text: null, exitCode: exitCodeOf(ingested) };
  await serveUntil(context, parts, { port, workers: 1, signal }, (served) =>
    terminal.print(
      json
        ? JSON.stringify({ ...learnt, ...served })
        : `\n${renderServed(served, context.folder)}\n\n${HOW_TO_STOP}`,
    ),
  );
  return undefined;
}

async function learn({ graph }: Parts, samples: Learnt["samples"]): Promise<Learnt> {
  return { samples, record: await recordStatus(graph), answers: await askSamples(graph) };
}

const HOW_TO_STOP = "Ctrl-C stops what was started here; what is on record stays.";
