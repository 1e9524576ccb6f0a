import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PartName, Variables } from "@cursus/local-stack";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { cursus } from "../harness/cursus.ts";
import { privateVariables } from "../harness/private-stack.ts";
import { killPart, stackVariables, startPart } from "../harness/stack.ts";

/** From when the program runs: how long that takes is the machine's affair, and measured beside it. */
const WITHIN_MS = 5_000;
/** Every command that needs a server, or both. */
const COMMANDS: readonly (readonly string[])[] = [
  ["ingest", "README.md"],
  ["ask", "who dismissed Ana Rojas?"],
  ["query", "whoDismissed", "Ana Rojas"],
  ["cypher", "RETURN 1"],
  ["retract", "nothing"],
  ["verify"],
  ["rebuild"],
  ["dump"],
  ["dead"],
  ["retry", "--all"],
  ["status"],
  ["serve", "--port", "0"],
];
/** One for each way to the servers: reading the graph, the queue, both. */
const [FEW, ALL] = [[COMMANDS[1], COMMANDS[8], COMMANDS[0]].map((one) => one ?? []), COMMANDS];

let home: string;
let silent: Server;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "cursus-absent-"));
  silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  silent.close();
  await rm(home, { recursive: true, force: true });
});

async function expectTold(
  commands: readonly (readonly string[])[],
  variables: Variables,
  words: RegExp,
): Promise<void> {
  const { milliseconds: starting } = await cursus(["--help"], { variables });
  for (const command of commands) {
    const { code, output, notes, milliseconds } = await cursus(command, { variables });
    const name = command.join(" ");
    expect({ name, code, output }).toEqual({ name, code: 69, output: "" });
    expect(notes.trimEnd().split("\n"), name).toEqual([expect.stringMatching(words)]);
    expect(milliseconds - starting, name).toBeLessThan(WITHIN_MS);
  }
}

test("every command says so where nothing was ever started", async () => {
  const nowhere = privateVariables(home);
  await expectTold(
    ALL,
    nowhere,
    /^cursus: Redis is not running .* and Neo4j is not running .*npm start.*\]$/,
  );
});

test.each([
  ["REDIS_URL", "redis://127.0.0.1:1", "Redis"],
  ["NEO4J_URI", "bolt://127.0.0.1:1", "Neo4j"],
])("a closed port in %s is told", async (name, address, title) => {
  const variables = { ...stackVariables(), [name]: address };
  await expectTold(FEW, variables, new RegExp(`^cursus: ${title} is not running .*Check ${name}\\..*\\]$`));
});

test.each([
  ["REDIS_URL", "redis", "Redis"],
  ["NEO4J_URI", "bolt", "Neo4j"],
])("a port in %s that accepts and never answers is told", async (name, scheme, title) => {
  const { port } = silent.address() as AddressInfo;
  const variables = { ...stackVariables(), [name]: `${scheme}://127.0.0.1:${port}` };
  await expectTold(FEW, variables, new RegExp(`^cursus: ${title} is not running \\(no answer within 2 s\\)`));
});

test("a wrong password is told as such, and as nothing that waiting would mend", async () => {
  const variables = { ...stackVariables(), NEO4J_PASSWORD: "wrong-password" };
  const { code, output, notes } = await cursus(["status"], { variables });
  expect({ code, output }).toEqual({ code: 78, output: "" });
  expect(notes).toMatch(/^cursus: Neo4j refused the login.*\]\n$/);
});

test.runIf(inject("testStack").kind === "private").each([
  ["redis", "Redis"],
  ["neo4j", "Neo4j"],
] as const satisfies readonly (readonly [PartName, string])[])(
  "a %s that was started here and was killed is told",
  async (part, title) => {
    const variables = privateVariables(inject("testStack").home);
    await killPart(part);
    try {
      await expectTold(FEW, variables, new RegExp(`^cursus: ${title} is not running .*npm start.*\\]$`));
    } finally {
      await startPart(part);
    }
  },
);
