import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { PART_NAMES, type PartName } from "./parts.ts";
import { readIfPresent, writePrivateFile } from "./private-file.ts";

export function secretPath(home: string, part: PartName): string {
  return join(home, "secrets", `${part}-password`);
}

/** The part's generated password, or null where none was made yet. */
export async function readSecret(home: string, part: PartName): Promise<string | null> {
  const text = await readIfPresent(secretPath(home, part));
  return text === null || text.trim() === "" ? null : text.trim();
}

/**
 * The part's password, made on first use: 192 random bits in hex, so that it needs no escaping in a URL, a
 * configuration file or a shell.
 */
export async function ensureSecret(home: string, part: PartName): Promise<string> {
  const known = await readSecret(home, part);
  if (known !== null) return known;
  const made = randomBytes(24).toString("hex");
  await writePrivateFile(secretPath(home, part), `${made}\n`);
  return made;
}

/** Makes every password that is missing. */
export async function ensureSecrets(home: string): Promise<Readonly<Record<PartName, string>>> {
  const [redis, neo4j] = await Promise.all(PART_NAMES.map((part) => ensureSecret(home, part)));
  return { redis: redis ?? "", neo4j: neo4j ?? "" };
}
