import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { csvImportWords } from "@cursus/api";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import { type StackAddresses, startStack, stopStack, type Variables } from "@cursus/local-stack";
import { RULES } from "@cursus/record";
import { importCsv } from "../../tests/harness/neo4j-import.ts";
import { privateVariables } from "../../tests/harness/private-stack.ts";
import { once } from "./once.ts";

export interface LargeGraph {
  readonly graph: Graph;
  readonly addresses: StackAddresses;
  /** Where its servers keep their data; what is measured on it may be kept beside them. */
  readonly home: string;
  /** Stops its servers; their data stay for the next benchmark. */
  end(): Promise<void>;
}

type Say = (line: string) => void;

/** Articles with a million claims. */
export const LARGE_ARTICLES = 332_000;

const WRITER = join(import.meta.dirname, "..", "..", "scripts", "bench", "write-large-graph.ts");
/** Megabytes for the record of a million claims, which is computed as a whole. */
const WRITER_HEAP = 14_000;
const MEMORY = { heap: "2g", offHeap: "3g" } as const;
const SERVER: Variables = { CURSUS_NEO4J_HEAP: "3g", CURSUS_NEO4J_PAGE_CACHE: "3g" };

/**
 * The graph of so many generated articles on servers of its own, in `.cursus/bench`. It is built once, by
 * neo4j-admin's import, and goes on after the last step that was finished: the files, the import, the indexes.
 */
export async function openLargeGraph(root: string, articles: number, say: Say): Promise<LargeGraph> {
  const home = join(root, ".cursus", "bench", `${articles}-articles-${RULES.version.replace("@", "-")}`);
  mkdirSync(home, { recursive: true });
  await build(home, articles, say);
  const env = { ...privateVariables(home), ...SERVER };
  const { addresses } = await startStack({ root, env, kind: "process" });
  const graph = await openGraph(addresses.neo4j);
  await once(join(home, "indexed.json"), () => migrate(graph), say);
  const end = async (): Promise<void> => {
    await graph.close();
    await stopStack(root, env);
  };
  return { graph, addresses, home, end };
}

async function build(home: string, articles: number, say: Say): Promise<void> {
  const csv = join(home, "csv");
  const files = await once(join(home, "written.json"), () => write(csv, articles), say);
  await once(join(home, "imported.json"), () => load(csv, files, join(home, "neo4j")), say);
  rmSync(csv, { recursive: true, force: true });
}

function write(csv: string, articles: number): readonly string[] {
  const args = [`--max-old-space-size=${WRITER_HEAP}`, WRITER, csv, String(articles)];
  const names = execFileSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(names);
}

async function load(csv: string, files: readonly string[], neo4j: string): Promise<string> {
  rmSync(join(neo4j, "data"), { recursive: true, force: true });
  const output = await importCsv({ words: csvImportWords(files), files: csv, neo4j, memory: MEMORY });
  return output.slice(output.indexOf("IMPORT DONE"));
}
