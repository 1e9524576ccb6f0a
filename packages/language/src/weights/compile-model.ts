import { CursusError } from "@cursus/kernel";
import { createStringKeys } from "../spacy/vocabulary/string-keys.ts";
import { createKernel } from "../spacy/wasm/kernel.ts";
import { compileMoves, NAME_KINDS, PARSER_KINDS } from "./compile-moves.ts";
import { compileEncoder, compileLinear, compileTransitions } from "./compile-networks.ts";
import { compileVectorKeys, readVectors } from "./compile-vectors.ts";
import { compileLemmas, compileRuler, compileTokenizer } from "./compile-words.ts";
import { type CompiledModel, MODEL_FORMAT, type ModelDescription } from "./compiled-model.ts";
import type { ModelFiles } from "./model-files.ts";
import { sha256Of } from "./sha256.ts";
import { named, nodeAt, readThincModel } from "./thinc-model.ts";
import { createWeightImage, type WeightImage } from "./weight-image.ts";

const KERNEL_BYTES = 65_536;

/**
 * Lays a spaCy 3.8 pipeline for English out for the engine. Takes about a second for `md`; ModelMalformed where the
 * pipeline is not of the kind that the engine runs.
 */
export function compileModel(files: ModelFiles): CompiledModel {
  const image = createWeightImage();
  const description = { ...describe(files, image) };
  const weights = image.bytes();
  const weightsSha256 = sha256Of(weights);
  return { weights, description: { ...description, weightBytes: weights.length, weightsSha256 } };
}

type Described = Omit<ModelDescription, "weightBytes" | "weightsSha256">;

function describe(files: ModelFiles, image: WeightImage): Described {
  const keys = createStringKeys(createKernel(KERNEL_BYTES));
  const vectors = readVectors(files.read("vocab/vectors"));
  const nameNodes = readThincModel(files.read("ner/model"));
  const parserMoves = compileMoves(files.read("parser/moves"), PARSER_KINDS);
  const nameMoves = compileMoves(files.read("ner/moves"), NAME_KINDS);
  const tagger = nodeAt(named(readThincModel(files.read("tagger/model")), "softmax"), 0);
  return {
    format: MODEL_FORMAT,
    name: nameOf(files),
    tokenizer: compileTokenizer(files.read("tokenizer"), files.read("vocab/lookups.bin")),
    shared: compileEncoder(image, readThincModel(files.read("tok2vec/model")), vectors),
    nameEncoder: compileEncoder(image, nameNodes, vectors),
    vectorKeys: vectors === null ? null : compileVectorKeys(image, files.read("vocab/key2row")),
    tagger: compileLinear(image, tagger),
    tags: (readJson(files, "tagger/cfg") as { labels: string[] }).labels,
    parser: compileTransitions(image, readThincModel(files.read("parser/model")), parserMoves),
    names: compileTransitions(image, nameNodes, nameMoves),
    ruler: compileRuler(files.read("attribute_ruler/patterns")),
    lemmas: compileLemmas(files.read("lemmatizer/lookups/lookups.bin"), keys.keyOf),
  };
}

function nameOf(files: ModelFiles): string {
  const meta = readJson(files, "meta.json") as Readonly<Record<string, unknown>>;
  if (meta.lang !== "en") throw new CursusError("ModelMalformed", "the model is not for English");
  return `${meta.lang}_${meta.name}-${meta.version}`;
}

function readJson(files: ModelFiles, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(files.read(path)));
  } catch (error) {
    if (error instanceof CursusError) throw error;
    throw new CursusError("ModelMalformed", `${path} of the model is no JSON`, { cause: error });
  }
}
