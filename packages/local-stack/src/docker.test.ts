import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { composeProject } from "./docker.ts";
import { readState } from "./stack-state.ts";
import { startParts } from "./start.ts";
import { stopStack } from "./stop.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "cursus-docker-"));
});
afterEach(async () => {
  await stopStack("/checkout", { CURSUS_HOME: home, PATH: home });
  await rm(home, { recursive: true });
});

/** In the place of Docker: a script that writes down what it was asked, with the ports it was given. */
async function recordingDocker(): Promise<Record<string, string>> {
  const path = join(home, "docker");
  const asked = join(home, "asked");
  await writeFile(
    path,
    `#!/bin/sh\necho "$@ $CURSUS_REDIS_PORT $CURSUS_NEO4J_PORT $CURSUS_SECRETS" >> ${asked}\n`,
  );
  await chmod(path, 0o755);
  return {
    PATH: `${home}:/usr/bin:/bin`,
    CURSUS_HOME: home,
    CURSUS_REDIS_PORT: "21001",
    CURSUS_NEO4J_PORT: "21002",
  };
}

test("both containers are started by one call, waited for, and stopped by name", async () => {
  const env = await recordingDocker();
  expect(await startParts({ root: "/checkout", env, kind: "docker" })).toEqual(["redis", "neo4j"]);
  expect(await readState(home)).toMatchObject({
    redis: { kind: "docker", port: 21001, process: null },
    neo4j: { kind: "docker", port: 21002, process: null },
  });
  expect(await stopStack("/checkout", env, ["neo4j"])).toEqual(["neo4j"]);

  const { name } = await composeProject({ root: "/checkout", home }, {});
  const compose = `compose --project-name ${name} --file /checkout/docker-compose.yml`;
  expect((await readFile(join(home, "asked"), "utf8")).trim().split("\n")).toEqual([
    `${compose} up --detach --wait redis neo4j 21001 21002 ${home}/secrets`,
    `${compose} stop neo4j 21001 21002 ${home}/secrets`,
  ]);
});

test("two homes are two projects, with secrets that the images can read", async () => {
  const [one, other] = [join(home, "one"), join(home, "other")];
  const project = await composeProject({ root: "/checkout", home: one }, { redis: 21001 });
  expect((await composeProject({ root: "/checkout", home: other }, {})).name).not.toBe(project.name);
  expect(project.variables).toEqual({ CURSUS_SECRETS: join(one, "secrets"), CURSUS_REDIS_PORT: "21001" });
  expect(await readFile(join(one, "secrets", "neo4j-auth"), "utf8")).toMatch(/^neo4j\/[0-9a-f]{48}$/);
  expect(await readFile(join(one, "secrets", "redis-acl"), "utf8")).toMatch(
    /^user default off ~\* &\* \+@all\nuser cursus on #/,
  );
});
