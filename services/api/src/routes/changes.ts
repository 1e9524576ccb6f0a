import { Readable } from "node:stream";
import { changes } from "@cursus/graph";
import { momentAfter } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { textOf } from "../schemas/streams.ts";
import { typed } from "../typed.ts";

const moment = z.iso.datetime({ offset: true }).or(z.iso.date());

/** What changed in the record between two moments, each change under what caused it: one JSON line each. */
export function addChanges({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    typed(plain).get(
      "/v1/changes",
      {
        config: { access: "reader", fails: ["DateInvalid"] },
        schema: {
          tags: ["record"],
          summary: "what changed in the record, and what caused it",
          querystring: z.strictObject({
            from: moment.describe("a day or moment: what was recorded after its beginning"),
            to: moment.describe("a day, to its end, or a moment; now if not given").optional(),
          }),
          response: { 200: textOf("application/x-ndjson", "one JSON line a change") },
        },
      },
      ({ query: { from, to } }, reply) => {
        const end = to === undefined ? access.clock() : momentAfter(to);
        return reply
          .type("application/x-ndjson")
          .send(Readable.from(linesOf(changes(graph, RULES, new Date(from), end))));
      },
    );
  };
}

async function* linesOf(events: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(event)}\n`;
}
