import { sha256Hex } from "@cursus/kernel";

/** The one user that may enter; Redis' own default user is switched off. */
export const REDIS_USER = "cursus";

export interface RedisSettings {
  readonly port: number;
  readonly folder: string;
  readonly password: string;
}

/**
 * The text of redis.conf. Append-only, so that a queued job survives a killed server; `noeviction`, because BullMQ
 * must not lose a key; the password stands as a hash.
 */
export function redisSettings({ port, folder, password }: RedisSettings): string {
  return [
    "bind 127.0.0.1",
    "protected-mode yes",
    `port ${port}`,
    "daemonize no",
    `dir ${JSON.stringify(folder)}`,
    "appendonly yes",
    "appendfsync everysec",
    'save ""',
    "maxmemory 512mb",
    "maxmemory-policy noeviction",
    aclRules(password).join("\n"),
    "",
  ].join("\n");
}

/**
 * The access rules, also for a container's ACL file (Redis documentation, "ACL"). Nobody can log in as the default
 * user; but Redis 7.0 reads its append-only file in that user's name, and would pass over every transaction in it,
 * which is most of the queue, had that user no rights (measured on 7.0.15: "NOPERM ... EXEC call" in its log).
 */
export function aclRules(password: string): string[] {
  return ["user default off ~* &* +@all", `user ${REDIS_USER} on #${sha256Hex(password)} ~* &* +@all`];
}
