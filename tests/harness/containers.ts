import type { ComposeUp } from "@cursus/local-stack";

const STARTUP_MS = 180_000;

export interface TestContainers {
  readonly up: ComposeUp;
  /** Removes the containers and their data. */
  down(): Promise<void>;
}

/**
 * The services of docker-compose.yml, run by testcontainers, which removes them even where this process is killed.
 * It is loaded only when a Docker engine answers.
 */
export function testContainers(): TestContainers {
  const running: (() => Promise<unknown>)[] = [];
  return {
    async up({ name, file, variables }, services) {
      const { DockerComposeEnvironment, Wait } = await import("testcontainers");
      const environment = await new DockerComposeEnvironment("", file)
        .withProjectName(name)
        .withEnvironment({ ...variables })
        .withDefaultWaitStrategy(Wait.forHealthCheck())
        .withStartupTimeout(STARTUP_MS)
        .up([...services]);
      running.push(() => environment.down({ removeVolumes: true }));
    },
    async down() {
      for (const stop of running.splice(0)) await stop();
    },
  };
}
