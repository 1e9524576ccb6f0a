import { CursusError } from "@cursus/kernel";
import { ask, QUESTIONS, type Question, runQuestion } from "@cursus/query";
import type { FastifyPluginAsync } from "fastify";
import type { ApiParts } from "../parts.ts";
import { PROBLEM_TYPE, problem } from "../problem.ts";
import { questionIn } from "../question-in.ts";

const BY_NAME: ReadonlyMap<string, Question> = new Map(
  Object.values<Question>(QUESTIONS).map((question) => [question.name, question]),
);

/** The short addresses of questions, as `npm start` shows them; `/v1` has the same. */
export function addAnswers({ graph }: ApiParts): FastifyPluginAsync {
  return async (server) => {
    const options = { config: { access: "reader" }, schema: { hide: true } } as const;
    server.get("/ask", options, async (request) => {
      const question = questionIn(request.query);
      if (question === null) throw new CursusError("UsageInvalid", "q: give a question, as in /ask?q=...");
      return ask(graph, question);
    });
    server.get("/query/:name", options, async (request, reply) => {
      const { name } = request.params as { readonly name: string };
      const question = BY_NAME.get(name);
      if (question !== undefined)
        return runQuestion(graph, question, request.query as Record<string, unknown>);
      const known = [...BY_NAME.keys()].join(", ");
      return reply
        .code(404)
        .type(PROBLEM_TYPE)
        .send(problem("RouteUnknown", 404, `there is no such question; there are ${known}`));
    });
  };
}
