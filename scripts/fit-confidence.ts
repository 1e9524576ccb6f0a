/**
 * `npm run fit:confidence`: reads the annotated articles of the project, learns by logistic regression how much each
 * piece of evidence says about a claim, and writes packages/extract/src/claims/confidence/weights.ts. Articles whose
 * number ends in 9 or 0 are not learnt from: on them the result is printed as on unseen ones.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleFromJson } from "@cursus/intake";
import { EVIDENCE_NAMES, evidenceOf } from "../packages/extract/src/claims/confidence/evidence.ts";
import { englishEngine } from "../packages/extract/src/engine.ts";
import { toExchange } from "../packages/extract/src/exchange.ts";
import { toReading } from "../packages/extract/src/reading.ts";
import { readViews } from "../packages/extract/src/story.ts";
import { viewsOf } from "../packages/extract/src/views.ts";
import type { AnnotatedArticle } from "../tests/reading/annotated-article.ts";
import { annotatedArticles } from "../tests/reading/annotation.ts";
import { judgedFacts } from "../tests/reading/score.ts";

const CORPUS = join(import.meta.dirname, "../tests/articles/corpus");
const TARGET = join(import.meta.dirname, "../packages/extract/src/claims/confidence/weights.ts");
const UNSEEN = /^\d+[90]-/;
const CONSTRUCTION = "construction";

/** One claim as numbers, by name, and whether it is right. */
interface Sample {
  readonly article: string;
  readonly features: ReadonlyMap<string, number>;
  readonly isRight: boolean;
}

const engine = englishEngine();

async function samplesOf(annotated: AnnotatedArticle): Promise<readonly Sample[]> {
  const { id, title, published, text } = annotated;
  const article = articleFromJson({ id, title, published, text }, { maxChars: 200_000 });
  const views = await viewsOf(article, engine);
  const told = readViews(article, views);
  const reading = toReading("fit", article, told, views.length);
  return told.claims.flatMap((claim, index) => {
    const own = reading.claims[index];
    if (own === undefined || claim.mood.polarity !== "asserted") return [];
    const prediction = toExchange(id, text, { ...reading, claims: [own] });
    const [judged] = judgedFacts(annotated, prediction);
    if (judged === undefined || judged.isRight === null) return [];
    const features = new Map([
      [CONSTRUCTION, claim.construction ?? claim.confidence],
      [`type ${claim.type}`, 1],
      ...evidenceOf(claim, told.claims).map((name) => [name, 1] as const),
    ]);
    return [{ article: id, features, isRight: judged.isRight }];
  });
}

type Weights = ReadonlyMap<string, number>;

const oddsOf = (weights: Weights, features: Sample["features"]): number =>
  [...features].reduce(
    (sum, [name, value]) => sum + value * (weights.get(name) ?? 0),
    weights.get("bias") ?? 0,
  );
const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));

const ROUNDS = 2_000;
const STEP = 2;
/** Pulls weights to zero, so that what is seldom seen says little. */
const SHRINK = 0.002;

function learn(samples: readonly Sample[]): Weights {
  const names = ["bias", ...new Set(samples.flatMap(({ features }) => [...features.keys()]))];
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = samples.map(({ features, isRight }) => ({
    at: [0, ...[...features.keys()].map((name) => places.get(name) ?? 0)],
    values: [1, ...features.values()],
    due: isRight ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    for (const { at, values, due } of rows) {
      let odds = 0;
      for (let i = 0; i < at.length; i++) odds += (values[i] ?? 0) * (weights[at[i] ?? 0] ?? 0);
      const off = due - likely(odds);
      for (let i = 0; i < at.length; i++)
        slope[at[i] ?? 0] = (slope[at[i] ?? 0] ?? 0) + (values[i] ?? 0) * off;
    }
    for (let place = 0; place < names.length; place++) {
      const old = weights[place] ?? 0;
      weights[place] = old + STEP * ((slope[place] ?? 0) / rows.length - (place === 0 ? 0 : SHRINK * old));
    }
  }
  return new Map(names.map((name, place) => [name, weights[place] ?? 0]));
}

/** The share of errors in the lowest fifth, as the weights order the samples. */
function share(by: (sample: Sample) => number, samples: readonly Sample[]): string {
  const sorted = samples.toSorted((a, b) => by(a) - by(b));
  const errors = samples.filter(({ isRight }) => !isRight).length;
  const lowest = sorted.slice(0, Math.round(samples.length / 5)).filter(({ isRight }) => !isRight).length;
  return `${samples.length} claims, ${errors} wrong, ${lowest} of them (${((100 * lowest) / errors).toFixed(1)} %) in the lowest fifth`;
}

const round = (number: number): number => Math.round(100 * number) / 100;

function write(weights: Weights): void {
  const of = (names: readonly (readonly [string, string])[]): string =>
    names.map(([key, name]) => `    ${JSON.stringify(key)}: ${round(weights.get(name) ?? 0)},\n`).join("");
  const types = [...weights.keys()].filter((name) => name.startsWith("type ")).toSorted();
  const text = `// Written by \`npm run fit:confidence\`.
import type { FactType } from "@cursus/graph-schema";

/** Log odds that each thing adds to a claim. */
interface Weights {
  readonly bias: number;
  /** Times the confidence of the construction that the claim was read from. */
  readonly construction: number;
  readonly types: Readonly<Partial<Record<FactType, number>>>;
  readonly evidence: Readonly<Record<string, number>>;
}

export const WEIGHTS: Weights = {
  bias: ${round(weights.get("bias") ?? 0)},
  construction: ${round(weights.get(CONSTRUCTION) ?? 0)},
  types: {\n${of(types.map((name) => [name.slice("type ".length), name]))}  },
  evidence: {\n${of(EVIDENCE_NAMES.map((name) => [name, name]))}  },
};
`;
  writeFileSync(TARGET, text);
  spawnSync("biome", ["check", "--write", TARGET], { stdio: "ignore" });
}

const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const articles = folders.flatMap(({ name }) => annotatedArticles(join(CORPUS, name)));
const samples: Sample[] = [];
for (const article of articles) samples.push(...(await samplesOf(article)));
const seen = samples.filter(({ article }) => !UNSEEN.test(article));
const parts = 5;
const apart = Array.from({ length: parts }, (_, part) => {
  const isIn = ({ article }: Sample) => articles.findIndex(({ id }) => id === article) % parts === part;
  return { weights: learn(seen.filter((one) => !isIn(one))), samples: seen.filter(isIn) };
});
const odds = new Map(
  apart.flatMap((fold) => fold.samples.map((one) => [one, oddsOf(fold.weights, one.features)] as const)),
);
console.log(`learnt from others: ${share((one) => odds.get(one) ?? 0, seen)}`);
const weights = learn(seen);
write(weights);
const learnt = ({ features }: Sample) => oddsOf(weights, features);
console.log(`learnt from: ${share(learnt, seen)}`);
console.log(
  `not learnt from: ${share(
    learnt,
    samples.filter(({ article }) => UNSEEN.test(article)),
  )}`,
);
