/**
 * `npm run parity [-- sm md]`: the engine beside what Python's spaCy 3.8 made of the same texts, recorded by
 * scripts/record-parity.py. Prints every difference and fails below the marks.
 */
import { type Comparison, compareParses, type Difference } from "../packages/language/src/parity/compare.ts";
import { loadRecording } from "../packages/language/src/parity/recording.ts";
import { createSpacyEngine } from "../packages/language/src/spacy/engine.ts";
import type { ModelSize } from "../packages/language/src/weights/catalogue.ts";
import { ensureModel } from "../packages/language/src/weights/ensure-model.ts";

/** The least share of recorded tokens (names: of names on either side) that must be the same. */
const MARKS = {
  tokens: 1,
  tags: 1,
  names: 1,
  arcs: 0.999,
  lemmas: 0.995,
  pos: 0.999,
  morphs: 0.999,
  norms: 0.999,
  sentenceStarts: 1,
};
const SHOWN = 200;
const env = { ...process.env, CURSUS_MODEL: undefined };

async function compare(size: ModelSize): Promise<Comparison> {
  const recording = loadRecording(size);
  const engine = await createSpacyEngine({
    model: await ensureModel({ size, env, onProgress: console.error }),
  });
  const parses = [];
  for (const text of recording.texts)
    parses.push(...(await engine.analyse(text, [{ start: 0, end: text.length }])));
  console.log(`\n== ${size}: ${engine.id} beside spaCy ${recording.spacy}, ${recording.model}`);
  return compareParses(recording, parses);
}

function report({ tokens, names, aspects, differences }: Comparison): boolean {
  let isGood = true;
  for (const [what, { same, all }] of Object.entries({ tokens, names, ...aspects })) {
    const mark = MARKS[what as keyof typeof MARKS];
    const isEnough = same >= mark * all;
    isGood &&= isEnough;
    const share = `${((100 * same) / all).toFixed(3)} %`.padStart(10);
    console.log(
      `${what.padEnd(15)} ${String(same).padStart(7)} of ${all} ${share}  ${isEnough ? "" : `below ${100 * mark} %`}`,
    );
  }
  differences.slice(0, SHOWN).forEach(show);
  console.log(`${differences.length} differences${differences.length > SHOWN ? `, ${SHOWN} shown` : ""}`);
  return isGood;
}

function show({ document, aspect, around, recorded, ours }: Difference): void {
  console.log(
    `  text ${document} ${aspect}: ${JSON.stringify(around)} recorded ${JSON.stringify(recorded)}, ours ${JSON.stringify(ours)}`,
  );
}

const asked = process.argv.slice(2);
const sizes: readonly ModelSize[] = ["sm", "md"];
let isGood = true;
for (const size of sizes.filter((name) => asked.length === 0 || asked.includes(name)))
  isGood = report(await compare(size)) && isGood;
process.exitCode = isGood ? 0 : 1;
