import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DCLinter } from "dclint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const FILE = join(import.meta.dirname, "..", "..", "..", "docker-compose.yml");

const serviceSchema = z.object({
  image: z.string(),
  restart: z.string(),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  secrets: z.array(z.string()),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.object({
    test: z.array(z.string()).min(2),
    interval: z.string(),
    timeout: z.string(),
    start_period: z.string(),
    retries: z.number(),
  }),
});
const composeSchema = z.object({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.unknown()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

let folder: string;
let text: string;
let compose: z.output<typeof composeSchema>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-compose-"));
  text = await readFile(FILE, "utf8");
  compose = composeSchema.parse(parse(text));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lintSchema = z.array(
  z.object({ messages: z.array(z.object({ rule: z.string(), message: z.string() })) }),
);

/** What the schema of the Compose specification has against the file. */
function schemaErrors(path: string): readonly string[] {
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  const messages = lintSchema.parse(linter.lintFiles([path], false)).flatMap((file) => file.messages);
  return messages.flatMap(({ rule, message }) => (rule.startsWith("invalid-") ? [message] : []));
}

test("the compose file is valid by the Compose specification", () => {
  expect(schemaErrors(FILE)).toEqual([]);
});

test("a misspelt key in it would be found", async () => {
  const path = join(folder, "compose.yml");
  for (const [right, wrong] of [
    ["healthcheck:", "healthchek:"],
    ["services:", "servces:"],
    ["retries: 10", "retries: []"],
  ] as const) {
    expect(text).toContain(right);
    await writeFile(path, text.replace(right, wrong));
    expect(schemaErrors(path), wrong).not.toEqual([]);
  }
});

test("it runs the two servers, each at a version that is named, with a health check", () => {
  expect(Object.keys(compose.services).sort()).toEqual(["neo4j", "redis"]);
  for (const [name, { image, healthcheck }] of Object.entries(compose.services)) {
    expect(image, name).toMatch(/^[a-z0-9]+:\d+\.\d+/);
    expect(["CMD", "CMD-SHELL"], name).toContain(healthcheck.test[0]);
    expect(healthcheck.retries, name).toBeGreaterThan(1);
  }
});

test("no port is open to other machines", () => {
  const ports = Object.values(compose.services).flatMap((service) => service.ports);
  expect(ports).toHaveLength(2);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{CURSUS_\w+_PORT:-\d+\}:\d+$/);
});

test("data lie in named volumes, and passwords in secrets that are declared", () => {
  for (const [name, { volumes, secrets, environment }] of Object.entries(compose.services)) {
    expect(volumes, name).toHaveLength(1);
    for (const volume of volumes) expect(Object.keys(compose.volumes), name).toContain(volume.split(":")[0]);
    for (const secret of secrets) expect(Object.keys(compose.secrets), name).toContain(secret);
    expect(secrets.length, name).toBeGreaterThan(0);
    expect(
      Object.keys(environment).filter((key) => /password|auth/i.test(key)),
      name,
    ).toEqual([]);
  }
  for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\$\{CURSUS_SECRETS:-/);
});
