export type { Facts } from "./facts.ts";
export { inSpan, inSpanOfEach } from "./in-span.ts";
export { type OpenSpan, openSpan, pastSpan, type SpanSettings } from "./open-span.ts";
export type { Traces } from "./sdk.ts";
export { startTraces } from "./start-traces.ts";
export { carriedTrace, inTrace, type TracePlace, tracePlace } from "./trace-context.ts";
