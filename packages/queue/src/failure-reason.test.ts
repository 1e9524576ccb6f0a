import { CursusError } from "@cursus/kernel";
import { UnrecoverableError } from "bullmq";
import { expect, test } from "vitest";
import { readFailureReason, writeFailureReason } from "./failure-reason.ts";
import { jobFailure, RetryableFailure } from "./job-failure.ts";

test("a reason comes out of the queue as it went in", () => {
  const error = new CursusError("ArticleUnknown", "no article: it was erased");
  expect(readFailureReason(writeFailureReason(error))).toEqual({
    code: "ArticleUnknown",
    message: "no article: it was erased",
  });
});

test("the words of BullMQ for lost workers have a code too", () => {
  for (const words of ["stalled", "started"])
    expect(readFailureReason(`job ${words} more than allowable limit`).code).toBe("WorkerLost");
});

test("what nobody wrote is unexpected, whatever it begins with", () => {
  expect(readFailureReason("constructor: x")).toEqual({ code: "Unexpected", message: "constructor: x" });
  expect(readFailureReason("")).toEqual({ code: "Unexpected", message: "" });
});

test("an article that will never do fails at once, an outage is tried again", () => {
  expect(jobFailure(new CursusError("ArticleEmpty", "x"))).toBeInstanceOf(UnrecoverableError);
  expect(jobFailure(new CursusError("GraphUnreachable", "x"))).toBeInstanceOf(RetryableFailure);
  expect(jobFailure(new CursusError("Unexpected", "x"))).toMatchObject({ action: "later" });
});
