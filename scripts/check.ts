/** `npm run check`: types, lint and format, dependency rules, dead code, generated files. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unnoticedViolations } from "./planted-violations.ts";
import { runStep, type StepResult, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Fewer modules than this means that the tool looked at nothing. */
const FEWEST_MODULES = 50;

const run = (...command: [string, ...string[]]) => runStep(command, { root, echo: false });

async function dependencyRules(): Promise<StepResult> {
  const folders = ["graph-schema", "packages", "services", "scripts"];
  const cruise = await run(tool(root, "depcruise"), "--config", ".dependency-cruiser.cjs", ...folders);
  const modules = Number(/(\d+) modules/.exec(cruise.output)?.[1] ?? 0);
  const [code, word] =
    modules < FEWEST_MODULES ? [1, "too few: the tool saw nothing"] : [cruise.code, "modules seen"];
  return { code, output: `${cruise.output}\n${modules} ${word}` };
}

async function plantedViolations(): Promise<StepResult> {
  const unnoticed = await unnoticedViolations(root);
  return {
    code: unnoticed.length,
    output: unnoticed.map((rule) => `rule ${rule} lets its violation pass`).join("\n"),
  };
}

const STEPS: readonly (readonly [name: string, run: () => Promise<StepResult>])[] = [
  ["types", () => run(tool(root, "tsc"), "--noEmit", "-p", ".")],
  ["types of the page", () => run(tool(root, "tsc"), "--noEmit", "-p", "services/web")],
  ["lint and format", () => run(tool(root, "biome"), "check", "--error-on-warnings", ".")],
  ["dependency rules", dependencyRules],
  ["planted violations", plantedViolations],
  ["dead code", () => run(tool(root, "knip"), "--no-progress")],
  ["generated files", () => run(process.execPath, "scripts/generate.ts", "--check")],
];

let passed = 0;
for (const [name, step] of STEPS) {
  const from = performance.now();
  const { code, output } = await step();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n`);
  if (code === 0) passed += 1;
  else process.stdout.write(`${output.trim()}\n`);
}
process.stdout.write(`${passed} passed, ${STEPS.length - passed} failed\n`);
process.exitCode = passed === STEPS.length ? 0 : 1;
