import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { type CompiledModel, MODEL_FORMAT, type ModelDescription } from "./compiled-model.ts";
import type { LocatedModel } from "./ensure-model.ts";
import { sha256Of } from "./sha256.ts";

/** Reads a converted model; ModelMalformed where the copy on disk is damaged or of another version. */
export function loadModel({ folder }: LocatedModel): CompiledModel {
  const description = readDescription(folder);
  const weights = read(folder, "weights.bin");
  const sha256 = sha256Of(weights);
  if (description.format !== MODEL_FORMAT || sha256 !== description.weightsSha256) throw damaged(folder);
  return { description, weights };
}

function readDescription(folder: string): ModelDescription {
  try {
    return JSON.parse(read(folder, "model.json").toString("utf8")) as ModelDescription;
  } catch (error) {
    throw error instanceof CursusError ? error : damaged(folder, error);
  }
}

function read(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    throw damaged(folder, error);
  }
}

const damaged = (folder: string, cause?: unknown): CursusError =>
  new CursusError("ModelMalformed", `the converted model in ${folder} is damaged`, {
    cause,
    advice: "Remove that folder and run the command again: it is made anew.",
  });
