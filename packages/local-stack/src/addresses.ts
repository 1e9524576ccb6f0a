import { type Environment, readEnvironment } from "@cursus/kernel";
import type { ProbeResult } from "./endpoint.ts";
import type { Neo4jAddress, PartName, RedisAddress, StackAddresses, Variables } from "./parts.ts";
import { probeNeo4j } from "./probe-neo4j.ts";
import { probeRedis } from "./probe-redis.ts";
import { REDIS_USER } from "./redis-settings.ts";
import { readSecret, secretPath } from "./secret.ts";
import { readState } from "./stack-state.ts";

/** The addresses that are known, whether or not anything answers there. */
export type KnownAddresses = { readonly [Part in PartName]: StackAddresses[Part] | null };

/** Addresses from the environment first, else from the state of the last start. */
export async function knownAddresses(home: string, env: Variables): Promise<KnownAddresses> {
  const environment = readEnvironment(env);
  const state = await readState(home);
  return {
    redis:
      redisFromEnvironment(environment) ?? (state.redis && (await localRedisAddress(home, state.redis.port))),
    neo4j:
      neo4jFromEnvironment(environment) ?? (state.neo4j && (await localNeo4jAddress(home, state.neo4j.port))),
  };
}

/** True where the environment says where the part is, so that we neither start nor stop it. */
export function isGiven(part: PartName, env: Variables): boolean {
  const environment = readEnvironment(env);
  return (part === "redis" ? environment.REDIS_URL : environment.NEO4J_URI) !== undefined;
}

export async function probeAt(part: PartName, addresses: KnownAddresses): Promise<ProbeResult> {
  if (part === "redis")
    return addresses.redis === null ? "not started" : await probeRedis(addresses.redis.url);
  return addresses.neo4j === null ? "not started" : await probeNeo4j(addresses.neo4j.uri);
}

function redisFromEnvironment({ REDIS_URL }: Environment): RedisAddress | null {
  return REDIS_URL === undefined ? null : { url: REDIS_URL };
}

function neo4jFromEnvironment(environment: Environment): Neo4jAddress | null {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = "" } = environment;
  return uri === undefined ? null : { uri, user, password, passwordFile: null };
}

async function localRedisAddress(home: string, port: number): Promise<RedisAddress | null> {
  const password = await readSecret(home, "redis");
  return password === null ? null : { url: `redis://${REDIS_USER}:${password}@127.0.0.1:${port}` };
}

async function localNeo4jAddress(home: string, port: number): Promise<Neo4jAddress | null> {
  const password = await readSecret(home, "neo4j");
  const passwordFile = secretPath(home, "neo4j");
  return password === null
    ? null
    : { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, passwordFile };
}
