import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ensureSecret, readSecret, secretPath } from "./secret.ts";

test("a password is made once, and only its owner can read it", async () => {
  const home = await mkdtemp(join(tmpdir(), "cursus-secret-"));
  try {
    expect(await readSecret(home, "redis")).toBeNull();
    const made = await ensureSecret(home, "redis");
    expect(made).toMatch(/^[0-9a-f]{48}$/);
    expect(await ensureSecret(home, "redis")).toBe(made);
    expect(await ensureSecret(home, "neo4j")).not.toBe(made);
    expect((await stat(secretPath(home, "redis"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, "secrets"))).mode & 0o777).toBe(0o700);
  } finally {
    await rm(home, { recursive: true });
  }
});
