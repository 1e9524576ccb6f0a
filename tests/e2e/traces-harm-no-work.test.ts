import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { someArticles } from "../faults/support/articles.ts";
import { type FaultRun, faultRun } from "../faults/support/fault-run.ts";
import { type TraceCollector, traceCollector } from "../harness/trace-collector.ts";
import { TELLS_OF_OPENTELEMETRY } from "./support/traced.ts";

/** Spans are sent every 5 s. */
const LONGER_THAN_A_BATCH_MS = 7_000;
/** The 2 s that a last batch may take, and what a stop takes on a busy machine. */
const LONGEST_STOP_MS = 10_000;
/** A database that has just been started is slow. */
vi.setConfig({ testTimeout: 240_000 });

const told = (log: string): number => log.split("collector of traces").length - 1;

let run: FaultRun;
let collector: TraceCollector;
beforeAll(async () => {
  run = await faultRun();
  collector = await traceCollector();
});
afterAll(async () => {
  await run.end();
  await collector.close();
});

/** Records an article by a worker of its own with these variables; answers with what it told, and how it stopped. */
async function workedWith(seed: number, variables: NodeJS.ProcessEnv) {
  const worker = run.worker({ variables, preload: [TELLS_OF_OPENTELEMETRY] });
  await worker.ready;
  await run.handIn(someArticles(1, seed));
  await run.drained();
  worker.signal("SIGTERM");
  const { code, milliseconds } = await worker.ended();
  return { code, milliseconds, log: worker.log() };
}

const NO_ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: "", OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "" };

test.each([
  { said: "no endpoint", seed: 1, variables: () => ({ ...NO_ENDPOINT, OTEL_SERVICE_NAME: "desk" }) },
  {
    said: "that traces are disabled",
    seed: 2,
    variables: () => ({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_SDK_DISABLED: "true" }),
  },
])("where the variables say $said, no module is loaded and nothing sent", async ({ seed, variables }) => {
  const { code, log } = await workedWith(seed, variables());
  expect(code).toBe(0);
  expect(log).not.toContain("loaded ");
  expect(collector.bodies).toEqual([]);
});

test("with the endpoint of traces alone they are loaded and sent", async () => {
  const endpoint = `${collector.endpoint}/v1/traces`;
  const { code, log } = await workedWith(3, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint });
  expect(code).toBe(0);
  expect(log).toMatch(/^loaded .*\/@opentelemetry\//m);
  expect(collector.spans()).toContainEqual(expect.objectContaining({ name: "commit", service: "cursus" }));
});

test("a collector that is away is told once; articles are recorded and the worker stops with 0", async () => {
  const { endpoint, close } = await traceCollector();
  await close();
  const away = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: "500" };
  const worker = run.worker({ variables: away });
  await worker.ready;
  await run.handIn(someArticles(1, 4));
  await expect.poll(() => told(worker.log()), { timeout: 30_000 }).toBe(1);
  await run.handIn(someArticles(1, 5));
  await run.drained();
  await sleep(LONGER_THAN_A_BATCH_MS);
  worker.signal("SIGTERM");
  const { code, milliseconds } = await worker.ended();
  expect({ code, told: told(worker.log()) }).toEqual({ code: 0, told: 1 });
  expect(milliseconds).toBeLessThan(LONGEST_STOP_MS);
});

test("a collector that takes connections and never answers holds up neither the work nor the stop", async () => {
  const held: Socket[] = [];
  const silent = createServer((socket) => void held.push(socket.on("error", () => undefined)));
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  const { port } = silent.address() as { readonly port: number };
  const { code, milliseconds } = await workedWith(6, {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  });
  expect(held.length).toBeGreaterThan(0);
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(LONGEST_STOP_MS);
  for (const socket of held) socket.destroy();
  silent.close();
});
