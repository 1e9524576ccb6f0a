import { readFile } from "node:fs/promises";
import helmet from "@fastify/helmet";
import type { FastifyPluginAsync } from "fastify";
import { statusPage } from "../page/status-page.ts";
import type { ApiParts } from "../parts.ts";
import { questionIn } from "../question-in.ts";
import { readOverview } from "../read-overview.ts";

const STYLE = new URL("../page/style.css", import.meta.url);

/** The plain page and its style: the bundled page's place is taken by it where there is none. No script runs on it, from wherever it came. */
export function addPages(parts: ApiParts): FastifyPluginAsync {
  return async (server) => {
    await server.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          imgSrc: ["data:"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: false,
    });
    const style = await readFile(STYLE, "utf8");
    server.get("/style.css", { config: { access: "open" }, schema: { hide: true } }, (_request, reply) =>
      reply.type("text/css; charset=utf-8").send(style),
    );
    const paths = parts.page === null ? ["/", "/plain"] : ["/plain"];
    for (const path of paths)
      server.get(path, { config: { access: "reader" }, schema: { hide: true } }, async (request, reply) => {
        const page = statusPage(await readOverview(parts, questionIn(request.query)));
        return reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(page);
      });
  };
}
