import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";

/** A span as a collector is told of it. */
export interface ReceivedSpan {
  /** OTEL_SERVICE_NAME of its sender. */
  readonly service: string;
  readonly name: string;
  readonly trace: string;
  readonly id: string;
  readonly parent: string;
  /** OpenTelemetry's number: 1 internal, 2 server, 5 consumer. */
  readonly kind: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly links: readonly { readonly trace: string; readonly span: string }[];
  readonly failed: boolean;
}

export interface TraceCollector {
  readonly endpoint: string;
  /** All that came, as it came. */
  readonly bodies: readonly string[];
  readonly spans: () => readonly ReceivedSpan[];
  close(): Promise<void>;
}

/** A collector of traces that takes OTLP in JSON. */
export async function traceCollector(): Promise<TraceCollector> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const isOurs = request.url === "/v1/traces" && request.headers["content-type"] === "application/json";
    if (isOurs) bodies.push(body);
    response.writeHead(isOurs ? 200 : 400, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    spans: () => bodies.flatMap(spansOf),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const id = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const attributes = z
  .array(
    z.object({
      key: z.string(),
      value: z.union([
        z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
        z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
      ]),
    }),
  )
  .transform((pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, value])));
const nanoseconds = z.string().transform((value) => Number(BigInt(value) / 1_000n) / 1_000);

/** https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, as much of it as is looked at. */
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: id(16),
              spanId: id(8),
              parentSpanId: id(8).optional(),
              name: z.string(),
              kind: z.number(),
              startTimeUnixNano: nanoseconds,
              endTimeUnixNano: nanoseconds,
              attributes: attributes.optional(),
              links: z.array(z.object({ traceId: id(16), spanId: id(8) })).optional(),
              events: z.array(z.never()).optional(),
              status: z.object({ code: z.number().optional(), message: z.never().optional() }).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

const FAILED = 2;

function spansOf(body: string): readonly ReceivedSpan[] {
  const { resourceSpans } = exported.parse(JSON.parse(body));
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, kind, links = [], ...span }) => ({
        service: String(resource.attributes["service.name"]),
        name,
        kind,
        trace: span.traceId,
        id: span.spanId,
        parent: span.parentSpanId ?? "",
        from: span.startTimeUnixNano,
        to: span.endTimeUnixNano,
        facts: span.attributes ?? {},
        links: links.map(({ traceId, spanId }) => ({ trace: traceId, span: spanId })),
        failed: span.status?.code === FAILED,
      })),
    ),
  );
}
