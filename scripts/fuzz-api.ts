/**
 * `npm run fuzz:api [-- --seed N]`: schemathesis tries every route of the API as its own description (`/openapi.json`)
 * tells it, against a server with the sample articles and the corpus on record, and a worker: well formed requests and
 * ill formed ones, one by one and in chains that follow ids from answer to request. No answer may be a 5xx; statuses, types
 * and bodies must be those described. scripts/prove/api.schemathesis.toml says what is checked, what is not and why. Takes
 * a quarter of an hour at most. Writes bench/results/fuzz-api.json and ends with 1 where anything is found.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { knownIds } from "./prove/known-ids.ts";
import { samplesOnRecord } from "./prove/samples-on-record.ts";
import { serveSamples } from "./prove/served-samples.ts";
import { pythonEnvironment } from "./python-environment.ts";
import { commitOf, resultHead } from "./result-head.ts";
import { runStep } from "./run-step.ts";

const root = join(import.meta.dirname, "..");
const settings = join(root, "scripts", "prove");
const USUAL_SEED = 20_231_115;
const MOST_SECONDS = 840;

interface Report {
  readonly schemathesis_version: string;
  readonly running_time: number;
  readonly stop_reason: string;
  readonly operations: Readonly<Record<string, unknown>>;
  readonly phases: Readonly<Record<string, unknown>>;
  readonly test_cases: Readonly<Record<string, number>>;
  readonly failures: readonly object[];
  readonly errors: readonly object[];
}

const flagged = (flag: string): string | undefined =>
  process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;

/** Tries the server; answers with the tool's own report. */
async function tryOut(
  address: string,
  known: string,
): Promise<{ readonly code: number; readonly report: Report }> {
  const packages = readFileSync(join(settings, "api.requirements.txt"), "utf8");
  const python = pythonEnvironment(join(root, ".cursus", "python", "api"), packages);
  const folder = join(root, ".cursus", "fuzz-api");
  const [config, report] = [join(folder, "schemathesis.toml"), join(folder, "report.json")];
  // What the tool has kept of an earlier run would be tried again.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, readFileSync(join(settings, "api.schemathesis.toml"), "utf8") + known);
  const { code } = await runStep(
    [
      join(dirname(python), "schemathesis"),
      `--config-file=${config}`,
      "run",
      `${address}/openapi.json`,
      `--seed=${seed}`,
      `--max-time=${MOST_SECONDS}`,
      `--report-json-path=${report}`,
      "--no-color",
    ],
    { root: folder, echo: true },
  );
  return { code, report: JSON.parse(readFileSync(report, "utf8")) as Report };
}

const seed = Number(flagged("--seed") ?? USUAL_SEED);
console.log(`seed ${seed}`);
const samples = await samplesOnRecord(root);
try {
  const served = await serveSamples(samples);
  const known = await knownIds(samples.graph);
  const { code, report } = await tryOut(served.address, known).finally(served.close);
  const { schemathesis_version, running_time, stop_reason, operations, phases, test_cases } = report;
  const dialled = [...served.dialled];
  const result = {
    ...resultHead("npm run fuzz:api", commitOf(root)),
    schemathesis: schemathesis_version,
    seed,
    seconds: Math.round(running_time),
    stop: stop_reason,
    articles: samples.articles,
    operations,
    phases,
    cases: test_cases,
    failures: report.failures,
    errors: report.errors,
    dialled,
  };
  writeFileSync(join(root, "bench", "results", "fuzz-api.json"), `${JSON.stringify(result, null, 2)}\n`);
  for (const address of dialled) console.log(`the server tried to reach ${address}`);
  process.exitCode = code === 0 && dialled.length === 0 ? 0 : 1;
} finally {
  await samples.end();
}
