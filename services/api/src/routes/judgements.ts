import {
  type FoundMention,
  findMentions,
  judge,
  listJudgements,
  readBlocks,
  withdrawJudgement,
} from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { merge, never, split, unsure, why } from "@cursus/resolve";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { ApiParts } from "../parts.ts";
import { failures } from "../schemas/problem.ts";
import { typed } from "../typed.ts";

/** What a person can judge of two, by the judgement's name in the record. */
const MAKERS = { same: merge, different: split, never, unsure } as const;

const mention = z
  .string()
  .min(1)
  .max(500)
  .describe("a name or id on record; NAME@ARTICLE where an article means another of that name");
const pair = { left: mention, right: mention };
const judgementSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    left: z.string(),
    right: z.string().nullable(),
    by: z.string(),
  })
  .meta({ id: "Judgement", description: "`left` and `right` are anchors: article, type, name and place." });
const reportSchema = z.object({
  judgement: judgementSchema,
  outcome: z.enum(["made", "withdrawn", "unchanged"]),
});
const whySchema = z.object({
  one: z.boolean(),
  because: z.string(),
  points: z.number(),
  threshold: z.number(),
  features: z.array(z.unknown()),
  judgements: z.array(judgementSchema),
});

/** What people judge of identity: kept, reversible, before all that the rules say. */
export function addJudgements({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/judgements",
      {
        config: { access: "reader" },
        schema: {
          tags: ["judgements"],
          summary: "all judgements in force",
          response: { 200: z.object({ judgements: z.array(judgementSchema) }), ...failures },
        },
      },
      async () => ({ judgements: [...(await listJudgements(graph))] }),
    );
    server.post(
      "/v1/judgements",
      {
        config: { access: "editor", audit: "judge" },
        schema: {
          tags: ["judgements"],
          summary: "judge that two are one (same), are not (different, never), or cannot be told (unsure)",
          body: z.strictObject({ kind: z.enum(["same", "different", "never", "unsure"]), ...pair }),
          response: { 200: reportSchema, ...failures },
        },
      },
      async ({ body, caller }) => {
        const [left, right] = [await theMention(body.left), await theMention(body.right)];
        const judgement = await judgementOn(left, right, MAKERS[body.kind], caller?.who ?? "somebody");
        const { outcome } = await judge(graph, RULES, judgement, access.clock());
        return { judgement, outcome };
      },
    );
    server.delete(
      "/v1/judgements/:id",
      {
        config: { access: "editor", audit: "withdraw judgement" },
        schema: {
          tags: ["judgements"],
          summary: "take a judgement back",
          params: z.object({ id: z.string().regex(/^[0-9a-f]{24}$/) }),
          response: { 200: z.object({ outcome: z.string() }), ...failures },
        },
      },
      async ({ params }) => ({
        outcome: (await withdrawJudgement(graph, RULES, params.id, access.clock())).outcome,
      }),
    );
    server.get(
      "/v1/why",
      {
        config: { access: "reader" },
        schema: {
          tags: ["judgements"],
          summary: "why two are taken for one, or not",
          querystring: z.strictObject(pair),
          response: { 200: whySchema, ...failures },
        },
      },
      async ({ query }) => {
        const [left, right] = [await theMention(query.left), await theMention(query.right)];
        const { mentions, judgements } = await readBlocks(graph, [left.id, right.id]);
        const reason = why(mentions, judgements, left.id, right.id);
        return { ...reason, features: [...reason.features], judgements: [...reason.judgements] };
      },
    );
  };

  async function theMention(reference: string): Promise<FoundMention> {
    const found = await findMentions(graph, reference);
    const [oldest] = found;
    if (oldest === undefined)
      throw new CursusError("NameUnknown", `nothing on record is called ${reference}`);
    const meant = new Map(found.map((one) => [one.meant.id, one]));
    if (meant.size === 1) return oldest;
    const words = [...meant.values()].map(
      (one) => `${one.meant.name} of ${one.article} (id ${one.meant.id})`,
    );
    throw new CursusError("NameAmbiguous", `${reference} may be any of: ${words.join(", ")}`, {
      advice: "Give the id, or NAME@ARTICLE.",
    });
  }

  async function judgementOn(one: FoundMention, other: FoundMention, make: typeof merge, by: string) {
    if (one.id === other.id) throw new CursusError("UsageInvalid", "both are the same mention");
    if (one.type !== other.type)
      throw new CursusError("UsageInvalid", `a ${one.type} and a ${other.type} are unlike`);
    const { mentions } = await readBlocks(graph, [one.id, other.id]);
    const [left, right] = [one, other].map(({ id }) => mentions.find((candidate) => candidate.id === id));
    if (left === undefined || right === undefined)
      throw new CursusError("GraphTransient", "the articles have just changed: try again");
    return make(left, right, by);
  }
}
