import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Reader } from "@cursus/extract";
import type { Article } from "@cursus/graph-schema";
import { articleFromJson } from "@cursus/intake";
import { structure, tokensOf } from "@cursus/text";
import { ownArticles } from "../../tests/reading/own-corpus.ts";
import { whatIsPassedOver } from "../../tests/reading/what-is-passed-over.ts";
import { median, rounded, timed } from "./measure.ts";

const RUNS = 3;
/** Every so many articles of the project are enough to be read again and again. */
const EVERY = 3;
const LENGTHS_KB = [1, 5, 20, 50, 200];
const STRUCTURE_MB = [1, 2, 5, 10];
const UNITS_PER_MB = 1_000_000;

const annotated = ownArticles();

function articleOf(id: string, text: string): Article {
  return articleFromJson({ id, title: null, published: "2024-05-06", text }, { maxChars: 400_000 });
}

const articles = annotated
  .filter((_, index) => index % EVERY === 0)
  .map(({ id, text }) => articleOf(id, text));
const everything = annotated.map(({ text }) => text).join("\n\n");
const tokensIn = ({ text }: Article): number => tokensOf(text, { start: 0, end: text.length }).length;
const tokens = articles.reduce((sum, article) => sum + tokensIn(article), 0);

async function readAll(reader: Reader, all: readonly Article[]): Promise<void> {
  for (const article of all) await reader.read(article);
}

/** The whole reader over articles of the project, per second of one core. */
export async function articlesPerSecond(reader: Reader) {
  await readAll(reader, articles.slice(0, 20));
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { cpuSeconds } = await timed(async () => {
      await readAll(reader, articles);
      return tokens;
    });
    runs.push(articles.length / cpuSeconds);
  }
  const { paragraphs, passedOver, share, lost } = whatIsPassedOver(annotated);
  return {
    articles: articles.length,
    tokens,
    perSecondOfACore: rounded(median(runs), 1),
    runs: runs.map((run) => rounded(run, 1)),
    passedOver: {
      paragraphs,
      passedOver,
      shareOfCharacters: rounded(share, 4),
      withAssertedFacts: lost.length,
    },
  };
}

/** Microseconds of the processor a token, for articles of growing length. */
export async function readerByLength(reader: Reader) {
  const rows: { kilobytes: number; microseconds: number }[] = [];
  for (const kilobytes of LENGTHS_KB) {
    const runs: number[] = [];
    const length = kilobytes * 1_000;
    for (let turn = 0; turn < Math.max(3, 40 / kilobytes); turn++) {
      const from = (turn * length) % Math.max(1, everything.length - length);
      const article = articleOf(`${kilobytes}-${turn}`, everything.slice(from, from + length).toWellFormed());
      const { cpuSeconds } = await timed(async () => {
        await reader.read(article);
        return 0;
      });
      runs.push((1e6 * cpuSeconds) / tokensIn(article));
    }
    rows.push({ kilobytes, microseconds: rounded(median(runs), 1) });
  }
  return rows;
}

/** Milliseconds a megabyte for the structure alone. */
export async function structureByLength() {
  const rows: { megabytes: number; millisecondsPerMegabyte: number }[] = [];
  for (const megabytes of STRUCTURE_MB) {
    const units = megabytes * UNITS_PER_MB;
    const text = everything.repeat(Math.ceil(units / everything.length)).slice(0, units);
    const runs: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const { cpuSeconds } = await timed(async () => structure(text).length);
      if (run > 0) runs.push((1_000 * cpuSeconds) / megabytes);
    }
    rows.push({ megabytes, millisecondsPerMegabyte: rounded(median(runs), 1) });
  }
  return rows;
}

const MEMORY = join(import.meta.dirname, "reader-memory.ts");
const LONGEST = 200_000;

/** Megabytes of a process that has read the articles twice, and then one of 200 kB. */
export function readerMemory(): number {
  const long = articles
    .map(({ text }) => text)
    .join("\n\n")
    .slice(0, LONGEST);
  const input = JSON.stringify([...articles, ...articles, articleOf("long", long)]);
  return Number(execFileSync(process.execPath, [MEMORY], { input, encoding: "utf8" }));
}
