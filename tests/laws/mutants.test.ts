import type { Graph } from "@cursus/graph";
import type { RecordRules } from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import { merge } from "@cursus/resolve";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
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
import type { History } from "./support/history.ts";
import { heldOnce } from "./support/hold.ts";
import {
  judgementOnPersonId,
  minimumTakenAsDay,
  orderOfArrival,
  retractionWithoutRevival,
  ruleLinksStored,
  scoreReadsTenures,
  withoutLaneLock,
} from "./support/mutants.ts";
import { faultOf, runHistory } from "./support/run-history.ts";
import type { ReadArticle } from "./support/told-article.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const asMayor = articleOf("as mayor", "2019-02-01", holds(KASK, MAYOR));
const asMinister = articleOf("as minister", "2019-03-01", holds(KASK, MINISTER));
const asBoth = articleOf("as both", "2019-04-01", holds(KASK, MAYOR, "former"), holds(KASK, MINISTER));
const nameOnly = articleOf("name only", "2019-05-01", arrested(KASK));
const older = articleOf("older", "2017-05-01", holds(KASK, MAYOR));
const sacked = articleOf("the sack", "2019-06-02", dismissed(KASK, MINISTER, "2019-06-01"));
const namesake = articleOf("namesake", "2019-07-01", arrested(MAAS));

/** Enough reports that the tenure keeps its id when one is withdrawn. */
const inOffice = [1, 2, 3, 4, 5].map((day) =>
  articleOf(`in office ${day}`, `2019-03-0${day}`, holds(KASK, MINISTER)),
);

/** The youngest first: a fresh build looks at the oldest first. */
const lastFirst = (...articles: readonly ReadArticle[]): readonly ReadArticle[] =>
  articles.toSorted((a, b) => (b.article.published ?? "").localeCompare(a.article.published ?? ""));

const oneIsJudged = merge(personIn(asMayor, KASK), personIn(namesake, MAAS), "a tester");

/** For each mistake, a history on which the true rules hold and the mistaken ones do not. */
const MUTANTS: readonly (readonly [name: string, makeRules: () => RecordRules, history: History])[] = [
  [
    "rule links stored",
    ruleLinksStored,
    {
      steps: [inTurn(asMayor, asMinister, asBoth), { do: "retract", key: "as both" }],
      articles: [asMayor, asMinister],
      judgements: [],
    },
  ],
  [
    "order of arrival used",
    orderOfArrival,
    { steps: [inTurn(...lastFirst(asMayor, older))], articles: [older, asMayor], judgements: [] },
  ],
  [
    "retraction without revival",
    retractionWithoutRevival,
    {
      steps: [inTurn(...inOffice, sacked), { do: "retract", key: "the sack" }],
      articles: inOffice,
      judgements: [],
    },
  ],
  [
    "a score that reads tenures",
    scoreReadsTenures,
    {
      steps: [inTurn(asMayor, nameOnly, asMinister)],
      articles: [asMayor, asMinister, nameOnly],
      judgements: [],
    },
  ],
  [
    "a judgement anchored on a person's id",
    judgementOnPersonId,
    {
      steps: [inTurn(asMayor, namesake), { do: "judge", judgement: oneIsJudged }, inTurn(older)],
      articles: [asMayor, namesake, older],
      judgements: [oneIsJudged],
    },
  ],
];

/** A mistake that the laws found, by its name. */
const caught = (mutant: string, attempt: () => Promise<unknown>): Promise<void> =>
  heldOnce({ law: `mutant caught: ${mutant}`, part: 0, seed: null, tries: 1 }, attempt);

describe.each(MUTANTS)("%s", (name, makeRules, history) => {
  test("the true rules hold", async () => {
    expect(await faultOf(graph, () => RULES, history)).toBeNull();
  });

  test("the mistake is found", () =>
    caught(name, async () => expect(await faultOf(graph, makeRules, history)).not.toBeNull()));
});

describe("a date's minimum taken as its first day", () => {
  const month = inTurn(articleOf("arrest", "2022-03-09", arrested(KASK, "2022-02")));

  test("the true rules state what the articles state", async () => {
    await runHistory(graph, RULES, [month]);
    expect(await datesNotStated(graph)).toEqual([]);
  });

  test("the mistake is found", () =>
    caught("a date's minimum taken as its first day", async () => {
      await runHistory(graph, minimumTakenAsDay(), [month]);
      expect(await datesNotStated(graph)).toEqual(["2022-02-01"]);
    }));
});

describe("no lane lock", () => {
  const articles = Array.from({ length: 16 }, (_, at) =>
    articleOf(`report ${at}`, `2019-01-${String(at + 10)}`, holds(KASK, MAYOR), holds(MAAS, MINISTER)),
  );
  const history: History = {
    steps: [{ do: "ingest", batches: articles.map((one) => [one]), committers: 8 }],
    articles,
    judgements: [],
  };

  /** The mistake is made in one graph, through which all of them commit. */
  const throughThisOne = <T>(work: (one: Graph) => Promise<T>): Promise<T> => work(graph);

  /** Eight committers may by luck not meet; in so many tries they do. */
  async function firstFault(): Promise<string | null> {
    for (let attempt = 0; attempt < 10; attempt++) {
      const fault = await faultOf(graph, () => RULES, history, throughThisOne).catch(String);
      if (fault !== null) return fault;
    }
    return null;
  }

  test("with the lane, eight committers at once leave the graph of one", async () => {
    expect(await faultOf(graph, () => RULES, history)).toBeNull();
  });

  test("the mistake is found", () =>
    caught("no lane lock", async () => {
      const takeLaneAgain = withoutLaneLock(graph);
      try {
        expect(await firstFault()).not.toBeNull();
      } finally {
        takeLaneAgain();
      }
    }));
});
