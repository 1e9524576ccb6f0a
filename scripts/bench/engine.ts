import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ParsedEngine } from "../../packages/language/src/parse.ts";
import { createSpacyPool } from "../../packages/language/src/spacy/pool/pool.ts";
import { modelCache } from "../../packages/language/src/weights/cache-folder.ts";
import { type ModelSize, PUBLISHED } from "../../packages/language/src/weights/catalogue.ts";
import { ensureModel } from "../../packages/language/src/weights/ensure-model.ts";
import { median, pairs, rounded, summary, timed } from "./measure.ts";
import { startPython } from "./python.ts";

/** The published model of a size, whatever CURSUS_MODEL says. */
export const PUBLISHED_MODELS = { ...process.env, CURSUS_MODEL: undefined };

const wholeOf = (text: string) => [{ start: 0, end: text.length }];

/** All texts at once, as a worker with several articles in hand would do. */
const readAll = (engine: ParsedEngine, texts: readonly string[]) =>
  timed(async () => {
    const parses = await Promise.all(texts.map((text) => engine.analyse(text, wholeOf(text))));
    return parses.flat().reduce((sum, { tokens }) => sum + tokens.length, 0);
  });

/** The engine and Python's spaCy with the same weights on the same texts, one thread each. */
export async function besidePython(size: ModelSize, engine: ParsedEngine, texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cursus-bench-"));
  try {
    const file = join(folder, "texts.json");
    writeFileSync(file, JSON.stringify(texts));
    const wheel = join(modelCache(PUBLISHED_MODELS), PUBLISHED[size].wheel);
    const python = await startPython(wheel, file);
    const results = await pairs(
      () => readAll(engine, texts),
      () => python.run(),
    );
    python.stop();
    return { ...python.versions, tokens: results[0]?.[0].tokens, ...summary(results) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function twoThreads(size: ModelSize, texts: readonly string[]) {
  const model = await ensureModel({ size, env: PUBLISHED_MODELS });
  const one = await createSpacyPool({ model, threads: 1 });
  const two = await createSpacyPool({ model, threads: 2 });
  const results = await pairs(
    () => readAll(two, texts),
    () => readAll(one, texts),
  );
  await Promise.all([one.close(), two.close()]);
  return summary(results);
}

const LENGTHS_KB = [1, 5, 20, 50, 200];

/** Microseconds of the processor a token, for texts of growing length as one block. */
export async function engineByLength(engine: ParsedEngine, texts: readonly string[]) {
  const all = texts.join("\n\n").repeat(10);
  const rows: { kilobytes: number; microseconds: number }[] = [];
  for (const kilobytes of LENGTHS_KB) {
    const text = all.slice(0, kilobytes * 1_000);
    const runs: number[] = [];
    for (let turn = 0; turn < Math.max(3, 200 / kilobytes); turn++) {
      const { cpuSeconds, tokens } = await readAll(engine, [text]);
      runs.push((1e6 * cpuSeconds) / tokens);
    }
    rows.push({ kilobytes, microseconds: rounded(median(runs), 1) });
  }
  return rows;
}
