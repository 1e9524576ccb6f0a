import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFileLogger } from "./logger.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cursus-log-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file log is made with its first line, and lines are added at its end", () => {
  const file = join(folder, "logs", "cursus.log");
  const open = () => createFileLogger("cursus", "warn", file);
  open().info("below the level");
  expect(existsSync(file)).toBe(false);
  open().warn({ code: "GraphTransient" }, "article failed");
  open().warn("again");
  const lines = readFileSync(file, "utf8").trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(["article failed", "again"]);
});
