import { toCursusError } from "@cursus/kernel";
import type { Span, SpanContext, SpanOptions } from "@opentelemetry/api";
import type { Facts } from "./facts.ts";
import { loadedApi } from "./loaded-api.ts";

/** A span under way; one that does nothing where traces are not asked for. */
export interface OpenSpan {
  /** Does the work within it: spans that are begun there are its children. */
  within<T>(work: () => T): T;
  note(facts: Facts): void;
  /** Says that what it stands for failed; of the failure it keeps the code. */
  fail(thrown: unknown): void;
  end(): void;
  /** By what others are linked to it. */
  readonly place: SpanContext | null;
}

export interface SpanSettings {
  /** `server` takes a request, `consumer` a job. */
  readonly kind?: "server" | "consumer";
  readonly facts?: Facts;
  /** A span of another trace that did the same work. */
  readonly linkedTo?: OpenSpan;
}

const SILENT: OpenSpan = {
  within: (work) => work(),
  note: () => undefined,
  fail: () => undefined,
  end: () => undefined,
  place: null,
};

/** Begins a child of the span that the caller is within, or a trace where it is within none. */
export function openSpan(name: string, settings: SpanSettings = {}): OpenSpan {
  const api = loadedApi();
  if (api === null) return SILENT;
  return spanOf(api, api.trace.getTracer(TRACER).startSpan(name, optionsOf(api, settings)));
}

/** Tells of something that is over: when it began and ended, in milliseconds since 1970. */
export function pastSpan(name: string, [from, to]: readonly [number, number], facts: Facts): void {
  const tracer = loadedApi()?.trace.getTracer(TRACER);
  tracer?.startSpan(name, { startTime: from, attributes: { ...facts } }).end(Math.max(from, to));
}

const TRACER = "cursus";

type Api = NonNullable<ReturnType<typeof loadedApi>>;

function optionsOf({ SpanKind }: Api, { kind, facts, linkedTo }: SpanSettings): SpanOptions {
  const kinds = { server: SpanKind.SERVER, consumer: SpanKind.CONSUMER };
  return {
    kind: kind === undefined ? SpanKind.INTERNAL : kinds[kind],
    attributes: { ...facts },
    links: linkedTo?.place == null ? [] : [{ context: linkedTo.place }],
  };
}

function spanOf({ context, trace, SpanStatusCode }: Api, span: Span): OpenSpan {
  const inside = trace.setSpan(context.active(), span);
  return {
    within: (work) => context.with(inside, work),
    note: (facts) => void span.setAttributes({ ...facts }),
    fail: (thrown) =>
      void span
        .setStatus({ code: SpanStatusCode.ERROR })
        .setAttribute("error.type", toCursusError(thrown).code),
    end: () => span.end(),
    place: span.spanContext(),
  };
}
