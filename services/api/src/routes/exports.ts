import { Readable } from "node:stream";
import { dump } from "@cursus/graph";
import type { FastifyPluginAsync } from "fastify";
import type { ApiParts } from "../parts.ts";

/** The whole record as a file. */
export function addExports({ graph }: ApiParts): FastifyPluginAsync {
  return async (server) => {
    server.get(
      "/v1/exports/jsonl",
      {
        config: { access: "analyst", audit: "export" },
        schema: {
          tags: ["analysis"],
          summary: "the record, one JSON line a node or edge",
          produces: ["application/x-ndjson"],
        },
      },
      (_request, reply) => reply.type("application/x-ndjson").send(Readable.from(linesOf(dump(graph)))),
    );
  };
}

async function* linesOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
