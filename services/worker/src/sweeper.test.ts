import { expect, test } from "vitest";
import { deservesAnother } from "./sweeper.ts";

const now = new Date("2024-05-06T12:00:00Z");
const soon = "2024-05-06T11:59:00Z";
const longAgo = "2024-05-06T11:40:00Z";

test("what was given up stays so, unless an outage or a wrong setting was the reason", () => {
  for (const code of ["ArticleMalformed", "WorkerLost", "Unexpected", "JobRejected"] as const)
    expect(deservesAnother({ code, failedAt: longAgo }, now)).toBe(false);
  for (const code of ["GraphUnreachable", "QueueUnreachable", "GraphNotMigrated", "RecordOutdated"] as const)
    expect(deservesAnother({ code, failedAt: soon }, now)).toBe(true);
});

test("what the database was too busy for comes back after a rest", () => {
  expect(deservesAnother({ code: "GraphTransient", failedAt: soon }, now)).toBe(false);
  expect(deservesAnother({ code: "GraphTransient", failedAt: longAgo }, now)).toBe(true);
});
