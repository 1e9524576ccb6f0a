import { CursusError } from "@cursus/kernel";
import { answerSchema, ask, askAnswerSchema, QUESTIONS, type Question, runQuestion } from "@cursus/query";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { PAST, pastArgument, withoutPast } from "../ask-the-past.ts";
import type { ServedParts } from "../parts.ts";
import { questionIn } from "../question-in.ts";
import { typed } from "../typed.ts";

const ALL = Object.values<Question>(QUESTIONS);

const listingSchema = z.object({
  questions: z.array(
    z.object({
      name: z.string(),
      words: z.string(),
      path: z.string(),
      arguments: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Every question by its name, with typed arguments; and any in plain words. */
export function addQuestions({ askedOf }: ServedParts): FastifyPluginAsync {
  return async (plain) => {
    const server = typed(plain);
    server.get(
      "/v1/questions",
      {
        config: { access: "reader" },
        schema: {
          tags: ["questions"],
          summary: "the questions and the JSON schemas of their arguments",
          response: { 200: listingSchema },
        },
      },
      async () => ({ questions: ALL.map(listed) }),
    );
    server.get(
      "/v1/ask",
      {
        config: { access: "reader", fails: ["QuestionNotUnderstood", "NameAmbiguous", "DateInvalid"] },
        schema: {
          tags: ["questions"],
          summary: "a question in plain English; says what it was taken for",
          querystring: z.object({ q: z.string().max(500).describe("the question"), [PAST]: pastArgument }),
          response: { 200: askAnswerSchema },
        },
      },
      async (request) => {
        const question = questionIn(request.query);
        if (question === null)
          throw new CursusError("UsageInvalid", "q: give a question, as in /v1/ask?q=...");
        const { moment } = withoutPast(request.query);
        return askedOf({ moment, caller: request.caller }, (reader) => ask(reader, question));
      },
    );
    for (const question of ALL) {
      server.get(
        `/v1/questions/${question.name}`,
        {
          config: { access: "reader", fails: ["NameAmbiguous", "DateInvalid"] },
          schema: {
            tags: ["questions"],
            operationId: question.name,
            summary: question.words,
            querystring: question.arguments.extend({ [PAST]: pastArgument }),
            response: { 200: answerSchema },
          },
          // Checked by the question itself, so that every door has the same errors.
          validatorCompiler: () => (value) => ({ value }),
        },
        (request) => {
          const { moment, given } = withoutPast(request.query);
          return askedOf({ moment, caller: request.caller }, (reader) =>
            runQuestion(reader, question, given),
          );
        },
      );
    }
  };
}

function listed({ name, words, arguments: schema }: Question) {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Record<string, unknown>;
  return { name, words, path: `/v1/questions/${name}`, arguments: json };
}
