import { MIGRATIONS, type Migration, SCHEMA_VERSION } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { inWriteTransaction, runAlone } from "./transaction.ts";

export interface MigrationReport {
  /** Names of the migrations that this run brought in, for the first time or because somebody had undone them. */
  readonly applied: readonly string[];
}

/** How long indexes may take to be filled, in seconds: on a graph of a million claims minutes. */
const INDEX_WAIT = 3_600;

/**
 * Brings the database to the schema this program needs and waits until every index can be used. Any number of
 * processes may do so at once: each statement can be run again, and a version is noted after it holds.
 * Throws GraphNotMigrated where the database is of a newer program.
 */
export async function migrate(graph: Graph): Promise<MigrationReport> {
  const held = await heldVersion(graph);
  assertNotNewer(held);
  const usable = await usableNames(graph);
  const missing = MIGRATIONS.filter(
    ({ version, statements }) =>
      version > held || declaredNames(statements).some((name) => !usable.has(name)),
  );
  for (const migration of missing) await apply(graph, migration);
  await runAlone(graph, `CALL db.awaitIndexes(${INDEX_WAIT})`);
  return { applied: missing.map(({ name }) => name) };
}

/**
 * Throws GraphNotMigrated unless the database has this program's schema, with every constraint and index of it
 * there and in use. Without its constraint a label gets doubles under load.
 */
export async function assertMigrated(graph: Graph): Promise<void> {
  const held = await heldVersion(graph);
  assertNotNewer(held);
  if (held < SCHEMA_VERSION) throw notMigrated(`its schema is ${held}, not ${SCHEMA_VERSION}`);
  const usable = await usableNames(graph);
  const lacking = DECLARED_NAMES.filter((name) => !usable.has(name));
  if (lacking.length > 0) throw notMigrated(`it lacks ${lacking.join(", ")}`);
}

const HELD = "OPTIONAL MATCH (v:SchemaVersion) RETURN coalesce(max(v.version), 0) AS version";

async function heldVersion(graph: Graph): Promise<number> {
  const [held] = await graph.read(HELD);
  return Number(held?.version ?? 0);
}

async function apply(graph: Graph, { version, name, statements }: Migration): Promise<void> {
  for (const statement of statements) await runSchemaStatement(graph, statement);
  await inWriteTransaction(graph, ({ note }) =>
    note("MERGE (v:SchemaVersion {id: $id}) SET v.version = $version, v.name = $name", {
      id: String(version),
      version,
      name,
    }),
  );
}

const ATTEMPTS = 5;

/** Two processes that make one constraint at the same moment may deadlock: the later one then finds it made. */
async function runSchemaStatement(graph: Graph, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runAlone(graph, statement);
      return;
    } catch (thrown) {
      if (attempt === ATTEMPTS || !isTransient(thrown)) throw thrown;
    }
  }
}

const isTransient = (thrown: unknown): boolean =>
  thrown instanceof CursusError && thrown.code === "GraphTransient";

/** Kind and name in `CREATE CONSTRAINT name IF NOT EXISTS`. */
const CREATED = /^CREATE (CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+) IF NOT EXISTS/;

const DECLARED_NAMES = MIGRATIONS.flatMap(({ statements }) => declaredNames(statements));

function declaredNames(statements: readonly string[]): readonly string[] {
  return statements.flatMap((statement) => {
    const [, kind, name] = CREATED.exec(statement) ?? [];
    return name === undefined ? [] : [kind === "CONSTRAINT" ? `constraint ${name}` : `index ${name}`];
  });
}

const USABLE = `
SHOW INDEXES YIELD name, state, owningConstraint WHERE state = 'ONLINE'
RETURN CASE WHEN owningConstraint IS NULL THEN 'index ' ELSE 'constraint ' END + name AS name`;

/** A uniqueness constraint owns an index of its name. */
async function usableNames(graph: Graph): Promise<ReadonlySet<string>> {
  return new Set((await graph.read(USABLE)).map(({ name }) => String(name)));
}

function assertNotNewer(held: number): void {
  if (held <= SCHEMA_VERSION) return;
  throw new CursusError(
    "GraphNotMigrated",
    `the database has schema ${held}, this program ${SCHEMA_VERSION}`,
    {
      advice: "Use the newer program.",
    },
  );
}

function notMigrated(why: string): CursusError {
  return new CursusError("GraphNotMigrated", `the database is not ready: ${why}`, {
    advice: "Run `npm start` or `cursus up`.",
  });
}
