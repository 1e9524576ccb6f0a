import { localNeo4j } from "./local-neo4j.ts";
import type { LocalPart } from "./local-part.ts";
import { localRedis } from "./local-redis.ts";
import type { PartName } from "./parts.ts";

export const LOCAL_PARTS: Readonly<Record<PartName, LocalPart>> = { redis: localRedis, neo4j: localNeo4j };
