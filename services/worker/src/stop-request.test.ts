import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { stopRequest } from "./stop-request.ts";

test("the first signal asks, the second one forces", async () => {
  const source = new EventEmitter();
  let forced = 0;
  const stop = stopRequest(source, () => {
    forced += 1;
  });
  source.emit("SIGTERM");
  await expect(stop).resolves.toBeNull();
  expect(forced).toBe(0);
  source.emit("SIGINT");
  expect(forced).toBe(1);
});
