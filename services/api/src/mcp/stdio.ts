import { once } from "node:events";
import type { Graph } from "@cursus/graph";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { askingOf } from "../ask-the-past.ts";
import { createMcpServer } from "./server.ts";

/** Who starts the program on this machine may do all. */
const OWNER = { role: "admin" } as const;

/** Serves the questions on standard input and output until the input ends or the signal is given. */
export async function serveMcpOnStdio(graph: Graph, signal: AbortSignal): Promise<void> {
  const server = createMcpServer({ askedOf: askingOf(graph), caller: OWNER });
  await server.connect(new StdioServerTransport());
  await Promise.race([once(process.stdin, "end"), once(process.stdin, "close"), once(signal, "abort")]);
  await server.close();
}
