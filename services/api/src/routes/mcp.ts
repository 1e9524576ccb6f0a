import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { JSONRPCMessageSchema } from "@modelcontextprotocol/sdk/types.js";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { createMcpServer } from "../mcp/server.ts";
import type { ServedParts } from "../parts.ts";

/** A refusal of a message that could not be looked at: it has no id to answer to. */
const refusedSchema = z.strictObject({
  jsonrpc: z.literal("2.0"),
  error: z.strictObject({ code: z.int(), message: z.string() }),
  id: z.null(),
});
const messages = z.union([JSONRPCMessageSchema, z.array(JSONRPCMessageSchema).min(1)]);

/** The questions as tools for an assistant, over HTTP: each request stands for itself, no session is kept. */
export function addMcp({ askedOf }: ServedParts): FastifyPluginAsync {
  return async (server) => {
    const schema = {
      tags: ["assistants"],
      summary: "Model Context Protocol, streamable HTTP: JSON-RPC messages",
      body: messages,
      response: { 200: messages, 202: z.null(), 406: refusedSchema },
    };
    server.post("/mcp", { config: { access: "reader" }, schema }, async (request, reply) => {
      const transport = new StreamableHTTPServerTransport({
        enableJsonResponse: true,
      });
      const mcp = createMcpServer({ askedOf, caller: request.caller });
      reply.hijack();
      reply.raw.once("close", () => void mcp.close());
      await mcp.connect(transport as Parameters<typeof mcp.connect>[0]);
      await transport.handleRequest(request.raw, reply.raw, request.body);
    });
  };
}
