import type { Claim, Reading } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { articleReport } from "./article-report.ts";
import { commit } from "./commit.ts";
import type { Graph } from "./connect.ts";
import { dismissal } from "./fixtures/articles.ts";
import { emptied, emptyGraph } from "./fixtures/test-graph.ts";
import { TINY_RULES } from "./fixtures/tiny-rules.ts";
import { recordStatus } from "./status.ts";
import { verify } from "./verify.ts";

const AT = new Date("2024-02-01T12:00:00Z");
const { article, reading } = dismissal({ key: "a:maas", agent: "Ada Lund", patient: "Piet Maas" });
const [sound] = reading.claims;

/** What a reader must not say, beside one sound claim; some of it no type of ours allows. */
const WRONG: Readonly<Record<string, (claim: Claim) => unknown>> = {
  QuoteNotInText: (claim) => ({ ...claim, quote: { ...claim.quote, text: `${claim.quote.text} indeed` } }),
  TypeUnknown: (claim) => ({ ...claim, type: "KNIGHTED" }),
  RoleNotAllowed: (claim) => ({ ...claim, roles: { ...claim.roles, SUCCESSOR: claim.roles.PATIENT } }),
  DateInvalid: (claim) => ({
    ...claim,
    date: {
      edtf: "last spring",
      min: null,
      max: null,
      text: article.text.slice(0, 3),
      span: { start: 0, end: 3 },
    },
  }),
};

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());
beforeEach(() => emptied(graph));

async function commitPatiently(claims: readonly unknown[]): Promise<void> {
  const offered = { ...reading, claims } as Reading;
  // A database that has just been started plans slowly.
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      await commit(graph, TINY_RULES, [{ article, reading: offered }], AT);
      return;
    } catch (thrown) {
      if (!(thrown instanceof CursusError) || thrown.action !== "retry") throw thrown;
    }
  }
}

test("what a reader got wrong is refused with a code, the other claims are kept, and both are told", async () => {
  if (sound === undefined) throw new Error("nothing to test");
  const wrong = Object.values(WRONG).map((spoil) => spoil(sound));
  await commitPatiently([sound, ...wrong]);
  const { key, versions } = await articleReport(graph, "a:maas");
  expect(key).toBe("a:maas");
  expect(versions).toMatchObject([
    { version: article.version, current: true, outcome: "recorded", claims: 1 },
  ]);
  expect(versions[0]?.refusals.map(({ reason }) => reason).toSorted()).toEqual(Object.keys(WRONG).toSorted());
  for (const { words, start, end } of versions[0]?.refusals ?? [])
    expect(words).toBe(article.text.slice(start, end));
  const { refusals, refusedAs } = await recordStatus(graph);
  expect(refusals).toBe(4);
  expect(refusedAs).toEqual(Object.fromEntries(Object.keys(WRONG).map((reason) => [reason, 1])));
  expect((await verify(graph, TINY_RULES)).drift).toEqual([]);
});

test("an article that is not on record has no report", async () => {
  await expect(articleReport(graph, "a:nothing")).rejects.toMatchObject({ code: "ArticleUnknown" });
});
