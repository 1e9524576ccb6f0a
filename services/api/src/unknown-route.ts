import type { FastifyReply, FastifyRequest } from "fastify";
import type { RouteAccess } from "./access/caller.ts";
import { PROBLEM_TYPE, problem } from "./problem.ts";

/** A longer path is not repeated whole. */
const MOST_ECHOED_CHARS = 200;

/** Answers where there is no route: 405 with the methods that there are at this address, else 404. */
export function answerUnknownRoute(
  table: readonly RouteAccess[],
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return ({ method, url }, reply) => {
    const path = pathOf(url);
    const allowed = allowedMethods(table, path);
    const shown = `${method} ${path.slice(0, MOST_ECHOED_CHARS)}`;
    const told =
      allowed.length === 0
        ? problem("RouteUnknown", 404, `there is no ${shown}`)
        : problem("RequestInvalid", 405, `there is no ${shown}: use ${allowed.join(" or ")}`);
    if (told.status === 405) reply.header("allow", allowed.join(", "));
    return reply.code(told.status).type(PROBLEM_TYPE).send(JSON.stringify(told));
  };
}

/** The methods of the routes at this path, those that name it before those that only fit it; none of no address. */
export function allowedMethods(table: readonly RouteAccess[], path: string): readonly string[] {
  const named = table.filter(({ url }) => url === path);
  const found = named.length > 0 ? named : table.filter(({ url }) => isAt(url, path));
  return [...new Set(found.map(({ method }) => method))].toSorted();
}

/** True where the path is a route's own, which has not this method: `DELETE /v1/webhooks/dead` is of no webhook called so. */
export function isOfAnother(
  table: readonly RouteAccess[],
  { method, url: given }: Pick<FastifyRequest, "method" | "url">,
): boolean {
  const path = pathOf(given);
  const named = table.filter(({ url }) => url === path).map((route) => route.method);
  const asked = method === "HEAD" ? "GET" : method;
  return named.length > 0 && !named.includes(asked);
}

const pathOf = (url: string): string => url.split("?")[0] ?? "";

function isAt(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((part, place) => part === given[place] || (part.startsWith(":") && given[place] !== ""))
  );
}
