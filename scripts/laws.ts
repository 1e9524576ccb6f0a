/** `npm run laws`: the laws of the record on real servers, at full size (`npm test` tries each a few times). */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runStep, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

process.env.CURSUS_LAWS = "whole";
const { code } = await runStep([tool(root, "vitest"), "run", "--project", "laws", ...process.argv.slice(2)], {
  root,
  echo: true,
});
process.exitCode = code;
