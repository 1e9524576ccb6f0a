import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createApi } from "@cursus/api";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";

import { afterAll, beforeAll, expect, test } from "vitest";
import { type SampleRecord, sampleRecord } from "../e2e/support/sample-record.ts";
import { testApiParts } from "../harness/api-parts.ts";
import { goldReading } from "../harness/gold-reading.ts";
import { stackAddresses, uniquePrefix } from "../harness/stack.ts";

const PAGE = readFileSync(join(import.meta.dirname, "..", "..", "docs", "dashboards.md"), "utf8");
const PANELS = [...PAGE.matchAll(/^\| ([^|]+) \| `(\/[^`]+)` \| (.+) \|$/gm)].map(
  ([, name = "", path = "", members = ""]) => ({
    name,
    path,
    members: [...members.matchAll(/`([^`]+)`/g)].map(([, member = ""]) => member),
  }),
);
/** The samples hold no purge and no contradiction. */
const MAY_BE_EMPTY = new Set(["Purges", "Contradictions"]);

let record: SampleRecord;
let queue: ArticleQueue;
let server: Awaited<ReturnType<typeof createApi>>;
beforeAll(async () => {
  record = await sampleRecord(async ({ article, annotation }) => goldReading(article, annotation));
  queue = await openArticleQueue({ redisUrl: stackAddresses().redis.url, prefix: uniquePrefix() });
  server = await createApi(testApiParts({ graph: record.graph, queue }));
});
afterAll(async () => {
  await server.close();
  await Promise.all([queue.close(), record.graph.close()]);
});

/** `rows[].about.name` of a document: the values that it leads to. */
function valuesAt(document: unknown, path: string): readonly unknown[] {
  return path.split(".").reduce<readonly unknown[]>(
    (found, step) => {
      const [name = "", list] = step.split("[]");
      const inner = found.map((one) => (one as Record<string, unknown> | null)?.[name]);
      return list === undefined ? inner : inner.flat();
    },
    [document],
  );
}

test("the page has panels, and this test sees them all", () => {
  expect(PANELS.length).toBeGreaterThanOrEqual(10);
});

test.each(PANELS)("$name has what the page says", async ({ name, path, members }) => {
  const reply = await server.inject({ method: "GET", url: encodeURI(path) });
  expect(reply.statusCode).toBe(200);
  for (const member of members) {
    const values = valuesAt(reply.json(), member);
    if (!MAY_BE_EMPTY.has(name)) expect(values.length, member).toBeGreaterThan(0);
    expect(values, member).not.toContain(undefined);
  }
});
