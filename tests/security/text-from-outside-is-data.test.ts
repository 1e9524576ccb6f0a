import { dumpHash } from "@cursus/graph";
import { DUMP_LABELS, JOURNAL_LABELS, PAST_LABELS } from "@cursus/graph-schema";
import { QUESTIONS } from "@cursus/query";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bearer, type GuardedApi, guardedApi, keyFor } from "./support/guarded-api.ts";
import { noteMeasured } from "./support/note-measured.ts";
import { PAYLOADS } from "./support/payloads.ts";

let api: GuardedApi;
let admin: string;
beforeAll(async () => {
  api = await guardedApi();
  admin = await keyFor(api.graph, "admin");
});
afterAll(() => api.close());

const get = (url: string) => api.server.inject({ method: "GET", url, headers: bearer(admin) });
const post = (url: string, payload: object) =>
  api.server.inject({ method: "POST", url, headers: bearer(admin), payload });

/** Where a question takes text, by question. */
const TEXT_ARGUMENTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(QUESTIONS).map(({ name, arguments: schema }) => [name, Object.keys(schema.shape)]),
);

test("no payload in any argument of any question is more than words", async () => {
  const before = await dumpHash(api.graph);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
  const names = Object.keys(TEXT_ARGUMENTS);
  let asked = 0;
  for (const [index, payload] of PAYLOADS.entries()) {
    // Each payload to three questions in turn, in all of their arguments: over the payloads every question gets many.
    for (const step of [0, 11, 17]) {
      const name = names[(index + step) % names.length] ?? "";
      for (const argument of TEXT_ARGUMENTS[name] ?? []) {
        asked += 1;
        const { statusCode, body } = await get(
          `/v1/questions/${name}?${new URLSearchParams({ [argument]: payload.toWellFormed() })}`,
        );
        expect({ name, argument, payload, ok: statusCode < 500 }).toEqual({
          name,
          argument,
          payload,
          ok: true,
        });
        // A name that is not known is told back; nothing of the inside is.
        expect(body).not.toMatch(/Neo\.(?:Client|Database|Transient)Error|at \w+ \(file:/);
      }
    }
  }
  expect(await dumpHash(api.graph)).toBe(before);
  noteMeasured({ scenario: 17, what: "payloads in arguments of questions", tries: asked });
});

test("no payload asked in plain words, searched for or looked up does harm", async () => {
  const before = await dumpHash(api.graph);
  for (const payload of PAYLOADS) {
    const text = encodeURIComponent(payload.toWellFormed());
    for (const url of [
      `/v1/ask?q=${text}`,
      `/v1/ask?q=who+dismissed+${text}`,
      `/v1/persons?q=${text}`,
      `/v1/articles/${text}`,
      `/v1/why?left=${text}&right=${text}`,
      `/v1/receipts/${text}`,
    ]) {
      const { statusCode } = await get(url);
      expect({ url, ok: statusCode < 500 }).toEqual({ url, ok: true });
    }
    const judged = await post("/v1/judgements", { kind: "same", left: payload, right: payload });
    expect({ payload, ok: judged.statusCode < 500 }).toEqual({ payload, ok: true });
  }
  expect(await dumpHash(api.graph)).toBe(before);
});

test("an article made of payloads is kept to the letter or refused, and brings no label of its own", async () => {
  for (const [index, payload] of PAYLOADS.entries()) {
    const document = {
      text: `${payload} was dismissed. President Ana Ruiz dismissed Minister Rui Costa.`,
      title: payload,
      source: payload,
      id: `payload-${index}-${payload}`,
    };
    const { statusCode } = await post("/v1/articles", document);
    expect({ payload, statusCode: statusCode === 202 || (statusCode >= 400 && statusCode < 500) }).toEqual({
      payload,
      statusCode: true,
    });
  }
  const known = new Set<string>([...DUMP_LABELS, ...JOURNAL_LABELS, ...PAST_LABELS, "Pending"]);
  const labels = await api.graph.read(
    "CALL db.labels() YIELD label MATCH (n) WHERE label IN labels(n) RETURN DISTINCT label",
  );
  expect(labels.map(({ label }) => String(label)).filter((label) => !known.has(label))).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  noteMeasured({ scenario: 17, what: "articles made of payloads", tries: PAYLOADS.length });
});

test("bodies that are too large, broken or of another kind are refused, and the server goes on", async () => {
  const bodies: readonly (readonly [type: string, body: string | Buffer])[] = [
    ["application/json", "{"],
    ["application/json", '{"text":'],
    ["application/json", "[]"],
    ["application/json", "null"],
    ["application/json", '"text"'],
    ["application/json", '{"text":1}'],
    ["application/json", '{"text":"a","__proto__":{"polluted":1}}'],
    ["application/json", '{"text":"a","constructor":{"prototype":{"polluted":1}}}'],
    ["application/json", '{"text":"a","published":"tomorrow"}'],
    ["application/json", '{"text":"a","unknown":1}'],
    ["application/json", `{"text":"${"a".repeat(2_000_000)}"}`],
    ["application/json", `${"[".repeat(50_000)}`],
    ["application/json", Buffer.from([0xff, 0xfe, 0x00])],
    ["application/xml", "<a/>"],
    ["multipart/form-data; boundary=x", "--x--"],
    ["application/json; charset=utf-16", "{}"],
    ["text/html", "<p>hi"],
  ];
  for (const [type, payload] of bodies) {
    const { statusCode } = await api.server.inject({
      method: "POST",
      url: "/v1/articles",
      headers: { ...bearer(admin), "content-type": type },
      payload,
    });
    expect({
      type,
      body: String(payload).slice(0, 40),
      refused: statusCode >= 400 && statusCode < 500,
    }).toEqual({ type, body: String(payload).slice(0, 40), refused: true });
  }
  const huge = await api.server.inject({
    method: "POST",
    url: "/v1/articles/text",
    headers: { ...bearer(admin), "content-type": "text/plain" },
    payload: "a ".repeat(400_000),
  });
  expect(huge.statusCode).toBe(413);
  expect((await get("/health")).statusCode).toBe(200);
});
