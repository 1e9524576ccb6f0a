import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { choosePort } from "./free-port.ts";
import { probeNeo4j } from "./probe-neo4j.ts";
import { probeRedis } from "./probe-redis.ts";

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A server that gives one fixed answer to whatever it hears; null says nothing. */
async function answering(answer: string | Buffer | null, heard: Buffer[] = []): Promise<number> {
  const port = await choosePort();
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("data", (chunk) => {
      heard.push(chunk);
      if (answer !== null) socket.write(answer);
    });
  });
  servers.push(server);
  await new Promise<void>((settle) => server.listen(port, "127.0.0.1", settle));
  return port;
}

describe("Redis", () => {
  test("serves when it takes the password and answers PING", async () => {
    const heard: Buffer[] = [];
    const port = await answering("+OK\r\n+PONG\r\n", heard);
    expect(await probeRedis(`redis://someone:p%40ss@127.0.0.1:${port}`)).toBeNull();
    expect(Buffer.concat(heard).toString()).toBe(
      "*3\r\n$4\r\nAUTH\r\n$7\r\nsomeone\r\n$4\r\np@ss\r\n*1\r\n$4\r\nPING\r\n",
    );
  });

  test("that refuses the password is told in its own words", async () => {
    const port = await answering(
      "-WRONGPASS invalid username-password pair\r\n-NOAUTH Authentication required.\r\n",
    );
    expect(await probeRedis(`redis://a:b@127.0.0.1:${port}`)).toBe(
      "WRONGPASS invalid username-password pair",
    );
  });
});

describe("Neo4j", () => {
  test("serves when it agrees on a Bolt version", async () => {
    expect(await probeNeo4j(`bolt://127.0.0.1:${await answering(Buffer.from([0, 0, 8, 5]))}`)).toBeNull();
  });

  test("that knows no version of ours does not serve", async () => {
    const port = await answering(Buffer.from([0, 0, 0, 0]));
    expect(await probeNeo4j(`bolt://127.0.0.1:${port}`)).toBe("what listens there does not speak Bolt");
  });
});

describe("no answer", () => {
  test("from a closed port is told at once", async () => {
    expect(await probeRedis(`redis://127.0.0.1:${await choosePort()}`)).toBe("nothing listens there");
  });

  test("from a silent server is told within five seconds", async () => {
    const port = await answering(null);
    const before = performance.now();
    expect(await probeNeo4j(`neo4j://127.0.0.1:${port}`)).toBe("no answer within 2 s");
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test.each(["localhost:7687", "http://localhost:7687", ""])(
    "is asked of %j, which is no Bolt address",
    async (uri) => {
      expect(await probeNeo4j(uri)).toContain("the address is none of bolt://");
    },
  );
});
