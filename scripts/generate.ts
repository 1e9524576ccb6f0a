/**
 * Writes the files that are made from the ontology and the routes. With `--check` it writes nothing, names every file that is
 * not as it would be written, and exits with 1 if there is one.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ApiParts, describeApi } from "@cursus/api";
import { claimJsonSchema, constraintStatements, legend, ontologyDocument } from "@cursus/graph-schema";

const ROOT = join(import.meta.dirname, "..");

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The routes are described as they are declared: no part is asked for anything, and nothing is served. */
const NO_PARTS = {
  access: { mode: "keys", clock: () => new Date(0) },
  maxChars: 200_000,
  requestsPerMinute: 4,
  page: null,
  fetches: null,
  notices: null,
};

const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  "docs/ONTOLOGY.md": ontologyDocument,
  "graph-schema/generated/constraints.cypher": () => `${constraintStatements().join(";\n")};\n`,
  "graph-schema/generated/legend.json": () => json(legend()),
  "docs/openapi.json": async () => json(await describeApi(NO_PARTS as unknown as ApiParts)),
  "graph-schema/generated/claim.schema.json": () => json(claimJsonSchema()),
};

async function write(path: string, text: string): Promise<void> {
  const file = join(ROOT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  process.stdout.write(`wrote ${path}\n`);
}

async function check(path: string, text: string): Promise<void> {
  const found = await readFile(join(ROOT, path), "utf8").catch(() => null);
  if (found === text) return;
  process.stderr.write(`${path} is ${found === null ? "missing" : "out of date"}: run npm run generate\n`);
  process.exitCode = 1;
}

const act = process.argv.includes("--check") ? check : write;
for (const [path, make] of Object.entries(GENERATED)) await act(path, await make());
