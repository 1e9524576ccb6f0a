import { commit, dumpHash, type Graph, verify } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { merge } from "@cursus/resolve";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { anyArticles } from "../../packages/record/src/fixtures/any-article.ts";
import { person } from "../../packages/record/src/fixtures/told.ts";
import {
  arrested,
  articleOf,
  dismissed,
  holds,
  inTurn,
  KASK,
  MAAS,
  MAYOR,
  MINISTER,
  personIn,
} from "./support/careers.ts";
import { datesNotStated } from "./support/dates.ts";
import { heldOnce, lawHolds } from "./support/hold.ts";
import { faultOf, runHistory } from "./support/run-history.ts";
import { sizeOf } from "./support/size.ts";
import { type ReadArticle, readArticle } from "./support/told-article.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const AT = new Date("2024-02-01T12:00:00Z");

const STATES = [
  [holds(KASK, MAYOR)],
  [holds(KASK, MAYOR), holds(MAAS, MINISTER)],
  [dismissed(KASK, MAYOR, "2019-01")],
  [dismissed(KASK, MAYOR, "2019-01-30"), arrested(MAAS)],
  [holds(KASK, MAYOR, "former")],
].map((says, at) => readArticle({ key: "revised", published: "2019-02-01", says }, `2019-02-0${at + 1}`));

function ordersOf<T>(values: readonly T[]): readonly (readonly T[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((one) =>
    ordersOf(values.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}

test("five revisions of one article leave one graph, in all of their 120 orders", async () => {
  const orders = ordersOf(STATES);
  expect(orders).toHaveLength(120);
  const tries = sizeOf({ few: 4, many: orders.length });
  const tried = orders.filter((_, at) => at % (orders.length / tries) === 0);
  await heldOnce({ law: "orders of five revisions give one dump", part: 0, seed: null, tries }, async () => {
    const hashes = new Set<string>();
    for (const order of tried) {
      await runHistory(graph, RULES, [inTurn(...order)]);
      expect((await verify(graph, RULES)).drift).toEqual([]);
      hashes.add(await dumpHash(graph));
    }
    expect(hashes.size).toBe(1);
  });
});

test("a second delivery of the same articles writes nothing", async () => {
  const property = fc.asyncProperty(anyArticles(5), async (told) => {
    const articles = told.map((one) => readArticle(one, null));
    await runHistory(graph, RULES, [inTurn(...articles)]);
    const again = await commit(graph, RULES, articles, AT);
    expect(again).toMatchObject({
      nodesCreated: 0,
      nodesDeleted: 0,
      edgesCreated: 0,
      edgesDeleted: 0,
      propertiesSet: 0,
    });
    expect((await verify(graph, RULES)).drift).toEqual([]);
  });
  await lawHolds("a second delivery writes nothing", property, { few: 1, many: 30 });
});

test("no date in the record is other than an article states it", async () => {
  const property = fc.asyncProperty(anyArticles(6), async (told) => {
    await runHistory(graph, RULES, [inTurn(...told.map((one) => readArticle(one, null)))]);
    expect(await datesNotStated(graph)).toEqual([]);
    expect((await verify(graph, RULES)).drift).toEqual([]);
  });
  await lawHolds("no date but a stated one", property, { few: 1, many: 30 });
});

test("a thing keeps all its names where an older article, come later, calls it by another", async () => {
  const bank = (name: string, organization: string) =>
    articleOf(
      name,
      name === "Director of the National Bank of Norland" ? "2020-01-02" : "2020-01-01",
      holds(KASK, { type: "Office", name, title: "director", organization }),
    );
  const charged = (key: string, published: string, offence: string) =>
    articleOf(key, published, {
      type: "CHARGED",
      roles: { PATIENT: MAAS, OFFENCE: { type: "Offence", name: offence } },
    });
  const articles = [
    bank("director", "National Bank of Norland"),
    bank("Director of the National Bank of Norland", "National Bank of Norland"),
    articleOf(
      "older",
      "2019-01-01",
      holds(MAAS, {
        type: "Office",
        name: "bank director",
        title: "director",
        organization: "The National Bank of Norland",
      }),
    ),
    charged("one", "2020-01-01", "abuse of office"),
    charged("two", "2020-01-02", "Abuse of office"),
    charged("three", "2019-01-01", "abuse of office"),
  ];
  const history = { steps: [inTurn(...articles)], articles, judgements: [] };
  expect(await faultOf(graph, () => RULES, history)).toBeNull();
  const [offence] = await graph.read("MATCH (o:Offence) RETURN o.aliases AS aliases");
  expect(offence?.aliases).toContain("Abuse of office");
  const [post] = await graph.read("MATCH (o:Office) RETURN o.name AS name, o.aliases AS aliases");
  expect(post?.aliases).toContain("Director of the National Bank of Norland");
  expect(post?.name).toBe("Director of The National Bank of Norland");
});

test("two who were judged one, and after 20 more articles are not, are as if they had never been", async () => {
  const first = articleOf("first", "2019-01-01", holds(KASK, MAYOR));
  const second = articleOf("second", "2019-01-02", arrested(MAAS));
  const later: readonly ReadArticle[] = Array.from({ length: 20 }, (_, at) =>
    articleOf(
      `later ${at}`,
      at % 3 === 0 ? `2018-02-${10 + at}` : `2019-02-${String(at + 1).padStart(2, "0")}`,
      holds(at % 2 === 0 ? KASK : MAAS, MAYOR),
      ...(at % 5 === 0 ? [arrested(person("Rui Costa"))] : []),
    ),
  );
  const judgement = merge(personIn(first, KASK), personIn(second, MAAS), "a tester");
  const history = {
    steps: [
      inTurn(first, second),
      { do: "judge" as const, judgement },
      { do: "ingest" as const, batches: later.map((one) => [one]), committers: 3 },
      { do: "withdraw" as const, judgement },
    ],
    articles: [first, second, ...later],
    judgements: [],
  };
  const law = { law: "un-merge after 20 later articles is never merged", part: 0, seed: null, tries: 1 };
  await heldOnce(law, async () => expect(await faultOf(graph, () => RULES, history)).toBeNull());
});
