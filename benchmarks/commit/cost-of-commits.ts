import { commit, type Graph } from "@cursus/graph";
import type { RecordRules } from "@cursus/graph-schema";
import { toCursusError } from "@cursus/kernel";
import { type GeneratedArticle, generatedArticles } from "../../tests/generator/generated-article.ts";
import type { World } from "../../tests/generator/world.ts";
import { bareMerge } from "./bare-merge.ts";
import { countItems, noteItems } from "./written-items.ts";

/** What commits cost on a graph of some size. Milliseconds an article, unless said otherwise. */
export interface CommitCost {
  readonly articles: number;
  /** Of articles that do not speak of the top office or of anybody who held it. */
  readonly single: Spread;
  /** Of those that do. */
  readonly hub: Spread;
  /** Of groups of 50 articles, hub and all, as a worker commits them; per article. */
  readonly group: Spread;
  readonly mostRowsRead: number;
  /** Nodes and edges a second: by commits of 50, and by a bare MERGE of the same. */
  readonly itemsPerSecond: number;
  readonly bareItemsPerSecond: number;
  /** Median over the groups of the commit's rate by the bare one's. */
  readonly shareOfBare: number;
  /** Nodes, edges and properties written by a second ingest of the same articles. */
  readonly writtenAgain: number;
}

export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
  readonly meanRows: number;
}

export interface CostSizes {
  readonly warmUp: number;
  readonly single: number;
  readonly groups: number;
}

const GROUP = 50;
const AT = new Date("2025-01-01T00:00:00Z");

interface Measured {
  readonly milliseconds: number;
  readonly rows: number;
}

/** Commits articles that the graph of `size` articles does not hold yet, one by one and in groups. */
export async function costOfCommits(
  graph: Graph,
  rules: RecordRules,
  world: World,
  size: number,
  sizes: CostSizes,
): Promise<CommitCost> {
  let next = 10_000_000 + size;
  const some = (count: number): readonly GeneratedArticle[] => {
    const articles = [...generatedArticles(world, { from: next, count })];
    next += count;
    return articles;
  };
  /** A commit that a busy machine did not let through in its time is made again, and only then measured. */
  const timed = async (batch: readonly GeneratedArticle[]): Promise<Measured> => {
    for (;;) {
      const from = performance.now();
      try {
        const { rowsRead } = await commit(graph, rules, batch, AT);
        return { milliseconds: (performance.now() - from) / batch.length, rows: rowsRead };
      } catch (thrown) {
        if (toCursusError(thrown).code !== "GraphTransient") throw thrown;
      }
    }
  };
  const isHub = hubTest(world);
  for (const one of some(sizes.warmUp)) await timed([one]);
  for (let round = 0; round < 3; round += 1) await timed(some(GROUP));
  const single: Measured[] = [];
  const hub: Measured[] = [];
  for (const one of some(sizes.single)) (isHub(one) ? hub : single).push(await timed([one]));

  const groups: Measured[] = [];
  const rates: { items: number; commit: number; bare: number }[] = [];
  let writtenAgain = 0;
  for (let round = 0; round < sizes.groups; round += 1) {
    const batch = some(GROUP);
    const noted = noteItems(graph);
    const cost = await timed(batch);
    const items = noted();
    groups.push(cost);
    const bare = await bareMerge(graph, items, `bare ${round} `);
    rates.push({ items: countItems(items), commit: cost.milliseconds * GROUP, bare });
    const again = await commit(graph, rules, batch, AT);
    writtenAgain +=
      again.nodesCreated + again.nodesDeleted + again.edgesCreated + again.edgesDeleted + again.propertiesSet;
  }
  const items = sum(rates.map((rate) => rate.items));
  return {
    articles: size,
    single: spread(single),
    hub: spread(hub),
    group: spread(groups),
    mostRowsRead: Math.max(...[...single, ...hub, ...groups].map(({ rows }) => rows)),
    itemsPerSecond: Math.round((items * 1_000) / sum(rates.map((rate) => rate.commit))),
    bareItemsPerSecond: Math.round((items * 1_000) / sum(rates.map(({ bare }) => bare))),
    shareOfBare: rounded(median(rates.map(({ commit: whole, bare }) => bare / whole))),
    writtenAgain,
  };
}

/** Tells whether an article speaks of the top office or of somebody who held it. */
function hubTest(world: World): (one: GeneratedArticle) => boolean {
  const { title, jurisdiction, terms } = world.officeAt(0);
  const names = new Set([`${title} of ${jurisdiction}`, ...terms.map(({ holder }) => holder)]);
  return ({ reading }) => reading.entities.some(({ name }) => names.has(name));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number): number => Math.round(value * 100) / 100;

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function spread(measured: readonly Measured[]): Spread {
  const times = measured.map(({ milliseconds }) => milliseconds);
  return {
    count: measured.length,
    mean: rounded(sum(times) / Math.max(1, times.length)),
    median: rounded(median(times)),
    p90: rounded(quantile(times, 0.9)),
    meanRows: Math.round(sum(measured.map(({ rows }) => rows)) / Math.max(1, measured.length)),
  };
}
