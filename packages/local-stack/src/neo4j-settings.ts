import { readEnvironment } from "@cursus/kernel";
import type { Variables } from "./parts.ts";

/** As Neo4j writes sizes: "512m". */
export interface Neo4jMemory {
  readonly heap: string;
  readonly pageCache: string;
}

/** Unless told otherwise those of a small machine; a record of some 100,000 articles fits. */
export function neo4jMemory(env: Variables): Neo4jMemory {
  const { CURSUS_NEO4J_HEAP, CURSUS_NEO4J_PAGE_CACHE } = readEnvironment(env);
  return { heap: CURSUS_NEO4J_HEAP, pageCache: CURSUS_NEO4J_PAGE_CACHE };
}

export const jvmOptions = ({ heap }: Neo4jMemory): readonly string[] => [
  "-Xms256m",
  `-Xmx${heap}`,
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  "-Dfile.encoding=UTF-8",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

/**
 * The text of neo4j.conf. The limits keep one bad query from taking the server down: a transaction that hangs
 * frees the commit lane after ten seconds, and none can fill the heap. No query may read a file. The databases are
 * closed before the port is: without its quiet period of five seconds a stop takes less than one.
 */
export function neo4jSettings(port: number, { pageCache }: Neo4jMemory): string {
  const settings: Readonly<Record<string, string>> = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.pagecache.size": pageCache,
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "dbms.usage_report.enabled": "false",
    "dbms.memory.transaction.total.max": "512m",
    "db.memory.transaction.max": "256m",
    "db.transaction.timeout": "10s",
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "64m size",
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n")}\n`;
}
