import { type AuditEntry, listAudit } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { nextSchema, pageQuery } from "../schemas/page.ts";
import { typed } from "../typed.ts";

const entrySchema = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  what: z.string(),
  target: z.string(),
  why: z.string().nullable().describe("the reason that was given"),
  outcome: z.string(),
});
const DEFAULT = 50;

/** Who did what: judgements, retractions, articles handed in, keys, queries. */
export function addAudit({ graph }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    typed(plain).get(
      "/v1/audit",
      {
        config: { access: "admin" },
        schema: {
          tags: ["access"],
          summary: "the audit log, the latest first",
          querystring: pageQuery,
          response: { 200: z.object({ entries: z.array(entrySchema), next: nextSchema }) },
        },
      },
      async ({ query: { limit = DEFAULT, cursor } }) => {
        const found = await listAudit(graph, limit + 1, cursor === undefined ? null : placeOf(cursor));
        const entries = found.slice(0, limit);
        const last = found.length > limit ? entries.at(-1) : undefined;
        return { entries: [...entries], next: last === undefined ? null : cursorOf(last) };
      },
    );
  };
}

const cursorOf = ({ at, id }: AuditEntry): string =>
  Buffer.from(JSON.stringify([at, id])).toString("base64url");

const placeSchema = z.tuple([z.string(), z.string()]);

function placeOf(cursor: string): Pick<AuditEntry, "at" | "id"> {
  try {
    const [at, id] = placeSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { at, id };
  } catch {
    throw new CursusError("UsageInvalid", "cursor: is none that an answer gave");
  }
}
