import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runStep, tool } from "./run-step.ts";

/** One import that each dependency rule must refuse: the rule, the file that imports, and what it imports. */
const PLANTS: readonly (readonly [rule: string, file: string, specifier: string])[] = [
  ["direction-kernel", "packages/kernel/src/planted.ts", "@cursus/graph-schema"],
  ["direction-graph-schema", "graph-schema/src/planted.ts", "@cursus/text"],
  ["direction-text", "packages/text/src/planted.ts", "@cursus/extract"],
  ["direction-language", "packages/language/src/planted.ts", "@cursus/extract"],
  ["direction-extract", "packages/extract/src/planted.ts", "@cursus/graph"],
  ["direction-resolve", "packages/resolve/src/planted.ts", "@cursus/record"],
  ["direction-record", "packages/record/src/planted.ts", "@cursus/graph"],
  ["direction-graph", "packages/graph/src/planted.ts", "@cursus/record"],
  ["direction-queue", "packages/queue/src/planted.ts", "@cursus/graph"],
  ["direction-traces", "packages/traces/src/planted.ts", "@cursus/graph"],
  ["direction-intake", "packages/intake/src/planted.ts", "@cursus/extract"],
  ["direction-fetch", "packages/fetch/src/planted.ts", "@cursus/graph"],
  ["direction-query", "packages/query/src/planted.ts", "@cursus/record"],
  ["direction-local-stack", "packages/local-stack/src/planted.ts", "@cursus/graph"],
  ["no-cycle", "packages/kernel/src/planted-cycle.ts", "./planted-cycle.ts"],
  ["no-inside-of-another", "services/cli/src/planted-inside.ts", "../../../packages/kernel/src/inside.ts"],
  ["questions-only-read", "packages/query/src/planted-writer.ts", "@cursus/graph"],
  ["only-graph-knows-neo4j", "packages/query/src/planted-driver.ts", "neo4j-driver"],
  ["only-queue-knows-bullmq", "services/cli/src/planted-queue.ts", "bullmq"],
  ["only-fetch-knows-undici", "packages/intake/src/planted-client.ts", "undici"],
  ["only-traces-knows-opentelemetry", "services/worker/src/planted-span.ts", "@opentelemetry/api"],
  ...["text", "language", "extract", "resolve", "record"].map(
    (name) => [`direction-${name}`, `packages/${name}/src/planted-trace.ts`, "@cursus/traces"] as const,
  ),
  ["direction-graph-schema", "graph-schema/src/planted-trace.ts", "@cursus/traces"],
  ["pure-core", "packages/record/src/planted-io.ts", "node:fs"],
  ["packages-know-no-service", "packages/query/src/planted-service.ts", "@cursus/api"],
  ["page-knows-only-types", "services/web/src/planted-value.ts", "@cursus/query"],
  ["nothing-unresolved", "services/cli/src/planted-nowhere.ts", "./nowhere.ts"],
];

const WORKSPACES = [
  "graph-schema",
  ...[
    "kernel",
    "text",
    "language",
    "extract",
    "resolve",
    "record",
    "graph",
    "queue",
    "traces",
    "intake",
    "fetch",
    "query",
  ].map((name) => `packages/${name}`),
  "packages/local-stack",
  ...["api", "worker", "cli", "web"].map((name) => `services/${name}`),
];

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function layOut(root: string): void {
  mkdirSync(join(root, "node_modules", "@cursus"), { recursive: true });
  for (const folder of WORKSPACES) {
    const name = folder.split("/").at(-1) ?? folder;
    write(root, `${folder}/src/index.ts`, "export const here = 1;\n");
    write(root, `${folder}/src/inside.ts`, "export const inside = 1;\n");
    write(
      root,
      `${folder}/package.json`,
      JSON.stringify({ name: `@cursus/${name}`, type: "module", exports: "./src/index.ts" }),
    );
    symlinkSync(join(root, folder), join(root, "node_modules", "@cursus", name));
  }
  for (const name of ["neo4j-driver", "bullmq", "undici", "@opentelemetry/api"]) {
    write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(root, `node_modules/${name}/index.js`, "module.exports = {};\n");
  }
  for (const [, file, specifier] of PLANTS) write(root, file, `import ${JSON.stringify(specifier)};\n`);
}

/** Lays out a small tree with one violation of each rule and returns the rules that did not notice theirs. */
export async function unnoticedViolations(root: string): Promise<readonly string[]> {
  const tree = mkdtempSync(join(tmpdir(), "cursus-planted-"));
  try {
    layOut(tree);
    const { output } = await runStep(
      [
        tool(root, "depcruise"),
        "--config",
        join(root, ".dependency-cruiser.cjs"),
        "--output-type",
        "json",
        "graph-schema",
        "packages",
        "services",
      ],
      { root: tree, echo: false },
    );
    const report = JSON.parse(output) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    const noticed = new Set(report.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
    return PLANTS.filter(([rule, file]) => !noticed.has(`${rule} ${file}`)).map(([rule]) => rule);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
