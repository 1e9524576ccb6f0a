import type { Closure, RecordChange, RecordGraph } from "@cursus/graph-schema";
import { anchorOf, isLocalKey, reject, rejectedClaims } from "@cursus/resolve";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { difference } from "./difference.ts";
import { anyArticle, anyArticles } from "./fixtures/any-article.ts";
import { changedLive, closureOf } from "./fixtures/live-claims.ts";
import { tenuresIn } from "./fixtures/look.ts";
import { type Called, office, person, type Said, type ToldArticle, told } from "./fixtures/told.ts";
import { project } from "./project.ts";
import { reach } from "./reach.ts";

const RUNS = Number(process.env.CURSUS_LAW_RUNS ?? 300);
const runs = { numRuns: RUNS, ...(process.env.CURSUS_SEED ? { seed: Number(process.env.CURSUS_SEED) } : {}) };

vi.setConfig({ testTimeout: 120_000 + 60 * RUNS });

const recordOf = (articles: readonly ToldArticle[]): RecordGraph => project(told(...articles));

/** A history's last step: what was live, what goes, what comes (some of it new versions of what was live). */
const anyChange = anyArticles(7).chain((live) =>
  fc.record({
    live: fc.constant(live),
    removed: fc.subarray([...live]),
    added: anyArticles(3),
    rewritten:
      live.length === 0
        ? fc.constant([])
        : fc.array(anyArticle(fc.constantFrom(...live.map(({ key }) => key))), { maxLength: 1 }),
  }),
);

function changeOf(
  live: readonly ToldArticle[],
  leaving: readonly ToldArticle[],
  coming: readonly ToldArticle[],
): RecordChange {
  const keys = new Set(coming.map(({ key }) => key));
  const gone = live.filter((article) => leaving.includes(article) || keys.has(article.key));
  const [added, removed] = [told(...coming), told(...gone)];
  return { added, removed };
}

/** Of the part that the commit reads, and of the whole record. */
function differences(before: Closure, change: RecordChange, reached: typeof reach) {
  const read = closureOf(before, change, reached);
  const after = changedLive(before, change);
  return {
    whole: difference(project(before), project(after)),
    part: difference(project(read), project(changedLive(read, change))),
  };
}

test("what a commit reads is enough: the change of that part is the change of the whole record", () => {
  fc.assert(
    fc.property(anyChange, ({ live, removed, added, rewritten }) => {
      const coming = new Map([...added, ...rewritten].map((article) => [article.key, article]));
      const change = changeOf(live, removed, [...coming.values()]);
      const { part, whole } = differences(told(...live), change, reach);
      expect(part).toEqual(whole);
    }),
    runs,
  );
});

const toqaev = person("Qasym-Zhomart Toqaev");
const bektanov = person("Murat Bektanov");
const [kask, costa] = [person("Lena Kask"), person("Rui Costa")];
const mayor = office("mayor", "Tartu");
const article = (key: string, published: string, ...says: readonly Said[]): ToldArticle => ({
  key,
  published,
  says,
});
const seen = (who: Called, published: string): ToldArticle =>
  article(`${who.name} ${published}`, published, {
    type: "HELD_OFFICE",
    roles: { PATIENT: who, OFFICE: mayor },
    details: { status: "current" },
  });
const dismissal: Said = {
  type: "DISMISSED",
  roles: { AGENT: toqaev, PATIENT: bektanov },
  date: "2022-01-19",
};
const died = (who: Called): Said => ({ type: "DIED", roles: { PATIENT: who }, date: "2023-05-01" });

/** For each round, a history that needs it. */
const NEEDS: readonly (readonly [
  rounds: readonly number[],
  live: readonly ToldArticle[],
  coming: ToldArticle,
])[] = [
  [[0], [article("dismissal", "2022-01-20", dismissal)], article("older", "2019-04-01", died(toqaev))],
  [
    [1, 2, 4],
    [article("dismissal", "2022-01-20", dismissal)],
    article("again", "2022-01-21", { ...dismissal, date: "2022-01-20" }),
  ],
  [
    [2],
    [
      article(
        "coming",
        "2018-01-20",
        { type: "SUCCEEDED", roles: { SUCCESSOR: kask, PREDECESSOR: costa }, date: "2018-01-19" },
        { type: "HELD_OFFICE", roles: { PATIENT: costa, OFFICE: mayor }, details: { status: "former" } },
      ),
      seen(bektanov, "2020-01-01"),
      article(
        "going",
        "2022-06-02",
        { type: "SUCCEEDED", roles: { SUCCESSOR: toqaev, PREDECESSOR: kask }, date: "2022-06-01" },
        { type: "HELD_OFFICE", roles: { PATIENT: toqaev, OFFICE: mayor }, details: { status: "current" } },
      ),
    ],
    article("death", "2023-05-02", died(kask)),
  ],
  [[3], [seen(kask, "2018-01-01"), seen(kask, "2022-01-01")], seen(costa, "2020-01-01")],
  [
    [4],
    [seen(kask, "2018-01-01"), seen(kask, "2022-01-01"), article("death", "2023-05-02", died(kask))],
    seen(costa, "2020-01-01"),
  ],
];

