import { expect, test } from "vitest";
import { sharingFailures } from "./shared-failures.ts";

const failure = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});
const answer = { description: "an answer", content: { "application/json": { schema: { type: "object" } } } };
const DESCRIBED = {
  paths: {
    "/a": { get: { responses: { 200: answer, 404: failure("NameUnknown"), 500: failure("It failed.") } } },
    "/b": { get: { responses: { 404: failure("NameUnknown") } } },
  },
  components: {
    schemas: {
      Problem: { properties: { cause: { $ref: "#/components/schemas/Cause" } } },
      Cause: {},
      Forgotten: {},
    },
  },
};

test("a failure stands once, under its status and codes; answers stay where they are", () => {
  const { paths, components } = sharingFailures(DESCRIBED) as typeof DESCRIBED & {
    readonly components: { readonly responses: object };
  };
  expect(paths["/a"].get.responses).toEqual({
    200: answer,
    404: { $ref: "#/components/responses/404.NameUnknown" },
    500: { $ref: "#/components/responses/500" },
  });
  expect(paths["/b"].get.responses).toEqual({ 404: { $ref: "#/components/responses/404.NameUnknown" } });
  expect(Object.keys(components.responses)).toEqual(["500", "404.NameUnknown"]);
});

test("schemas stay that something leads to, and no others", () => {
  const { components } = sharingFailures(DESCRIBED) as typeof DESCRIBED;
  expect(Object.keys(components.schemas)).toEqual(["Problem", "Cause"]);
});
