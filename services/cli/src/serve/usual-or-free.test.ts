import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CursusError } from "@cursus/kernel";
import { afterEach, expect, test } from "vitest";
import { usualOrFree } from "./usual-or-free.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Listens on loopback, as the API does. */
async function listening(port: number) {
  const server = createServer().listen(port, "127.0.0.1");
  servers.push(server);
  await once(server, "listening").catch(() => {
    throw new CursusError("PortTaken", `another process listens on port ${port}`);
  });
  const at = (server.address() as AddressInfo).port;
  return { address: `http://127.0.0.1:${at}`, close: async () => void server.close(), at };
}

test("a usual port that another process has is told in one line, with the address in its place", async () => {
  const { at: usual } = await listening(0);
  const told: string[] = [];
  const { address } = await usualOrFree(listening, usual, (line) => told.push(line));
  expect(address).not.toBe(`http://127.0.0.1:${usual}`);
  expect(told).toEqual([
    `cursus: another process listens on port ${usual}; this one serves at ${address} instead. [PortTaken]`,
  ]);
});

test("a usual port that is free is taken without a word", async () => {
  const { at: usual, close } = await listening(0);
  await close();
  const told: string[] = [];
  const { address } = await usualOrFree(listening, usual, (line) => told.push(line));
  expect(address).toBe(`http://127.0.0.1:${usual}`);
  expect(told).toEqual([]);
});

test("any other failure is not the port's", async () => {
  const failing = () => Promise.reject(new CursusError("SettingsUnsafe", "unfit"));
  await expect(usualOrFree(failing, 1, () => {})).rejects.toMatchObject({ code: "SettingsUnsafe" });
});
