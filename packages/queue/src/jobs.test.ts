import { expect, test } from "vitest";
import { jobIdOf, payloadOf, readJob, versionOfJobId } from "./jobs.ts";

const version = "0123456789abcdef01234567";
const sha256 = "a".repeat(64);
const jobId = jobIdOf(version);
const payload = payloadOf({ version, sha256 });

test("a job survives the way through Redis", () => {
  expect(readJob(jobId, JSON.parse(JSON.stringify(payload)))).toEqual({ version, sha256 });
  expect(versionOfJobId(jobId)).toBe(version);
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
