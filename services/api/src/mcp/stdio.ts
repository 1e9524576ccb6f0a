import { once } from "node:events";
import type { GraphReader } from "@cursus/graph";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcpServer } from "./server.ts";

/** Serves the questions on standard input and output until the input ends or the signal is given. */
export async function serveMcpOnStdio(reader: GraphReader, signal: AbortSignal): Promise<void> {
  const server = createMcpServer(reader);
  await server.connect(new StdioServerTransport());
  await Promise.race([once(process.stdin, "end"), once(process.stdin, "close"), once(signal, "abort")]);
  await server.close();
}
