import { endpointOf, type ProbeResult } from "./endpoint.ts";
import { exchange } from "./exchange.ts";

const REDIS = { protocols: ["redis:", "rediss:"], port: 6379 };

/** Asks a Redis with AUTH and PING whether it serves us. Over TLS only the connection is tried. Never throws. */
export async function probeRedis(url: string): Promise<ProbeResult> {
  const endpoint = endpointOf(url, REDIS);
  if (typeof endpoint === "string") return endpoint;
  const commands = endpoint.tls ? [] : [...authentication(endpoint), ["PING"]];
  const request = commands.length === 0 ? null : Buffer.from(commands.map(encode).join(""));
  const isWhole = (received: Buffer) => lines(received).length >= commands.length;
  const answer = await exchange({ ...endpoint, request, isWhole });
  if ("failed" in answer) return answer.failed;
  return request === null ? null : judge(lines(answer.received));
}

function authentication({ user, password }: { user: string; password: string }): string[][] {
  if (password === "") return [];
  return [["AUTH", ...(user === "" ? [] : [user]), password]];
}

/** A command as an array of bulk strings (RESP specification). */
function encode(words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join("")}`;
}

function lines(received: Buffer): string[] {
  return received.toString("utf8").split("\r\n").slice(0, -1);
}

function judge(answers: readonly string[]): ProbeResult {
  const refusal = answers.find((line) => line.startsWith("-"));
  if (refusal !== undefined) return refusal.slice(1);
  return answers.includes("+PONG") ? null : "what listens there does not speak the Redis protocol";
}
