import { expect, test } from "vitest";
import { jobIdOf, payloadOf, readJob, versionOfJobId } from "./jobs.ts";
import { queuePolicy } from "./policy.ts";

const version = "0123456789abcdef01234567";
const sha256 = "a".repeat(64);
const jobId = jobIdOf(version);
const payload = payloadOf({ version, sha256 });

test("a job survives the way through Redis", () => {
  expect(readJob(jobId, JSON.parse(JSON.stringify(payload)))).toEqual({ version, sha256 });
  expect(versionOfJobId(jobId)).toBe(version);
});

test("a job goes on in the trace that it carries, and one queued before there were traces is read as well", () => {
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const carrying = JSON.parse(JSON.stringify(payloadOf({ version, sha256, traceparent })));
  expect(readJob(jobId, carrying)).toEqual({ version, sha256, traceparent });
  expect(JSON.stringify(payload)).toBe(JSON.stringify({ v: 1, version, sha256 }));
  expect(JSON.stringify(carrying).length).toBeLessThan(queuePolicy().payloadBytes / 4);
});

test("what is no article's job id names no version", () => {
  for (const id of ["1", "article-", "article-xyz", `${jobId}0`, `other-${version}`, ""])
    expect(versionOfJobId(id)).toBeNull();
});

const TAMPERED: readonly unknown[] = [
  { ...payload, v: 2 },
  { ...payload, v: "1" },
  { ...payload, v: undefined },
  { ...payload, extra: true },
  { ...payload, version: "f".repeat(24) },
  { ...payload, version: `${version} ` },
  { ...payload, version: 7 },
  { ...payload, sha256: "A".repeat(64) },
  { ...payload, traceparent: "" },
  { ...payload, traceparent: null },
  { ...payload, traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01\nx: y` },
  { ...payload, sha256: 2 ** 60 },
  JSON.parse('{"v":1,"__proto__":{"version":"x"}}'),
  JSON.parse(`{"v":1,"version":"${version}","sha256":"${sha256}","__proto__":{"a":1}}`),
  [],
  null,
  "text",
  {},
];

test.each(TAMPERED)("the payload %j is refused", (tampered) => {
  expect(() => readJob(jobId, tampered)).toThrow(expect.objectContaining({ code: "JobRejected" }));
});

test("nothing but a version and a hash can be queued", () => {
  expect(() => payloadOf({ version: "../x", sha256 })).toThrow(
    expect.objectContaining({ code: "JobRejected" }),
  );
});
