/**
 * `npm test`: every suite at the size that fits continuous integration, each with its seconds; the last line
 * is "N passed, N failed". `npm test -- unit stack` runs only the suites named.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { runStep, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name, so that the end of a long log says where to look. */
  readonly failures: readonly string[];
}

async function check(): Promise<SuiteResult> {
  const { output } = await runStep([process.execPath, "scripts/check.ts"], { root, echo: true });
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  if (counts === null) return broken("the checks ended without a count");
  const failures = Number(counts[2]) === 0 ? [] : ["a check: its output is above"];
  return { passed: Number(counts[1]), failed: Number(counts[2]), skipped: 0, failures };
}

/** A suite that could not be counted has failed. */
function broken(why: string): SuiteResult {
  return { passed: 0, failed: 1, skipped: 0, failures: [why] };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly TestResult[];
}

interface TestResult {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** One line a failed test, with the first of what it says; a file that failed outside its tests tells its first line. */
function failuresOf(file: TestFile): string[] {
  const path = relative(root, file.name);
  const failed = file.assertionResults.filter((test) => test.status === "failed");
  if (failed.length > 0) return failed.map((test) => `${path}: ${test.fullName}: ${firstLine(test)}`);
  return file.status === "failed" ? [`${path}: ${file.message.split("\n", 1)[0]}`] : [];
}

const firstLine = ({ failureMessages }: TestResult): string => failureMessages[0]?.split("\n", 1)[0] ?? "";

/** A failure outside any test (an import, a hook) counts as one; so does a suite without tests. */
function count(report: VitestReport, code: number): SuiteResult {
  const failed = Math.max(report.numFailedTests, code !== 0 || report.numTotalTests === 0 ? 1 : 0);
  const failures = report.testResults.flatMap(failuresOf);
  if (failed > 0 && failures.length === 0)
    failures.push(`no test failed, yet the run ended with code ${code}`);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests, failures };
}

async function vitest(project: string): Promise<SuiteResult> {
  const folder = mkdtempSync(join(tmpdir(), "cursus-test-"));
  const file = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code } = await runStep([tool(root, "vitest"), "run", "--project", project, ...reporters], {
      root,
      echo: true,
    });
    return count(JSON.parse(readFileSync(file, "utf8")) as VitestReport, code);
  } catch (error) {
    return broken(`no report (${String(error)})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SUITES: Readonly<Record<string, () => Promise<SuiteResult>>> = {
  check,
  unit: () => vitest("unit"),
  stack: () => vitest("stack"),
  laws: () => vitest("laws"),
  contract: () => vitest("contract"),
  security: () => vitest("security"),
  browser: () => vitest("browser"),
  sources: () => vitest("sources"),
  faults: () => vitest("faults"),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in SUITES));
if (unknown !== undefined) {
  process.stderr.write(`no suite "${unknown}"; there are: ${Object.keys(SUITES).join(", ")}\n`);
  process.exit(64);
}

const rows: string[] = [];
let total: SuiteResult = { passed: 0, failed: 0, skipped: 0, failures: [] };
for (const [name, suite] of Object.entries(SUITES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  const from = performance.now();
  const result = await suite();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  rows.push(
    `${name.padEnd(8)} ${seconds.padStart(7)} s  ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`,
  );
  total = {
    passed: total.passed + result.passed,
    failed: total.failed + result.failed,
    skipped: total.skipped + result.skipped,
    failures: [...total.failures, ...result.failures.map((failure) => `failed: ${name}: ${failure}`)],
  };
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(
  `\n${[...total.failures, ...rows].join("\n")}\n${total.passed} passed, ${total.failed} failed${skipped}\n`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
