import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@cursus/kernel";
import * as api from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { setGlobalErrorHandler, W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { keepApi } from "./loaded-api.ts";

/** The sending of traces. */
export interface Traces {
  /** Sends what is left; 2 s at most, so that a collector that is away keeps no program from ending. */
  end(): Promise<void>;
}

/** Whoever stops a program waits for it. */
const LONGEST_END_MS = 2_000;

/** Starts OpenTelemetry: spans are sent in batches, as OTLP in JSON; those that cannot be sent are dropped. */
export function startSdk(logger: Logger): Traces {
  setGlobalErrorHandler(tellOnce(logger));
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "cursus" }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  api.propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  api.trace.setGlobalTracerProvider(provider);
  keepApi(api);
  return { end: () => ended(provider) };
}

async function ended(provider: TracerProvider): Promise<void> {
  const sent = provider.shutdown().catch(() => undefined);
  await Promise.race([sent, sleep(LONGEST_END_MS)]);
}

/** A collector may be away for days: a line for each batch would fill the log. */
function tellOnce(logger: Logger): () => void {
  let told = false;
  return () => {
    if (!told) logger.warn("the collector of traces does not take them; they are dropped until it does");
    told = true;
  };
}
