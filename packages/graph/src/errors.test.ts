import { CursusError } from "@cursus/kernel";
import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { toGraphError } from "./errors.ts";

const failure = (code: string) =>
  new neo4j.Neo4jError("it failed", code, "50N42", "error", {} as never, undefined);

test.each([
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
  "Neo.ClientError.Transaction.LockClientStopped",
  "Neo.TransientError.Transaction.Terminated",
  "Neo.TransientError.Transaction.DeadlockDetected",
])("%s is tried again: nothing is wrong with the work", (code) => {
  expect(toGraphError(failure(code))).toMatchObject({ code: "GraphTransient", action: "retry" });
});

test("what the database refuses is not tried again", () => {
  expect(toGraphError(failure("Neo.ClientError.Statement.SyntaxError"))).toMatchObject({
    code: "GraphFailed",
  });
});

test("what is not of the database keeps its name", () => {
  const ours = new CursusError("ClaimRefused", "no");
  expect(toGraphError(ours)).toBe(ours);
});
