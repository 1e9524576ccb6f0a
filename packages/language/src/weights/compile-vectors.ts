import { CursusError } from "@cursus/kernel";
import type { WordVectors } from "./compile-networks.ts";
import type { VectorKeys } from "./compiled-model.ts";
import { asKey, asNumber, asTable, floatsOf, unpack } from "./msgpack.ts";
import type { WeightImage } from "./weight-image.ts";

const MAGIC = "NUMPY";
const SHAPE = /'shape': \((\d+), (\d+)\)/;

/** The word vectors of a pipeline, or null where it has none. The file is in NumPy's own format, version 1. */
export function readVectors(bytes: Uint8Array): WordVectors | null {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
  const shape = SHAPE.exec(text);
  if (!text.startsWith(MAGIC, 1) || shape === null)
    throw new CursusError("ModelMalformed", "the model's word vectors are no NumPy array");
  const width = Number(shape[2]);
  if (Number(shape[1]) === 0 || width === 0) return null;
  const header = 10 + ((bytes[8] ?? 0) | ((bytes[9] ?? 0) << 8));
  return { width, numbers: floatsOf(bytes.subarray(header)) };
}

/** Which word has which row; keys in rising order, so that they are found by halving. */
export function compileVectorKeys(image: WeightImage, bytes: Uint8Array): VectorKeys {
  const pairs = [...asTable(unpack(bytes))]
    .map(([key, row]) => [asKey(key), asNumber(row)] as const)
    .filter(([, row]) => row >= 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    count: pairs.length,
    keys: image.add(BigUint64Array.from(pairs, ([key]) => key)),
    rows: image.add(Int32Array.from(pairs, ([, row]) => row)),
  };
}
