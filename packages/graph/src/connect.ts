import { CursusError } from "@cursus/kernel";
import neo4j, { type Config, type Driver, type Transaction } from "neo4j-driver";
import { namingFailures } from "./errors.ts";
import { toParameters } from "./plain-values.ts";
import { type GraphReader, readRows, readTogether, rowsOf } from "./read.ts";

export interface GraphSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** An open graph. It can be read by anyone; it is written only by the functions of this package. */
export interface Graph extends GraphReader {
  /** Returns every connection. Call it once, when nothing else is under way. */
  close(): Promise<void>;
}

/** How long an absent server may keep us waiting, in milliseconds. */
const CONNECT_DEADLINE = 4_000;

const DRIVER_SETTINGS: Config = {
  // One process runs at most a worker's readers and a few questions at a time.
  maxConnectionPoolSize: 20,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: CONNECT_DEADLINE,
  // Doubling delays overshoot an outage; a queue with a cap does the long waiting (measured: 90 s for a 17 s outage).
  maxTransactionRetryTime: 5_000,
  connectionLivenessCheckTimeout: 30_000,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: "OFF" },
  userAgent: "cursus/0.1",
};

const drivers = new WeakMap<Graph, Driver>();
const opened = new WeakMap<Graph, GraphSettings>();
const transactions = new WeakMap<Graph, Transaction>();

/**
 * Connects to Neo4j. Throws GraphUnreachable within 5 seconds where no server answers, and EnvironmentInvalid
 * where it refuses the login or the address cannot be read.
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const driver = createDriver(settings);
  try {
    await namingFailures(() => withinDeadline(driver.verifyConnectivity(), settings.uri));
  } catch (thrown) {
    await driver.close();
    throw thrown;
  }
  const graph: Graph = {
    read: (cypher, parameters) => readRows(driver, cypher, parameters),
    together: (work) => readTogether(driver, work),
    close: () => driver.close(),
  };
  drivers.set(graph, driver);
  opened.set(graph, settings);
  return graph;
}

/** What a graph was opened with, for this package only. */
export function settingsOf(graph: Graph): GraphSettings {
  const settings = opened.get(graph);
  if (settings === undefined) throw new CursusError("Unexpected", "not a graph made by openGraph");
  return settings;
}

/** The driver behind a graph, for this package only. */
export function driverOf(graph: Graph): Driver {
  const driver = drivers.get(graph);
  if (driver === undefined) throw new CursusError("Unexpected", "not a graph made by openGraph");
  return driver;
}

/** A graph whose reads all run in one open transaction, and so see what it has changed. It can only be read. */
export function bindToTransaction(transaction: Transaction): Graph {
  const graph: Graph = {
    read: (cypher, parameters) =>
      namingFailures(async () => rowsOf(await transaction.run(cypher, toParameters(parameters ?? {})))),
    together: (work) => work(graph),
    close: async () => undefined,
  };
  transactions.set(graph, transaction);
  return graph;
}

/** The open transaction that a graph is bound to, if it is to one. */
export function boundTransaction(graph: Graph): Transaction | undefined {
  return transactions.get(graph);
}

function createDriver({ uri, user, password }: GraphSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), DRIVER_SETTINGS);
  } catch (thrown) {
    throw new CursusError("EnvironmentInvalid", `NEO4J_URI cannot be used: ${uri}`, { cause: thrown });
  }
}

async function withinDeadline<T>(connected: Promise<T>, uri: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer(uri)), CONNECT_DEADLINE);
  });
  try {
    return await Promise.race([connected, late]);
  } finally {
    clearTimeout(timer);
  }
}

function noAnswer(uri: string): CursusError {
  return new CursusError("GraphUnreachable", `Neo4j does not answer at ${uri}`, {
    advice: "Start it with `npm start`, or set NEO4J_URI.",
  });
}
