#!/usr/bin/env node
/**
 * The way in for `npm start`, `npm test` and `cursus`. Plain JavaScript that any Node from 18 on can run: it
 * installs what package-lock.json asks for, then hands over to the Node that the project brings.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".cursus-installed");
/** What Node has compiled once it takes from here: without it, each command would compile TypeScript for a second. */
const compiled = join(root, "node_modules", ".cache", "compiled");

const PROGRAMS = {
  start: ["services/cli/src/main.ts", "start"],
  test: ["scripts/test.ts"],
  check: ["scripts/check.ts"],
  cursus: ["services/cli/src/main.ts"],
};

function fail(message) {
  process.stderr.write(`cursus: ${message}\n`);
  process.exit(69);
}

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash();
}

function install() {
  process.stderr.write("cursus: installing packages (once, about a minute)...\n");
  // Scripts are not run: nothing the project needs depends on one, and a stricter npm would skip them anyway.
  // Not `npm ci`: it refuses a lock file that leaves out packages for platforms which a registry does not carry.
  const words = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = spawnSync("npm", words, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0)
    fail("`npm install` did not finish: is the npm registry reachable? Run the command again to go on.");
  writeFileSync(stamp, lockHash());
}

/** The Node of the platform package, else the present one where it is new enough to run TypeScript. */
function findNode() {
  const require = createRequire(join(root, "package.json"));
  for (const name of [
    `node-${process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]) {
    try {
      return join(dirname(require.resolve(`${name}/package.json`)), "bin", "node");
    } catch {
      // Not this platform's package.
    }
  }
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 24 || (major === 24 && minor >= 0)) return process.execPath;
  return fail(
    `no Node 24 package for ${process.platform}-${process.arch}: install Node 24 and run the command again.`,
  );
}

function run(command, args) {
  const path = [join(root, "node_modules", ".bin"), dirname(command), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path, CURSUS_ROOT: root },
  });
  // A terminal sends its signal to both processes; the child takes two within a second for one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`could not start ${command}: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

const [program = "cursus", ...rest] = process.argv.slice(2);
if (!isInstalled()) install();
const node = findNode();
if (program === "exec") {
  const [tool = "node", ...args] = rest;
  run(tool === "node" ? node : join(root, "node_modules", ".bin", tool), args);
} else {
  const [script, ...fixed] = PROGRAMS[program] ?? fail(`unknown program ${program}`);
  run(node, ["--disable-warning=ExperimentalWarning", join(root, script), ...fixed, ...rest]);
}
