import { commit, dumpHash } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { patiently } from "../harness/patiently.ts";
import { articleOf, holds, KASK, MAYOR } from "../laws/support/careers.ts";
import { bearer, type GuardedApi, guardedApi, keyFor } from "./support/guarded-api.ts";

const RECORDED = new Date("2024-01-01T12:00:00Z");
const EARLIER = "2023-12-31";
const LATER = "2024-01-01";

let api: GuardedApi;
let analyst: string;
beforeAll(async () => {
  api = await guardedApi();
  analyst = await keyFor(api.graph, "analyst");
  const kask = articleOf("kask", "2019-02-01", holds(KASK, MAYOR));
  await patiently(() => commit(api.graph, RULES, [kask], RECORDED));
});
afterAll(() => api.close());

const asked = (knownAt: string, key: string) =>
  api.server.inject({
    method: "GET",
    url: `/v1/questions/career?${new URLSearchParams({ person: KASK.name, knownAt })}`,
    headers: bearer(key),
  });
const tool = (knownAt: string, key: string) =>
  api.server.inject({
    method: "POST",
    url: "/mcp",
    headers: { ...bearer(key), accept: "application/json, text/event-stream" },
    payload: {
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "search", arguments: { text: KASK.name, knownAt } },
    },
  });

test("an analyst asks what was known then, by any door, and nothing is changed by it", async () => {
  const before = await dumpHash(api.graph);
  const later = (await asked(LATER, analyst)).json();
  expect(later.rows.length).toBeGreaterThan(0);
  expect(later.notes[0]).toContain(`As known at ${LATER}T23:59:59.999Z, by the rules ${RULES.version}`);
  expect((await asked(EARLIER, analyst)).json()).not.toMatchObject({ rows: [{}] });
  const words = `/v1/ask?${new URLSearchParams({ q: `who is ${MAYOR.name} of Tartu?`, knownAt: LATER })}`;
  const plain = await api.server.inject({ method: "GET", url: words, headers: bearer(analyst) });
  expect(plain.json().notes[0]).toContain("As known at");
  expect((await tool(LATER, analyst)).json().result.structuredContent.rows[0].entity.name).toBe(KASK.name);
  expect(await dumpHash(api.graph)).toBe(before);
});

test("a reader may not, and what is no moment is refused", async () => {
  const reader = await keyFor(api.graph, "reader");
  expect((await asked(LATER, reader)).json()).toMatchObject({ status: 403, code: "RoleTooLow" });
  expect((await tool(LATER, reader)).json().result).toMatchObject({ isError: true });
  expect((await asked("soon", analyst)).json()).toMatchObject({ status: 400, code: "DateInvalid" });
});

test("one at a time: another is told to come again, and then is answered", async () => {
  const release = await api.byHand.holdLane();
  const both = [asked(LATER, analyst), asked(LATER, analyst)];
  // The one that is let in waits for the lane.
  const first = await Promise.race(both);
  expect(first.json()).toMatchObject({ status: 429, code: "TooManyRequests" });
  expect(first.headers["retry-after"]).toBe("10");
  await release();
  const answers = await Promise.all(both);
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 429]);
  expect((await asked(LATER, analyst)).statusCode).toBe(200);
});
