import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jvmOptions, neo4jMemory, neo4jSettings } from "./neo4j-settings.ts";
import { aclRules, redisSettings } from "./redis-settings.ts";

const compose = readFileSync(join(import.meta.dirname, "../../../docker-compose.yml"), "utf8");

/** The file as it is where no variable is set. */
const defaults = compose.replaceAll('"', "").replace(/\$\{\w+:-([^}]*)\}/g, "$1");

/** Settings that a container has otherwise: it listens inside its own network, and its web port tells its health. */
const LOCAL_ONLY = /^(server\.(bolt|http|https|default_listen)|dbms\.security\.auth_enabled)/;

describe("the container of Neo4j has each setting of the local process", () => {
  const settings = neo4jSettings(7687, neo4jMemory({}))
    .trim()
    .split("\n")
    .filter((line) => !LOCAL_ONLY.test(line));

  test.each(settings)("%s", (line) => {
    const [name = "", value = ""] = line.split("=");
    const variable = `NEO4J_${name.replaceAll("_", "__").replaceAll(".", "_")}`;
    expect(defaults).toContain(`${variable}: ${value}\n`);
  });

  test("its heap", () => {
    const { heap } = neo4jMemory({});
    expect(defaults).toContain(`NEO4J_server_memory_heap_max__size: ${heap}\n`);
    expect(jvmOptions({ heap, pageCache: "1g" })).toContain(`-Xmx${heap}`);
  });

  test("of which there are some", () => expect(settings.length).toBeGreaterThan(7));
});

describe("the container of Redis has each setting of the local process", () => {
  test.each([
    "appendonly yes",
    "appendfsync everysec",
    'save ""',
    "maxmemory 512mb",
    "maxmemory-policy noeviction",
  ])("%s", (setting) => {
    expect(redisSettings({ port: 1, folder: "/f", password: "p" })).toContain(`\n${setting}\n`);
    expect(compose).toContain(`--${setting}`);
  });
});

test("Redis lets in one user, by a hash that is not the password", () => {
  const rules = aclRules("correct horse");
  expect(rules[0]).toBe("user default off ~* &* +@all");
  expect(rules.join()).not.toContain("correct horse");
  expect(rules[1]).toMatch(/^user cursus on #[0-9a-f]{64} /);
});

test("both servers listen on loopback only", () => {
  expect(neo4jSettings(1234, neo4jMemory({}))).toContain("server.bolt.listen_address=127.0.0.1:1234\n");
  expect(redisSettings({ port: 1234, folder: "/f", password: "p" })).toContain("bind 127.0.0.1\n");
  expect(compose.match(/- "127\.0\.0\.1:\$\{CURSUS_\w+_PORT:-\d+\}:\d+"/g)).toHaveLength(2);
});
