/**
 * `npm run prove:exports`: the record of the sample articles and the corpus (tests/articles), written by `cursus export`,
 * is opened with what people open it with: every FollowTheMoney entity is validated by the library of that name, the
 * GraphML is read by networkx, the CSV by Python, and what they find is compared with the canonical export and with the
 * graph. That Neo4j imports the CSV is tested by tests/e2e/the-csv-export-is-imported.test.ts. On servers of its own;
 * takes some minutes. Writes bench/results/exports.json and ends with 1 where anything is not valid.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DUMP_LABELS } from "@cursus/graph-schema";
import { cursus } from "../tests/harness/cursus.ts";
import { type SamplesOnRecord, samplesOnRecord } from "./prove/samples-on-record.ts";
import { pythonEnvironment } from "./python-environment.ts";
import { commitOf, resultHead } from "./result-head.ts";

const root = join(import.meta.dirname, "..");
const SHOWN_FAULTS = 50;
const MOST_OUTPUT_BYTES = 1 << 28;
const EXPORTS = {
  jsonl: "record.jsonl",
  ftm: "record.ftm.jsonl",
  graphml: "record.graphml",
  csv: "csv",
} as const;
const COUNTED = `
MATCH (n) WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN count(n) AS nodes,
  sum(COUNT { (n)-->(m) WHERE any(label IN labels(m) WHERE label IN $labels) }) AS edges`;

interface Counts {
  readonly nodes: number;
  readonly edges: number;
}

interface Judged {
  readonly faults: readonly string[];
}

interface Found {
  readonly tools: Readonly<Record<string, string>>;
  readonly record: Counts;
  readonly followthemoney: Judged & { readonly entities: number; readonly values: number };
  readonly graphml: Judged & Counts;
  readonly csv: Judged & Counts & { readonly files: number };
}

async function writeExports({ variables }: SamplesOnRecord, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [format, name] of Object.entries(EXPORTS)) {
    const { code, notes } = await cursus(["export", "--format", format, "--to", join(folder, name)], {
      variables,
    });
    if (code !== 0) throw new Error(`cursus export --format ${format} ended with ${code}: ${notes}`);
  }
}

function open(folder: string): Found {
  const packages = readFileSync(join(root, "scripts", "prove", "exports.requirements.txt"), "utf8");
  const python = pythonEnvironment(join(root, ".cursus", "python", "exports"), packages);
  const script = join(root, "scripts", "prove", "exports.py");
  const maxBuffer = MOST_OUTPUT_BYTES;
  return JSON.parse(execFileSync(python, [script, folder], { encoding: "utf8", maxBuffer })) as Found;
}

const samples = await samplesOnRecord(root);
try {
  const folder = join(samples.home, "exports");
  await writeExports(samples, folder);
  const [counted] = await samples.graph.read(COUNTED, { labels: [...DUMP_LABELS] });
  const graph = { nodes: Number(counted?.nodes), edges: Number(counted?.edges) };
  const found = open(folder);
  const { followthemoney, graphml, csv, record } = found;
  const isWhole = [record, graphml, csv].every(
    ({ nodes, edges }) => nodes === graph.nodes && edges === graph.edges,
  );
  const faults = [followthemoney, graphml, csv].flatMap((one) => one.faults);
  const head = resultHead("npm run prove:exports", commitOf(root));
  const result = { ...head, articles: samples.articles, graph, ...found };
  writeFileSync(join(root, "bench", "results", "exports.json"), `${JSON.stringify(result, null, 2)}\n`);
  for (const fault of faults.slice(0, SHOWN_FAULTS)) console.log(`fault  ${fault}`);
  console.log(`graph           ${graph.nodes} nodes, ${graph.edges} edges of ${samples.articles} articles`);
  console.log(`followthemoney  ${followthemoney.entities} entities, ${followthemoney.values} values`);
  console.log(`graphml         ${graphml.nodes} nodes, ${graphml.edges} edges`);
  console.log(`csv             ${csv.nodes} nodes, ${csv.edges} edges in ${csv.files} files`);
  console.log(`${faults.length} faults${isWhole ? "" : "; the exports do not hold what the graph holds"}`);
  process.exitCode = faults.length === 0 && isWhole ? 0 : 1;
} finally {
  await samples.end();
}
