import { PAGE_PATHS } from "@cursus/web";
import helmet from "@fastify/helmet";
import files from "@fastify/static";
import type { FastifyPluginAsync } from "fastify";
import type { ApiParts } from "../parts.ts";

/** A year, in seconds: an asset's name holds the hash of its content. */
const ASSET_AGE = 31_536_000;

/**
 * The bundled page at each of its addresses, and its assets. It holds nothing of the record and is open to all; what
 * it shows it asks the API for. Only files of this server run on it, and no text becomes markup or script.
 */
export function addWeb({ page }: ApiParts): FastifyPluginAsync {
  return async (server) => {
    if (page === null) return;
    await server.register(helmet, { contentSecurityPolicy: POLICY, strictTransportSecurity: false });
    await server.register(files, { root: page, serve: false, preCompressed: true, cacheControl: false });
    const open = { config: { access: "open" }, schema: { hide: true } } as const;
    for (const path of PAGE_PATHS)
      server.get(path, open, (_request, reply) =>
        reply.header("cache-control", "no-cache").sendFile("index.html"),
      );
    server.get("/assets/:name", open, (request, reply) => {
      const { name } = request.params as { readonly name: string };
      return reply
        .header("cache-control", `public, max-age=${ASSET_AGE}, immutable`)
        .sendFile(`assets/${name}`);
    });
  };
}

const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:", "blob:"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
};
