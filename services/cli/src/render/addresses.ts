import type { StackAddresses } from "@cursus/local-stack";
import { shownPath } from "../shown-path.ts";

/** Where the parts are, without any secret. */
export interface PublicAddresses {
  readonly bolt: string;
  readonly user: string;
  /** The file that holds the password; null where the environment gave it. */
  readonly passwordFile: string | null;
  readonly redis: string;
}

export function publicAddresses({ neo4j, redis }: StackAddresses): PublicAddresses {
  const { uri, user, passwordFile } = neo4j;
  return { bolt: uri, user, passwordFile, redis: withoutLogin(redis.url) };
}

export function renderAddresses(
  { bolt, user, passwordFile, redis }: PublicAddresses,
  folder: string,
): readonly string[] {
  const password =
    passwordFile === null ? "password from NEO4J_PASSWORD" : `password in ${shownPath(passwordFile, folder)}`;
  return [`Neo4j         ${bolt}  user ${user}, ${password}`, `Redis         ${redis}`];
}

function withoutLogin(address: string): string {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return url.href;
}
