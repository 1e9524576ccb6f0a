import { newToken, tokenText } from "@cursus/api";
import { keepApiKey, listApiKeys } from "@cursus/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bearer, type GuardedApi, guardedApi, keyFor } from "./support/guarded-api.ts";
import { noteMeasured } from "./support/note-measured.ts";

/** 10,000 at full size. */
const GUESSES = Number(process.env.CURSUS_SECURITY_GUESSES ?? 1_000);

let api: GuardedApi;
let reader: string;
beforeAll(async () => {
  api = await guardedApi();
  reader = await keyFor(api.graph, "reader");
});
afterAll(() => api.close());

const tried = async (
  key: string,
  remoteAddress: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> =>
  (
    await api.server.inject({
      method: "GET",
      url: "/v1/questions",
      headers: { ...headers, ...bearer(key) },
      remoteAddress,
    })
  ).statusCode;

test("one address has ten tries, whatever it says of being somebody else's proxy", async () => {
  const answers: number[] = [];
  for (let guess = 0; guess < GUESSES; guess += 1)
    answers.push(
      await tried(tokenText(newToken()), "10.1.1.1", { "x-forwarded-for": `10.9.${guess % 200}.7` }),
    );
  expect(answers.filter((status) => status === 401)).toHaveLength(10);
  expect(answers.filter((status) => status === 429)).toHaveLength(GUESSES - 10);
  expect(await tried(reader, "10.1.1.2")).toBe(200);
  noteMeasured({ scenario: 21, what: "keys guessed from one address", tries: GUESSES });
});

test("one key has ten tries, from however many addresses; others are not held up", async () => {
  const id = reader.split("_")[1] ?? "";
  const answers: number[] = [];
  for (let guess = 0; guess < GUESSES; guess += 1) {
    const wrong = tokenText({ id, secret: newToken().secret });
    answers.push(await tried(wrong, `10.2.${guess % 250}.${Math.floor(guess / 250)}`));
  }
  expect(answers.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
  expect(await tried(await keyFor(api.graph, "reader"), "10.3.3.3")).toBe(200);
  noteMeasured({ scenario: 21, what: "secrets guessed of one key, from many addresses", tries: GUESSES });
});

test("the time does not tell whether there is a key of this id", async () => {
  const times = { known: [] as number[], unknown: [] as number[] };
  const ids = await Promise.all(
    Array.from({ length: 30 }, async () => (await keyFor(api.graph, "reader")).split("_")[1] ?? ""),
  );
  for (let round = 0; round < 240; round += 1) {
    const kind = round % 2 === 0 ? "known" : "unknown";
    const id = kind === "known" ? (ids[(round / 2) % ids.length] ?? "") : newToken().id;
    const from = performance.now();
    await tried(
      tokenText({ id, secret: newToken().secret }),
      `10.4.${round % 250}.${Math.floor(round / 250)}`,
    );
    times[kind].push(performance.now() - from);
  }
  const median = (all: readonly number[]): number =>
    all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  noteMeasured({
    scenario: 21,
    what: "median time of a refusal, in microseconds, by whether there is a key of this id",
    tries: times.known.length + times.unknown.length,
    figures: {
      known: Math.round(median(times.known) * 1_000),
      unknown: Math.round(median(times.unknown) * 1_000),
    },
  });
  // Both ask the database once and compare one hash: a factor, as machines differ.
  expect(median(times.known) / median(times.unknown)).toBeLessThan(2);
  expect(median(times.unknown) / median(times.known)).toBeLessThan(2);
});

test("no key is kept without a name, whichever door it comes through", async () => {
  const before = await listApiKeys(api.graph);
  const [known] = before;
  if (known === undefined) throw new Error("there is no key");
  for (const name of ["", " ", "\t\n", "\u00a0", "--", "\u200b"]) {
    const key = { ...known, id: newToken().id, name };
    await expect(keepApiKey(api.graph, key), JSON.stringify(name)).rejects.toMatchObject({
      code: "UsageInvalid",
    });
  }
  expect(await listApiKeys(api.graph)).toEqual(before);
});
