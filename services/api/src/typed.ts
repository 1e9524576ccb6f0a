import type { FastifyInstance, FastifyTypeProvider } from "fastify";
import type { z } from "zod";

/** Requests are typed by their zod schemas; answers are typed where they are made. */
interface CheckedRequests extends FastifyTypeProvider {
  readonly validator: this["schema"] extends z.ZodType ? z.output<this["schema"]> : unknown;
  readonly serializer: unknown;
}

/** The same server, whose routes get their parameters checked and typed. */
export const typed = (server: FastifyInstance) => server.withTypeProvider<CheckedRequests>();
