import { defineConfig } from "vitest/config";

/** Unit tests stand beside what they test; tests that need Redis and Neo4j end in `.stack.test.ts`. */
const SOURCES = [
  "graph-schema/src",
  "packages/*/src",
  "services/*/src",
  "scripts",
  "tests/articles",
  "tests/reading",
  "tests/ask",
  "tests/generator",
];

/** Files that only the commands of full size run (CURSUS_LONG=yes): they want a quiet machine and many minutes. */
const LONG =
  process.env.CURSUS_LONG === "yes" ? [] : ["a-full-disk-loses-nothing"].map((name) => `**/${name}.test.ts`);

/** What a test waits for comes within the default second only where nothing else wants the machine. */
const PATIENT = { expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    // Stopping a Neo4j takes longer than the default 10 s on a busy machine; given up, it would be left running.
    teardownTimeout: 120_000,
    projects: [
      {
        test: {
          name: "unit",
          ...PATIENT,
          globalSetup: ["tests/harness/model.global.ts"],
          include: SOURCES.map((folder) => `${folder}/**/*.test.ts`),
          exclude: ["**/*.stack.test.ts", "**/node_modules/**"],
          // On a machine with other work five seconds can be too few for a test that computes for one.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "stack",
          ...PATIENT,
          include: [...SOURCES.map((folder) => `${folder}/**/*.stack.test.ts`), "tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/harness/stack.global.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "laws",
          ...PATIENT,
          include: ["tests/laws/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...LONG],
          globalSetup: ["tests/harness/stack.global.ts"],
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "sources",
          ...PATIENT,
          include: ["tests/sources/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...LONG],
          globalSetup: ["tests/harness/stack.global.ts"],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "faults",
          ...PATIENT,
          include: ["tests/faults/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...LONG],
          globalSetup: ["tests/harness/stack.global.ts"],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "contract",
          ...PATIENT,
          include: ["tests/contract/**/*.test.ts"],
          globalSetup: ["tests/harness/stack.global.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "browser",
          ...PATIENT,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup:
            process.env.CURSUS_TEST_PAGE === undefined
              ? ["tests/harness/stack.global.ts", "tests/browser/support/page.global.ts"]
              : ["tests/browser/support/page.global.ts"],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "security",
          ...PATIENT,
          include: ["tests/security/**/*.test.ts"],
          globalSetup: ["tests/harness/stack.global.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