test.each(NEEDS)(
  "a commit that leaves out the rounds %j of its reading is found out",
  (left, live, coming) => {
    const lacking: typeof reach = (round, change, loaded) => {
      const asked = reach(round, change, loaded);
      return asked !== null && left.includes(round) ? { ...asked, keys: [] } : asked;
    };
    const change: RecordChange = { added: told(coming), removed: told() };
    const { part, whole } = differences(told(...live), change, reach);
    expect(part).toEqual(whole);
    expect(differences(told(...live), change, lacking).part).not.toEqual(whole);
  },
);

test("the order of what is told is of no account", () => {
  fc.assert(
    fc.property(anyArticles(7), fc.infiniteStream(fc.nat()), (articles, numbers) => {
      const closure = told(...articles);
      const shuffled = {
        mentions: shuffle(closure.mentions, numbers),
        claims: shuffle(closure.claims, numbers),
        judgements: [],
      };
      expect(project(shuffled)).toEqual(project(closure));
    }),
    runs,
  );
});

function shuffle<T>(values: readonly T[], numbers: fc.Stream<number>): readonly T[] {
  const keyed = values.map((value) => [numbers.next().value ?? 0, value] as const);
  return keyed.toSorted(([a], [b]) => a - b).map(([, value]) => value);
}

test("what is taken back leaves no trace", () => {
  fc.assert(
    fc.property(anyArticles(4), anyArticles(4), (kept, others) => {
      const keys = new Set(kept.map(({ key }) => key));
      const withdrawn = others.filter(({ key }) => !keys.has(key));
      const both = told(...kept, ...withdrawn);
      const change: RecordChange = { added: told(), removed: told(...withdrawn) };
      expect(applied(recordOf([...kept, ...withdrawn]), both, change)).toEqual(recordOf(kept));
    }),
    runs,
  );
});

/** The record after the difference that the change makes of the part it reads is written to it. */
function applied(record: RecordGraph, live: Closure, change: RecordChange): RecordGraph {
  const read = closureOf(live, change);
  const { putNodes, dropNodes, putEdges, dropEdges } = difference(
    project(read),
    project(changedLive(read, change)),
  );
  const nodes = new Map(record.nodes.map((node) => [`${node.label} ${node.id}`, node]));
  const edges = new Map(record.edges.map((edge) => [`${edge.type} ${edge.id}`, edge]));
  for (const node of dropNodes) nodes.delete(`${node.label} ${node.id}`);
  for (const edge of dropEdges) edges.delete(`${edge.type} ${edge.id}`);
  for (const node of putNodes) nodes.set(`${node.label} ${node.id}`, node);
  for (const edge of putEdges) edges.set(`${edge.type} ${edge.id}`, edge);
  return {
    nodes: sorted([...nodes].map(([key, node]) => [key, node] as const)),
    edges: sorted([...edges].map(([key, edge]) => [key, edge] as const)),
  };
}

const sorted = <T>(entries: readonly (readonly [string, T])[]): readonly T[] =>
  entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);

const SHORT = (record: RecordGraph): RecordGraph["edges"] =>
  record.edges.filter(({ properties }) => "samples" in properties);

test("what is alleged, planned, denied or supposed makes no tenure and no short edge", () => {
  fc.assert(
    fc.property(anyArticles(5), (articles) => {
      const uncertain = articles.map((article) => ({
        ...article,
        says: article.says.map((said) => ({
          ...said,
          polarity:
            said.polarity === undefined || said.polarity === "asserted"
              ? ("alleged" as const)
              : said.polarity,
        })),
      }));
      const record = recordOf(uncertain);
      expect(SHORT(record)).toEqual([]);
      expect(record.nodes.filter(({ label }) => label === "Tenure")).toEqual([]);
    }),
    runs,
  );
});

