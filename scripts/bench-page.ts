/**
 * `npm run bench:page`: the page on a graph of a million claims: how soon the largest office stands drawn in a browser
 * that sees it for the first time, frames a second of the drawing of thousands of nodes, and what JavaScript the first
 * view loads; writes bench/results/page.json and ends with 1 where a bound of docs/page.md does not hold.
 * `npm run bench:page -- 5000` takes another number of generated articles.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordStatus } from "@cursus/graph";
import { ensureBundle } from "@cursus/web";
import { chromium } from "playwright-core";
import { LARGE_ARTICLES, openLargeGraph } from "../benchmarks/large-graph/large-graph.ts";
import { firstViews } from "../benchmarks/page/first-view.ts";
import { framesOf } from "../benchmarks/page/frames.ts";
import { largestOffice } from "../benchmarks/questions/hubs.ts";
import { CHROMIUM_FLAGS, findChromium } from "../tests/browser/support/chromium.ts";
import { servePage } from "../tests/browser/support/serve-page.ts";
import { privateVariables } from "../tests/harness/private-stack.ts";
import { median } from "./bench/measure.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const BOUNDS = { drawnMs: 1_000, framesPerSecond: 30, scriptBytes: 250_000 };
/** Edges asked for: of the large graph, as many as have some 5,000 nodes at their ends, and the most there can be. */
const EDGES = { aboutFiveThousandNodes: 3_800, most: 10_000 };

const articles = Number(process.argv[2] ?? LARGE_ARTICLES);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Bytes of the scripts that the page's HTML names, compressed with gzip. */
async function scriptBytes(): Promise<number> {
  const { folder } = await ensureBundle();
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
  return scripts.reduce((sum, file) => sum + readFileSync(join(folder, `${file}.gz`)).length, 0);
}

const bytes = await scriptBytes();
const { graph, home, end } = await openLargeGraph(root, articles, say);
const page = await servePage(root, privateVariables(home));
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
try {
  const { nodes } = await recordStatus(graph);
  const office = await largestOffice(graph);
  const views = await firstViews(browser, page.address, office);
  const frames = await framesOf(browser, page.address, EDGES.aboutFiveThousandNodes);
  const framesOfMost = await framesOf(browser, page.address, EDGES.most);
  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} x ${cpus()[0]?.model}, WebGL by software`,
    load: loadavg()[1],
    articles,
    claims: nodes.Claim,
    firstView: {
      apiMs: median(views.map(({ api }) => api)),
      drawnMs: median(views.map(({ drawn }) => drawn)),
      runs: views,
    },
    scriptBytes: bytes,
    frames,
    framesOfMost,
  };
  say(JSON.stringify(result, null, 2));
  mkdirSync(join(root, "bench", "results"), { recursive: true });
  writeFileSync(join(root, "bench", "results", "page.json"), `${JSON.stringify(result, null, 2)}\n`);
  const isSmooth = Math.min(frames.panned, frames.zoomed) >= BOUNDS.framesPerSecond;
  if (result.firstView.drawnMs > BOUNDS.drawnMs || bytes > BOUNDS.scriptBytes || !isSmooth)
    process.exitCode = 1;
} finally {
  await browser.close();
  await page.end();
  await end();
}
