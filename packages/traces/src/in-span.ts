import type { Facts } from "./facts.ts";
import { loadedApi } from "./loaded-api.ts";
import { type OpenSpan, openSpan, type SpanSettings } from "./open-span.ts";
import type { TracePlace } from "./trace-context.ts";

interface WorkSettings extends SpanSettings {
  /** False for what is thrown although nothing has failed, such as that the work goes back to its queue. */
  readonly isFailure?: (thrown: unknown) => boolean;
}

/** Does the work within a span of its own; what it throws is thrown on. */
export function inSpan<T>(
  name: string,
  work: (span: OpenSpan) => Promise<T>,
  { isFailure, ...settings }: WorkSettings = {},
): Promise<T> {
  const span = openSpan(name, settings);
  return ending([span], () => span.within(() => work(span)), isFailure);
}

/**
 * Does once what many wait for, each in a trace of its own: in each of them stands a span with the same times, in all
 * but the first with a link to that of the first.
 */
export function inSpanOfEach<T>(
  name: string,
  places: readonly TracePlace[],
  work: () => Promise<T>,
  facts: Facts = {},
): Promise<T> {
  const [first, ...others] = places;
  if (loadedApi() === null || first === undefined) return work();
  const leading = first.within(() => openSpan(name, { facts }));
  const following = others.map((place) => place.within(() => openSpan(name, { facts, linkedTo: leading })));
  return ending([leading, ...following], () => leading.within(work));
}

async function ending<T>(
  spans: readonly OpenSpan[],
  work: () => Promise<T>,
  isFailure: (thrown: unknown) => boolean = () => true,
): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (isFailure(thrown)) for (const span of spans) span.fail(thrown);
    throw thrown;
  } finally {
    for (const span of spans) span.end();
  }
}
