import { expect, test } from "vitest";
import { z } from "zod";
import { checkedRequests } from "./checked-requests.ts";

const kind = z.enum(["same", "different"]);
const schema = z.strictObject({
  kind,
  left: z.string().min(1),
  most: z.coerce.number().int().max(9).optional(),
});

function told(input: unknown, httpPart = "querystring"): unknown {
  const check = checkedRequests({ schema, httpPart, method: "GET", url: "/" });
  const { error } = check(input) as { readonly error?: unknown };
  return error;
}

const TAKES = "takes kind, left, [most].";

test.each([
  [{ kind: "same" }, "left is missing in the query"],
  [{ left: "a" }, "kind is missing in the query"],
  [{ kind: "diferent", left: "a" }, 'kind: there is no "diferent" (did you mean different?)'],
  [{ kind: "x", left: "a" }, 'kind: there is no "x"; it may be same, different'],
  [{ kind: "same", left: "" }, "left: is empty"],
  [{ kind: "same", left: "a", most: "10" }, "most: must be at most 9"],
  [{ kind: "same", left: "a", most: "ten" }, "most: must be a number"],
  [{ kind: "same", left: "a", wrong: "1" }, "there is no wrong in the query"],
])("%j is refused in plain words, and what the query takes is told", (input, message) => {
  expect(told(input)).toMatchObject({ code: "UsageInvalid", message, advice: `The query ${TAKES}` });
});

test("a body that is missing, or is no object, is called so", () => {
  expect(told(null, "body")).toMatchObject({ message: "the body is missing", advice: `The body ${TAKES}` });
  expect(told([], "body")).toMatchObject({ message: "the body must be an object" });
});

test("what is right goes through, as the schema makes it", () => {
  const check = checkedRequests({ schema, httpPart: "querystring", method: "GET", url: "/" });
  const given = { kind: "same", left: "a", most: "3" };
  expect(check(given)).toEqual({ value: { ...given, most: 3 } });
});
