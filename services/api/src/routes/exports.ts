import { Readable } from "node:stream";
import type { FastifyPluginAsync } from "fastify";
import { EXPORT_FORMATS } from "../exports/formats.ts";
import type { ApiParts } from "../parts.ts";

/** The whole record as a file, in one of several forms. */
export function addExports({ graph }: ApiParts): FastifyPluginAsync {
  return async (server) => {
    for (const [name, { words, type, schema, write }] of Object.entries(EXPORT_FORMATS)) {
      server.get(
        `/v1/exports/${name}`,
        {
          config: { access: "analyst", audit: "export" },
          schema: {
            tags: ["analysis"],
            summary: words,
            response: { 200: { description: words, content: { [bare(type)]: { schema } } } },
          },
        },
        (_request, reply) => reply.type(type).send(Readable.from(write(graph))),
      );
    }
  };
}

/** A type without its parameters, as descriptions name it. */
const bare = (type: string): string => type.split(";")[0] ?? type;
