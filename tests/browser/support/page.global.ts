import { join } from "node:path";
import { migrate, openGraph } from "@cursus/graph";
import type { TestProject } from "vitest/node";
import { cursus } from "../../harness/cursus.ts";
import { graphByHand } from "../../harness/graph-by-hand.ts";
import { privateVariables } from "../../harness/private-stack.ts";
import type { TestStack } from "../../harness/stack.ts";
import { findChromium } from "./chromium.ts";
import { type ServedPage, servePage } from "./serve-page.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the page is served, with the sample articles on record. */
    pageAddress: string;
    chromium: string;
  }
}

/** Names a page that is served already, with the sample articles; the tests then start nothing. */
const SERVED = "CURSUS_TEST_PAGE";

const running: { server?: ServedPage } = {};

/** The product as people run it: the sample articles handed in, and `cursus serve` with its worker. */
export async function setup(project: TestProject): Promise<void> {
  project.provide("chromium", findChromium());
  const served = process.env[SERVED];
  if (served !== undefined) return project.provide("pageAddress", served);
  const { testStack } = project.getProvidedContext();
  const variables = variablesOf(testStack);
  await prepare(testStack);
  const samples = join(testStack.root, "tests/articles/articles");
  const { code, notes } = await cursus(["ingest", samples, "--json"], { variables });
  if (code !== 0) throw new Error(`the samples were not taken in: ${notes}`);
  running.server = await servePage(testStack.root, variables);
  project.provide("pageAddress", running.server.address);
}

export async function teardown(): Promise<void> {
  await running.server?.end();
}

/** A private stack is empty; a given one is emptied. */
async function prepare({ kind, addresses }: TestStack): Promise<void> {
  const graph = await openGraph(addresses.neo4j);
  await migrate(graph);
  await graph.close();
  if (kind === "private") return;
  const byHand = graphByHand(addresses.neo4j);
  await byHand.wipe();
  await byHand.close();
}

function variablesOf({ home, addresses: { neo4j, redis } }: TestStack) {
  return {
    ...privateVariables(home),
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    REDIS_URL: redis.url,
    CURSUS_QUEUE_PREFIX: "browser",
  };
}
