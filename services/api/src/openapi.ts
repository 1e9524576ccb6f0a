import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { describedFailures } from "./described-failures.ts";
import { sharingFailures } from "./shared-failures.ts";

/** Of the `/v1` addresses: the second number grows with each addition, the first with what breaks a client. */
const API_VERSION = "1.0.0";

/** Where the description is served. */
const OPENAPI_PATH = "/openapi.json";

const INTRODUCTION = `Who held which office, who appointed, dismissed, succeeded, charged, tried and sentenced whom, when,
and which sentence says so. Every row of an answer carries its quotes and how many independent sources stand behind it.
Errors are \`application/problem+json\` with a stable \`code\`. Lists are paged: give \`next\` of a page as \`cursor\` for the one
after it.`;

/** Describes the routes that are registered after it (OpenAPI 3.1), and serves the description. */
export async function addOpenApi(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Cursus",
        version: API_VERSION,
        description: INTRODUCTION,
        license: { name: "MIT", identifier: "MIT" },
      },
      components: {
        securitySchemes: {
          key: { type: "http", scheme: "bearer", description: "a key of `cursus keys create`" },
        },
      },
      security: [{ key: [] }],
    },
    transform: (given) => {
      const { method, url, config } = given.route;
      const access = config?.access ?? "open";
      const failures = describedFailures({ method, url, access, fails: config?.fails ?? [] });
      const response = { ...failures, ...(given.schema?.response ?? {}) };
      const whole = { ...given, schema: { ...given.schema, response } };
      const { schema, ...rest } = jsonSchemaTransform(whole as Parameters<typeof jsonSchemaTransform>[0]);
      const role = access === "open" ? "open to all" : `needs the role ${access}`;
      const security = access === "open" ? { security: [] } : {};
      return { ...rest, schema: { ...schema, ...security, description: `${role}.` } as never };
    },
    transformObject: (given) => sharingFailures(jsonSchemaTransformObject(given) as object) as never,
  });
  server.get(OPENAPI_PATH, { config: { access: "open" }, schema: { hide: true } }, async () =>
    server.swagger(),
  );
}
