import { endpointOf, type ProbeResult } from "./endpoint.ts";
import { exchange } from "./exchange.ts";

/** Bolt's magic number, then the versions asked for: 5.8 down to 5.0, 4.4, none, none (Bolt handshake specification). */
const HANDSHAKE = Buffer.from("6060b01700080805000004040000000000000000", "hex");
const VERSION_BYTES = 4;

const PROTOCOLS = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];
const BOLT = { protocols: PROTOCOLS, port: 7687 };

/** Agrees on a Bolt version. Over TLS only the connection is tried. Never throws. */
export async function probeNeo4j(uri: string): Promise<ProbeResult> {
  const endpoint = endpointOf(uri, BOLT);
  if (typeof endpoint === "string") return endpoint;
  const request = endpoint.tls ? null : HANDSHAKE;
  const answer = await exchange({
    ...endpoint,
    request,
    isWhole: (received) => received.length >= VERSION_BYTES,
  });
  if ("failed" in answer) return answer.failed;
  return request === null || isVersion(answer.received) ? null : "what listens there does not speak Bolt";
}

/** Two zero bytes, the minor version, the major version; all zero is a refusal. */
function isVersion(received: Buffer): boolean {
  return received.length >= VERSION_BYTES && received.readUInt16BE(0) === 0 && received.readUInt8(3) > 0;
}
