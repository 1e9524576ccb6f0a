import { CursusError } from "@cursus/kernel";
import { HIDDEN, HIDDEN_PIECES, PIECES, SCORE_TILE, WIDTH } from "../spacy/wasm/vectors.ts";
import type {
  EmbeddingTable,
  EncoderLayout,
  Feature,
  LinearLayout,
  MaxoutLayer,
  Move,
  TransitionLayout,
} from "./compiled-model.ts";
import { asList, asNumber, asText } from "./msgpack.ts";
import { named, nodeAt, type ThincNode } from "./thinc-model.ts";
import type { WeightImage } from "./weight-image.ts";

/** The token attributes that English pipelines embed, as spaCy names them. */
const FEATURES: ReadonlyMap<string, Feature> = new Map([
  ["NORM", "norm"],
  ["PREFIX", "prefix"],
  ["SUFFIX", "suffix"],
  ["SHAPE", "shape"],
  ["SPACY", "spacy"],
  ["IS_SPACE", "space"],
]);

const first = (nodes: readonly ThincNode[], name: string) => nodeAt(named(nodes, name), 0);

/** A tok2vec network. `vectors` are the word vectors, row by row, where the pipeline has them. */
export function compileEncoder(
  image: WeightImage,
  nodes: readonly ThincNode[],
  vectors: WordVectors | null,
): EncoderLayout {
  const norms = named(nodes, "layernorm");
  const [mix, ...windows] = named(nodes, "maxout").map((node, index) =>
    compileMaxout(image, node, nodeAt(norms, index)),
  );
  if (mix === undefined) throw new CursusError("ModelMalformed", "an encoder has no maxout layer");
  return {
    tables: compileTables(image, nodes),
    vectors: vectors === null ? null : image.add(project(vectors, first(nodes, "static_vectors"))),
    mix,
    windows,
  };
}

function compileTables(image: WeightImage, nodes: readonly ThincNode[]): readonly EmbeddingTable[] {
  const columns = asList(first(nodes, "extract_features").attribute("columns")).map(asText);
  return named(nodes, "hashembed").map((node) => ({
    feature: featureOf(columns[asNumber(node.attribute("column"))]),
    rows: node.size("nV"),
    seed: asNumber(node.attribute("seed")),
    at: image.add(node.floats("E")),
  }));
}

function featureOf(attribute: string | undefined): Feature {
  const feature = FEATURES.get(attribute ?? "");
  if (feature === undefined)
    throw new CursusError("ModelMalformed", `the model embeds an unknown attribute (${attribute})`);
  return feature;
}

/** The pieces of all units are put one after another: first those of piece 0. */
function compileMaxout(image: WeightImage, node: ThincNode, norm: ThincNode): MaxoutLayer {
  const inputs = node.size("nI");
  if (node.size("nO") !== WIDTH || node.size("nP") !== PIECES)
    throw new CursusError("ModelMalformed", "an encoder is not 96 units of 3 pieces wide");
  const weights = byPiece(node.floats("W"), { units: WIDTH, pieces: PIECES, inputs });
  const bias = byPiece(node.floats("b"), { units: WIDTH, pieces: PIECES, inputs: 1 });
  const linear = image.addLinear(weights, bias, WIDTH * PIECES);
  return {
    inputs,
    weights: linear.weights,
    bias: linear.bias,
    gain: image.add(norm.floats("G")),
    normBias: image.add(norm.floats("b")),
  };
}

interface Pieces {
  readonly units: number;
  readonly pieces: number;
  readonly inputs: number;
}

/** Turns [unit][piece][input] into [piece][unit][input]. */
function byPiece(weights: Float32Array, { units, pieces, inputs }: Pieces): Float32Array {
  const turned = new Float32Array(weights.length);
  for (let unit = 0; unit < units; unit++)
    for (let piece = 0; piece < pieces; piece++) {
      const from = (unit * pieces + piece) * inputs;
      turned.set(weights.subarray(from, from + inputs), (piece * units + unit) * inputs);
    }
  return turned;
}

export interface WordVectors {
  readonly width: number;
  readonly numbers: Float32Array;
}

/** All word vectors times the projection: done once here, it spares the reader 300 multiplications a unit. */
function project({ width, numbers }: WordVectors, node: ThincNode): Float32Array {
  const weights = node.floats("W");
  const rows = numbers.length / width;
  const projected = new Float32Array(rows * WIDTH);
  for (let row = 0; row < rows; row++)
    for (let unit = 0; unit < WIDTH; unit++) {
      let sum = 0;
      for (let index = 0; index < width; index++)
        sum += (numbers[row * width + index] ?? 0) * (weights[unit * width + index] ?? 0);
      projected[row * WIDTH + unit] = sum;
    }
  return projected;
}

/** The scorer of a transition system: parser or names. */
export function compileTransitions(
  image: WeightImage,
  nodes: readonly ThincNode[],
  moves: readonly Move[],
): TransitionLayout {
  const model = nodeAt(nodes, 0);
  const lower = nodeAt(nodes, model.reference("lower"));
  const upper = nodeAt(nodes, model.reference("upper"));
  const reduce = named(nodes, "linear").find((node) => node !== upper);
  const features = lower.size("nF");
  if (reduce === undefined || lower.size("nO") !== HIDDEN || upper.size("nO") !== moves.length)
    throw new CursusError("ModelMalformed", "a transition model has not the layers it must have");
  const pieces = { units: HIDDEN, pieces: HIDDEN_PIECES };
  const padding = featurewise(lower.floats("pad"), features, { ...pieces, inputs: 1 });
  return {
    features,
    moves,
    reduce: compileLinear(image, reduce),
    lower: image.addLinear(
      featurewise(lower.floats("W"), features, { ...pieces, inputs: HIDDEN }),
      null,
      features * HIDDEN * HIDDEN_PIECES,
    ),
    padding: image.add(padding),
    lowerBias: image.add(byPiece(lower.floats("b"), { ...pieces, inputs: 1 })),
    upper: image.addLinear(upper.floats("W"), upper.floats("b"), moves.length, SCORE_TILE),
  };
}

function featurewise(weights: Float32Array, features: number, pieces: Pieces): Float32Array {
  const size = weights.length / features;
  const turned = new Float32Array(weights.length);
  for (let feature = 0; feature < features; feature++)
    turned.set(byPiece(weights.subarray(feature * size, (feature + 1) * size), pieces), feature * size);
  return turned;
}

export function compileLinear(image: WeightImage, node: ThincNode): LinearLayout {
  return image.addLinear(node.floats("W"), node.floats("b"), node.size("nO"));
}
