import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { CursusError } from "@cursus/kernel";

/** Below the ports that systems lend to outgoing connections (Linux 32768, IANA 49152), so that they stay free. */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_000;
const TRIES = 100;

export async function isFreePort(port: number): Promise<boolean> {
  return await new Promise((settle) => {
    const server = createServer();
    server.once("error", () => settle(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => settle(true)));
  });
}

/** The preferred port while it is free, else a free one by chance. */
export async function choosePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFreePort(preferred))) return preferred;
  for (let tried = 0; tried < TRIES; tried++) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    if (await isFreePort(port)) return port;
  }
  throw new CursusError("StackFailed", `no free port found between ${FIRST_PORT} and ${LAST_PORT}`);
}
