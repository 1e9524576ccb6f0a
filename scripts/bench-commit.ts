/**
 * `npm run bench:commit`: what the same commits cost on a graph of 1,000 and on one of 50,000 generated articles, on
 * servers of their own that take turns. neo4j-admin's import builds them. Writes bench/results/commit.json and ends
 * with 1 where a bound of docs/speed.md does not hold. `npm run bench:commit -- 1000 5000` takes other sizes.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { attest } from "../benchmarks/commit/attest.ts";
import { type CommitCost, costsOfCommits } from "../benchmarks/commit/cost-of-commits.ts";
import { openLargeGraph } from "../benchmarks/large-graph/large-graph.ts";
import { once } from "../benchmarks/large-graph/once.ts";
import { RULES } from "../packages/record/src/rules.ts";
import { type GeneratedArticle, generatedArticles } from "../tests/generator/generated-article.ts";
import { LARGE_WORLD } from "../tests/generator/large-world.ts";
import { createWorld } from "../tests/generator/world.ts";
import { commitOf, resultHead } from "./result-head.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const SIZES = { warmUp: 150, single: 300, groups: 10 };
const MOST_GROWTH = 1.5;
const LEAST_SHARE_OF_BARE = 0.5;

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1_000, 50_000];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A graph of so many articles on a server of its own, which is thrown away: commits change it. */
async function built(size: number) {
  const { graph, home, end } = await openLargeGraph(root, size, say);
  const articles = (): GeneratedArticle[] => [...generatedArticles(world, { count: size })];
  await once(join(home, "attested.json"), () => attest(graph, RULES, articles(), new Date()), say);
  return {
    graph,
    size,
    end: async (): Promise<void> => {
      await end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const world = createWorld(LARGE_WORLD);
const graphs: Awaited<ReturnType<typeof built>>[] = [];
let costs: readonly CommitCost[] = [];
try {
  for (const size of sizes) graphs.push(await built(size));
  costs = await costsOfCommits(graphs, RULES, world, SIZES);
} finally {
  await Promise.all(graphs.map(({ end }) => end()));
}
for (const cost of costs) say(JSON.stringify(cost, null, 2));
const [small, large] = [costs[0], costs.at(-1)];
const growth = (large?.single.mean ?? 0) / (small?.single.mean ?? 1);
const hubGrowth = (large?.hub.mean ?? 0) / (small?.hub.mean ?? 1);
const groupGrowth = (large?.group.mean ?? 0) / (small?.group.mean ?? 1);
const share = Math.min(...costs.map(({ shareOfBare }) => shareOfBare));
const again = costs.reduce((total, { writtenAgain }) => total + writtenAgain, 0);
say(`growth from ${sizes[0]} to ${sizes.at(-1)} articles: ${growth.toFixed(2)} (at most ${MOST_GROWTH})`);
say(
  `of articles of the hub: ${hubGrowth.toFixed(2)}; of groups of 50, hub and all: ${groupGrowth.toFixed(2)}`,
);
say(`most rows read in one commit: ${Math.max(...costs.map(({ mostRowsRead }) => mostRowsRead))}`);
say(`commits of 50 write ${share} of what a bare MERGE writes a second (at least ${LEAST_SHARE_OF_BARE})`);
say(`a second ingest writes ${again} (at most 0)`);
const head = resultHead("npm run bench:commit", commitOf(root));
const results = join(root, "bench", "results", "commit.json");
mkdirSync(dirname(results), { recursive: true });
if (given.length === 0) {
  const content = { ...head, world: LARGE_WORLD, growth, hubGrowth, groupGrowth, costs };
  writeFileSync(results, `${JSON.stringify(content, null, 2)}\n`);
}
process.exitCode = growth <= MOST_GROWTH && share >= LEAST_SHARE_OF_BARE && again === 0 ? 0 : 1;
