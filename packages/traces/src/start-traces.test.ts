import { createLogger } from "@cursus/kernel";
import { expect, test } from "vitest";
import { inSpan, inSpanOfEach } from "./in-span.ts";
import { loadedApi } from "./loaded-api.ts";
import { startTraces } from "./start-traces.ts";
import { carriedTrace, inTrace, tracePlace } from "./trace-context.ts";

const logger = createLogger("test", "silent");
const endpoint = "http://127.0.0.1:9";

test.each([
  {},
  { OTEL_EXPORTER_OTLP_ENDPOINT: "" },
  { OTEL_EXPORTER_OTLP_ENDPOINT: " ", OTEL_SERVICE_NAME: "desk" },
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: "TRUE" },
  { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint, OTEL_SDK_DISABLED: "true" },
  { OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4317" },
  { OTEL_EXPORTER_OTLP_ENDPOINT: "127.0.0.1" },
])("%j starts nothing", async (variables) => {
  await (await startTraces(variables, logger)).end();
  expect(loadedApi()).toBeNull();
});

test("without traces work is done as it is, and nothing is carried", async () => {
  const carried = await inTrace("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", () =>
    inSpan("work", async (span) => {
      span.note({ "cursus.claims": 1 });
      return [carriedTrace(), span.place];
    }),
  );
  expect(carried).toEqual([undefined, null]);
  expect(await inSpanOfEach("work", [tracePlace()], async () => 7)).toBe(7);
  await expect(inSpan("work", () => Promise.reject(new TypeError("no")))).rejects.toThrow(TypeError);
});
