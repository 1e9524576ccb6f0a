import { randomBytes } from "node:crypto";
import type { ReceivedSpan } from "../../harness/trace-collector.ts";

/** A trace that somebody else began: what he sends along, and what it is made of. */
export interface BegunTrace {
  readonly id: string;
  readonly span: string;
  readonly traceparent: string;
}

export function begunTrace(): BegunTrace {
  const [id, span] = [randomBytes(16).toString("hex"), randomBytes(8).toString("hex")];
  return { id, span, traceparent: `00-${id}-${span}-01` };
}

/** The spans of a trace, each as `name < its parent's name`, in the order in which they began. */
export function lineage(spans: readonly ReceivedSpan[], trace: string): readonly string[] {
  const own = spans.filter((span) => span.trace === trace);
  const nameOf = new Map(own.map(({ id, name }) => [id, name]));
  return own
    .toSorted((a, b) => a.from - b.from)
    .map(({ name, parent }) => `${name} < ${nameOf.get(parent) ?? (parent === "" ? "nothing" : "outside")}`);
}

/** Says on standard error which modules of OpenTelemetry a process loads; to be loaded before all others. */
export const TELLS_OF_OPENTELEMETRY = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({
    load(url, context, next) {
      if (url.includes("/@opentelemetry/")) process.stderr.write("loaded " + url + "\\n");
      return next(url, context);
    },
  });
`)}`;
