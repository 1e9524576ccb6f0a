import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Graph, migrate, openGraph } from "@cursus/graph";
import type { StackAddresses, Variables } from "@cursus/local-stack";
import { cursus } from "../../tests/harness/cursus.ts";
import { privateVariables, startPrivateStack } from "../../tests/harness/private-stack.ts";
import { parseAnnotatedText } from "../../tests/reading/annotated-text.ts";

/** A record of the sample articles and the corpus, as the product reads them, on servers of this run's own. */
export interface SamplesOnRecord {
  readonly graph: Graph;
  readonly addresses: StackAddresses;
  /** With these the command line finds the servers, and no others. */
  readonly variables: Variables;
  /** A folder that goes with the servers. */
  readonly home: string;
  /** How many articles were taken in. */
  readonly articles: number;
  end(): Promise<void>;
}

/** Throws where an article does not get on record. */
export async function samplesOnRecord(root: string): Promise<SamplesOnRecord> {
  const { home, addresses, end } = await startPrivateStack(root);
  const graph = await openGraph(addresses.neo4j);
  const ended = async (): Promise<void> => {
    await graph.close();
    await end();
  };
  try {
    await migrate(graph);
    const variables = privateVariables(home);
    const folders = [join(root, "tests", "articles", "articles"), writeCorpus(root, join(home, "corpus"))];
    const articles = await takeIn(folders, variables);
    return { graph, addresses, variables, home, articles, end: ended };
  } catch (thrown) {
    await ended();
    throw thrown;
  }
}

/** The corpus without its annotations, a JSON article each, as they are handed in. */
function writeCorpus(root: string, to: string): string {
  const corpus = join(root, "tests", "articles", "corpus");
  mkdirSync(to, { recursive: true });
  for (const path of readdirSync(corpus, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".txt")) continue;
    const { id, title, published, text } = parseAnnotatedText(readFileSync(join(corpus, path), "utf8"), path);
    const dated = published === null ? {} : { published };
    writeFileSync(join(to, `${id}.json`), JSON.stringify({ id, title, text, ...dated }));
  }
  return to;
}

/** So many at a time: on a busy machine a transaction with more would not end in its time. */
const AT_ONCE = 10;
/** What is given up for want of time is tried so often. */
const MOST_TRIES = 5;

async function takeIn(folders: readonly string[], variables: Variables): Promise<number> {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    await takeInSome(some, variables);
    console.log(`${from + some.length} of ${files.length} articles on record`);
  }
  return files.length;
}

async function takeInSome(files: readonly string[], variables: Variables): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const { code, output, notes } = await cursus(["ingest", ...files, "--json"], { variables });
    if (code === 0) return;
    if (tries === MOST_TRIES)
      throw new Error(`articles are not on record: ${(notes + output).slice(-2_000)}`);
    await cursus(["retry", "--all"], { variables });
  }
}
