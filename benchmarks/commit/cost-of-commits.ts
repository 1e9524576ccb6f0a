import { type CommitReport, commit, type Graph } from "@cursus/graph";
import type { RecordRules } from "@cursus/graph-schema";
import { toCursusError } from "@cursus/kernel";
import { groupCommits } from "../../services/worker/src/group-commit.ts";
import { type GeneratedArticle, generatedArticles } from "../../tests/generator/generated-article.ts";
import type { World } from "../../tests/generator/world.ts";
import { patiently } from "../../tests/harness/patiently.ts";
import { bareMerge } from "./bare-merge.ts";
import { countItems, noteItems } from "./written-items.ts";

/** What commits cost on a graph of some size. Milliseconds an article, unless said otherwise. */
export interface CommitCost {
  readonly articles: number;
  /** Of articles that do not speak of the top office or of anybody who held it. */
  readonly single: Spread;
  /** Of those that do. */
  readonly hub: Spread;
  /**
   * Of 50 articles, hub and all, as a worker commits them: together, or where that takes longer than a transaction
   * may, in smaller groups, with what was tried in vain; per article.
   */
  readonly group: Spread;
  /** How many of those 50 at a time were committed as one group. */
  readonly wholeGroups: number;
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
  /** Nodes, edges and properties. */
  readonly written: number;
}

/** A graph of so many articles of the world, in which commits are measured. */
export interface MeasuredGraph {
  readonly graph: Graph;
  readonly size: number;
}

/** Numbers that no graph holds yet. */
const FIRST_NEW = 10_000_000;

/**
 * Commits the same new articles to each graph, one by one and in groups, the graphs taking turns: whatever else the
 * machine does meanwhile slows them all.
 */
export async function costsOfCommits(
  graphs: readonly MeasuredGraph[],
  rules: RecordRules,
  world: World,
  sizes: CostSizes,
): Promise<readonly CommitCost[]> {
  const some = articlesFrom(world, FIRST_NEW);
  const isHub = hubTest(world);
  const measured = graphs.map(({ graph, size }) => ({ graph, size, figures: noFigures() }));
  for (const one of some(sizes.warmUp)) for (const { graph } of graphs) await timed(graph, rules, [one]);
  for (let round = 0; round < WARM_GROUPS; round += 1) {
    const batch = some(GROUP);
    for (const { graph } of graphs) await asWorkersDo(graph, rules, batch);
  }
  for (const one of some(sizes.single))
    for (const { graph, figures } of measured)
      (isHub(one) ? figures.hub : figures.single).push(await timed(graph, rules, [one]));
  for (let round = 0; round < sizes.groups; round += 1) {
    const batch = some(GROUP);
    for (const { graph, figures } of measured)
      await measureGroup(graph, rules, batch, `bare ${round} `, figures);
  }
  return measured.map(({ size, figures }) => costOf(size, figures));
}

const WARM_GROUPS = 3;

interface Figures {
  readonly single: Measured[];
  readonly hub: Measured[];
  readonly groups: Measured[];
  /** Milliseconds of each group's commit, and of a bare MERGE of what it wrote. */
  whole: number;
  readonly rates: { readonly items: number; readonly commit: number; readonly bare: number }[];
  readonly again: number[];
}

const noFigures = (): Figures => ({ single: [], hub: [], groups: [], whole: 0, rates: [], again: [] });

function articlesFrom(world: World, first: number): (count: number) => readonly GeneratedArticle[] {
  let next = first;
  return (count) => {
    const articles = [...generatedArticles(world, { from: next, count })];
    next += count;
    return articles;
  };
}

/** The first commits of a cold server on a busy machine take longer than a transaction may. */
const MOST_TRIES = 30;

/** A commit that a busy machine did not let through in its time is made again, and only then measured. */
async function timed(
  graph: Graph,
  rules: RecordRules,
  batch: readonly GeneratedArticle[],
): Promise<Measured> {
  for (let tries = 1; ; tries += 1) {
    const from = performance.now();
    try {
      const report = await commit(graph, rules, batch, AT);
      const milliseconds = (performance.now() - from) / batch.length;
      return { milliseconds, rows: report.rowsRead, written: writtenBy(report) };
    } catch (thrown) {
      if (toCursusError(thrown).code !== "GraphTransient" || tries === MOST_TRIES) throw thrown;
    }
  }
}

async function measureGroup(
  graph: Graph,
  rules: RecordRules,
  batch: readonly GeneratedArticle[],
  mark: string,
  figures: Figures,
): Promise<void> {
  const noted = noteItems(graph);
  const { commits, ...cost } = await asWorkersDo(graph, rules, batch);
  const items = noted();
  figures.groups.push(cost);
  if (commits === 1) figures.whole += 1;
  const bare = await bareMerge(graph, items, mark);
  figures.rates.push({ items: countItems(items), commit: cost.milliseconds * GROUP, bare });
  figures.again.push((await asWorkersDo(graph, rules, batch)).written);
}

/** The batch through what groups a worker's commits, and how many commits that took. */
async function asWorkersDo(
  graph: Graph,
  rules: RecordRules,
  batch: readonly GeneratedArticle[],
): Promise<Measured & { readonly commits: number }> {
  const reports: CommitReport[] = [];
  const add = groupCommits({
    commit: async (group: readonly GeneratedArticle[]) => {
      const report = await commit(graph, rules, group, AT);
      reports.push(report);
      return group;
    },
    firstSize: GROUP,
    size: GROUP,
    waitMs: GROUP_WAIT_MS,
  });
  const from = performance.now();
  await Promise.all(batch.map((one) => patiently(() => add(one), MOST_TRIES)));
  return {
    milliseconds: (performance.now() - from) / batch.length,
    rows: Math.max(...reports.map(({ rowsRead }) => rowsRead)),
    written: reports.reduce((total, report) => total + writtenBy(report), 0),
    commits: reports.length,
  };
}

/** A full group does not wait. */
const GROUP_WAIT_MS = 1_000;

function writtenBy(report: CommitReport): number {
  const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, propertiesSet } = report;
  return nodesCreated + nodesDeleted + edgesCreated + edgesDeleted + propertiesSet;
}

function costOf(size: number, { single, hub, groups, whole, rates, again }: Figures): CommitCost {
  const items = sum(rates.map((rate) => rate.items));
  return {
    articles: size,
    single: spread(single),
    hub: spread(hub),
    group: spread(groups),
    wholeGroups: whole,
    mostRowsRead: Math.max(...[...single, ...hub, ...groups].map(({ rows }) => rows)),
    itemsPerSecond: Math.round((items * 1_000) / sum(rates.map((rate) => rate.commit))),
    bareItemsPerSecond: Math.round((items * 1_000) / sum(rates.map(({ bare }) => bare))),
    shareOfBare: rounded(median(rates.map(({ commit: whole, bare }) => bare / whole))),
    writtenAgain: sum(again),
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
