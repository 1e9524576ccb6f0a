import { expect, test } from "vitest";
import { describedFailures } from "./described-failures.ts";

const codesBySchema = (route: Parameters<typeof describedFailures>[0]) =>
  Object.fromEntries(
    Object.entries(describedFailures(route)).map(([status, { description }]) => [status, description]),
  );

test("a route's own failures stand under their status, beside those of every exchange", () => {
  const told = codesBySchema({
    method: "POST",
    url: "/v1/claims/:id/judgements",
    access: "editor",
    fails: ["NameUnknown", "ClaimRefused"],
  });
  expect(told).toMatchObject({
    400: "RequestInvalid, UsageInvalid",
    401: "KeyInvalid",
    404: "NameUnknown, RouteUnknown",
    415: "RequestInvalid",
    422: "ClaimRefused",
  });
});

test("what is open asks for no key, and what takes no body refuses none", () => {
  const told = codesBySchema({ method: "GET", url: "/health", access: "open", fails: [] });
  expect(Object.keys(told)).toEqual(["400", "421", "429", "431", "500"]);
});
