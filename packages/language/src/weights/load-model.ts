import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { CursusError } from "@cursus/kernel";
import { MODEL_FORMAT, type ModelDescription, type StoredModel } from "./compiled-model.ts";
import type { LocatedModel } from "./ensure-model.ts";
import { sha256Of } from "./sha256.ts";

/** Opens a converted model; ModelMalformed where the copy on disk is damaged or of another version. */
export function loadModel({ folder }: LocatedModel): StoredModel {
  const description = readDescription(folder);
  return {
    description,
    readWeights: (into) => {
      const isWhole = fill(join(folder, "weights.bin"), into);
      if (!isWhole || sha256Of(into) !== description.weightsSha256) throw damaged(folder);
    },
  };
}

function readDescription(folder: string): ModelDescription {
  let description: ModelDescription;
  try {
    description = JSON.parse(readFileSync(join(folder, "model.json"), "utf8")) as ModelDescription;
  } catch (error) {
    throw damaged(folder, error);
  }
  if (description.format !== MODEL_FORMAT) throw damaged(folder);
  return description;
}

/** Reads a file into memory that it must fill exactly. */
function fill(path: string, into: Uint8Array): boolean {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return false;
  }
  try {
    if (fstatSync(file).size !== into.length) return false;
    for (let at = 0; at < into.length; ) {
      const read = readSync(file, into, at, into.length - at, at);
      if (read === 0) return false;
      at += read;
    }
    return true;
  } finally {
    closeSync(file);
  }
}

const damaged = (folder: string, cause?: unknown): CursusError =>
  new CursusError("ModelMalformed", `the converted model in ${folder} is damaged`, {
    cause,
    advice: "Remove that folder and run the command again: it is made anew.",
  });
