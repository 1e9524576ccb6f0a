import { expect, test } from "vitest";
import { allowedMethods, isOfAnother } from "./unknown-route.ts";

const TABLE = [
  { method: "GET", url: "/v1/webhooks", access: "admin" },
  { method: "POST", url: "/v1/webhooks", access: "admin" },
  { method: "DELETE", url: "/v1/webhooks/:id", access: "admin" },
  { method: "GET", url: "/v1/webhooks/dead", access: "admin" },
] as const;

test("an address tells all methods that there are for it, and none that there are for others", () => {
  expect(allowedMethods(TABLE, "/v1/webhooks")).toEqual(["GET", "POST"]);
  expect(allowedMethods(TABLE, "/v1/webhooks/17")).toEqual(["DELETE"]);
  expect(allowedMethods(TABLE, "/v1/webhooks/dead")).toEqual(["GET"]);
});

test("what is at no address has no methods", () => {
  for (const path of ["/", "/v1/webhooks/", "/v1/webhooks/17/more", "/V1/webhooks"])
    expect(allowedMethods(TABLE, path)).toEqual([]);
});

test("a route's own name is no parameter of another", () => {
  expect(isOfAnother(TABLE, { method: "DELETE", url: "/v1/webhooks/dead" })).toBe(true);
  expect(isOfAnother(TABLE, { method: "GET", url: "/v1/webhooks/dead" })).toBe(false);
  expect(isOfAnother(TABLE, { method: "HEAD", url: "/v1/webhooks/dead" })).toBe(false);
  expect(isOfAnother(TABLE, { method: "DELETE", url: "/v1/webhooks/17" })).toBe(false);
});
