import { createServer } from "node:net";
import { expect, test } from "vitest";
import { choosePort, isFreePort } from "./free-port.ts";

test("the preferred port is kept while it is free, and left when it is taken", async () => {
  const port = await choosePort();
  expect(await choosePort(port)).toBe(port);
  const server = createServer();
  await new Promise<void>((settle) => server.listen(port, "127.0.0.1", settle));
  try {
    expect(await isFreePort(port)).toBe(false);
    expect(await choosePort(port)).not.toBe(port);
  } finally {
    server.close();
  }
});
