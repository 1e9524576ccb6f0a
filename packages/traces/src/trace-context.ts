import { loadedApi } from "./loaded-api.ts";

/** A place in a trace, kept by what goes on elsewhere. */
export interface TracePlace {
  within<T>(work: () => T): T;
}

/** Where in its trace the caller stands. */
export function tracePlace(): TracePlace {
  const context = loadedApi()?.context;
  if (context === undefined) return NOWHERE;
  const here = context.active();
  return { within: (work) => context.with(here, work) };
}

const NOWHERE: TracePlace = { within: (work) => work() };

const SAMPLED = 1;

/** The trace that the caller is within, as other processes are told of it (W3C's `traceparent`); undefined in none. */
export function carriedTrace(): string | undefined {
  const place = loadedApi()?.trace.getActiveSpan()?.spanContext();
  if (place === undefined) return undefined;
  return `00-${place.traceId}-${place.spanId}-0${place.traceFlags & SAMPLED}`;
}

/** Does the work in the trace that was carried here; in none where none was, or where it is malformed. */
export function inTrace<T>(traceparent: string | undefined, work: () => T): T {
  const api = loadedApi();
  if (api === null) return work();
  return api.context.with(api.propagation.extract(api.ROOT_CONTEXT, { traceparent }), work);
}
