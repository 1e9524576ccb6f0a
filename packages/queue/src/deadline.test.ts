import { createServer } from "node:net";
import { CursusError } from "@cursus/kernel";
import { expect, test } from "vitest";
import { openProducerConnection } from "./connection.ts";
import { bounded, toQueueError } from "./deadline.ts";

test("a command that never ends is given up at the deadline", async () => {
  await expect(bounded(new Promise(() => {}), 20)).rejects.toMatchObject({ code: "QueueTimeout" });
});

test("a command in time gives its value", async () => {
  expect(await bounded(Promise.resolve(7), 1_000)).toBe(7);
});

test("where nothing listens, Redis is unreachable, and soon", async () => {
  const started = performance.now();
  await expect(openProducerConnection("redis://127.0.0.1:1")).rejects.toMatchObject({
    code: "QueueUnreachable",
  });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("a listener that says nothing is given up at the deadline", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await expect(openProducerConnection(`redis://127.0.0.1:${port}`)).rejects.toBeInstanceOf(CursusError);
  server.close();
});

test("an address of something else is refused without showing it", async () => {
  for (const address of ["localhost:6379", "http://user:secret@host", ""])
    await expect(openProducerConnection(address)).rejects.toMatchObject({
      code: "EnvironmentInvalid",
      message: expect.not.stringContaining("secret"),
    });
});

test("each way of Redis to say no has its code", () => {
  const codes = (messages: readonly string[]) =>
    messages.map((message) => toQueueError(new Error(message)).code);
  expect(
    codes(["connect ECONNREFUSED 127.0.0.1:1", "Connection is closed.", "LOADING Redis is loading"]),
  ).toEqual(["QueueUnreachable", "QueueUnreachable", "QueueUnreachable"]);
  expect(codes(["OOM command not allowed when used memory > 'maxmemory'."])).toEqual(["QueueFull"]);
  expect(codes(["NOAUTH Authentication required.", "WRONGPASS invalid username-password pair"])).toEqual([
    "SettingsUnsafe",
    "SettingsUnsafe",
  ]);
});
