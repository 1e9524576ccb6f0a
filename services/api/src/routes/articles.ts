import { findArticle, retract } from "@cursus/graph";
import { canonicalUrl } from "@cursus/intake";
import {
  answerSchema,
  articleReadingSchema,
  articleSchema,
  listArticles,
  QUESTIONS,
  readArticle,
  readArticleReading,
  runQuestion,
} from "@cursus/query";
import { RULES } from "@cursus/record";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { ONE_ARTICLE_FAILS } from "../naming-failures.ts";
import type { ApiParts } from "../parts.ts";
import { nextSchema, pageQuery } from "../schemas/page.ts";
import { typed } from "../typed.ts";

const reference = z.object({
  article: z
    .string()
    .min(1)
    .max(1_000)
    .describe("its key, URL (percent-encoded), id, or the beginning of an id"),
});
const retractedSchema = z.object({ key: z.string(), title: z.string().nullable(), claims: z.int() });

/** Articles as they stand, their texts, what they say, and taking them back. */
export function addArticles({ graph, access }: ApiParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/articles",
      {
        config: { access: "reader" },
        schema: {
          tags: ["articles"],
          summary: "all articles",
          querystring: pageQuery,
          response: { 200: z.object({ articles: z.array(articleSchema), next: nextSchema }) },
        },
      },
      ({ query }) => listArticles(graph, query),
    );
    server.get(
      "/v1/articles/:article",
      {
        config: { access: "reader", fails: ONE_ARTICLE_FAILS },
        schema: {
          tags: ["articles"],
          summary: "one article with its text",
          params: reference,
          response: { 200: articleSchema.extend({ text: z.string() }) },
        },
      },
      ({ params }) => readArticle(graph, keyOf(params.article)),
    );
    server.get(
      "/v1/articles/:article/claims",
      {
        config: { access: "reader", fails: ONE_ARTICLE_FAILS },
        schema: {
          tags: ["articles"],
          summary: "all that one article says",
          params: reference,
          querystring: pageQuery,
          response: { 200: answerSchema },
        },
      },
      async ({ params, query }) => {
        const { key } = await findArticle(graph, keyOf(params.article));
        return runQuestion(graph, QUESTIONS.article, { article: key, ...query });
      },
    );
    server.get(
      "/v1/articles/:article/reading",
      {
        config: { access: "reader", fails: ONE_ARTICLE_FAILS },
        schema: {
          tags: ["articles"],
          summary: "one article with each claim's place and roles, and what was refused of it and why",
          params: reference,
          response: { 200: articleReadingSchema },
        },
      },
      ({ params }) => readArticleReading(graph, keyOf(params.article)),
    );
    server.delete(
      "/v1/articles/:article",
      {
        config: { access: "editor", audit: "retract", fails: ONE_ARTICLE_FAILS },
        schema: {
          tags: ["articles"],
          summary: "take an article back, and with it all that no other says",
          params: reference,
          response: { 200: retractedSchema },
        },
      },
      async ({ params }) => {
        const { key, title, claims } = await retract(graph, RULES, keyOf(params.article), access.clock());
        return { key, title, claims };
      },
    );
  };
}

/** Articles are known by the canonical form of their URL. */
const keyOf = (text: string): string => (/^https?:\/\//iu.test(text) ? canonicalUrl(text) : text);