test("an added office ends no other, and none is held less or more often for it", () => {
  const harbour = office("harbour master", "Porto");
  const taking = fc.record({
    type: fc.constantFrom("HELD_OFFICE", "APPOINTED", "ELECTED", "TOOK_OFFICE" as const),
    roles: fc.constantFrom(toqaev, bektanov, kask, costa).map((who) => ({ PATIENT: who, OFFICE: harbour })),
    date: fc.constantFrom("2019-03", "2022-01-19", "2023"),
  }) as fc.Arbitrary<Said>;
  fc.assert(
    fc.property(anyArticles(5), fc.array(taking, { minLength: 1 }), (articles, says) => {
      const before = endsOf(project(withNamesakesJudged(told(...articles))));
      const added = article("the harbour", "2023-03-09", ...says);
      const after = endsOf(project(withNamesakesJudged(told(...articles, added))));
      expect(after.filter((line) => !line.includes("Harbour"))).toEqual(before);
      expect(after.some((line) => line.includes("Harbour"))).toBe(true);
    }),
    runs,
  );
});

/** With every two mentions of a person's name judged to be one person, so that only offices are at issue. */
function withNamesakesJudged(closure: Closure): Closure {
  const persons = closure.mentions.filter(({ type, key }) => type === "Person" && !isLocalKey(key));
  const judgements = [...Map.groupBy(persons, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map((other) => ({
      id: `${first?.id} ${other.id}`,
      kind: "same" as const,
      left: first === undefined ? "" : anchorOf(first),
      right: anchorOf(other),
      by: "the test",
    })),
  );
  return { ...closure, judgements };
}

/** Each tenure's office and end, whoever holds it: names may change with an older article. */
const endsOf = (record: RecordGraph): readonly string[] =>
  tenuresIn(record)
    .map(({ office: held, properties: { to, toMax, endCause } }) =>
      JSON.stringify([held, to, toMax, endCause]),
    )
    .toSorted();

test("no node or edge leads to what the record does not have", () => {
  fc.assert(
    fc.property(anyArticles(6), (articles) => {
      const closure = told(...articles);
      const record = project(closure);
      const known = new Set([
        ...record.nodes.map(({ label, id }) => `${label} ${id}`),
        ...closure.mentions.map(({ id }) => `Mention ${id}`),
        ...closure.claims.flatMap(({ id, version }) => [`Claim ${id}`, `ArticleVersion ${version}`]),
      ]);
      const ends = record.edges
        .flatMap(({ from, to }) => [from, to])
        .map(({ label, id }) => `${label} ${id}`);
      expect(ends.filter((end) => !known.has(end))).toEqual([]);
    }),
    runs,
  );
});

/** Something told, and one of its claims judged not to be so. */
const anyRejection = anyArticles(6)
  .map((articles) => told(...articles))
  .filter(({ claims }) => claims.length > 0)
  .chain((closure) => fc.tuple(fc.constant(closure), fc.constantFrom(...closure.claims)))
  .map(([closure, claim]) => ({ closure, judgement: reject(claim, "Ann") }));

test("a rejected claim is to the record as if no article said it", () => {
  fc.assert(
    fc.property(anyRejection, ({ closure, judgement }) => {
      const gone = rejectedClaims(closure.claims, [judgement]);
      expect(gone.size).toBeGreaterThan(0);
      const claims = closure.claims.filter(({ id }) => !gone.has(id));
      const judged = { ...closure, judgements: [judgement] };
      expect(project(judged)).toEqual(project({ ...closure, claims }));
    }),
    runs,
  );
});

test("what is read to reject a claim, and to take that back, is enough", () => {
  const nothing = { mentions: [], claims: [] };
  fc.assert(
    fc.property(anyRejection, ({ closure, judgement }) => {
      const judged = { ...nothing, judgements: [judgement] };
      const made = differences(closure, { added: judged, removed: nothing }, reach);
      expect(made.part).toEqual(made.whole);
      const rejected = { ...closure, judgements: [judgement] };
      const withdrawn = differences(rejected, { added: nothing, removed: judged }, reach);
      expect(withdrawn.part).toEqual(withdrawn.whole);
    }),
    { ...runs, numRuns: Math.ceil(RUNS / 5) },
  );
});
