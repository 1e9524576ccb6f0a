import type { StoredModel } from "../../weights/compiled-model.ts";
import { createEmbedder, type Embedder } from "../network/embedder.ts";
import { createEncoder, type Encoder } from "../network/encoder.ts";
import { createTagger, type Tagger } from "../network/tagger.ts";
import { createWorkspace } from "../network/workspace.ts";
import { createTokenizer, type Tokenizer } from "../tokenizer/tokenizer.ts";
import { createMoveScorer, type MoveScorer } from "../transitions/move-scorer.ts";
import { createNameFinder, type NameFinder } from "../transitions/name-finder.ts";
import { createParser, type Parser } from "../transitions/parser.ts";
import { createVocabulary, type Vocabulary } from "../vocabulary/lexeme.ts";
import { createStringKeys } from "../vocabulary/string-keys.ts";
import { createReadings, type Readings } from "../words/readings.ts";

/** The parts of one engine. They share one kernel and run one after another. */
export interface Networks {
  readonly tags: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly tokenizer: Tokenizer;
  readonly embedder: Embedder;
  readonly encoder: Encoder;
  readonly nameEncoder: Encoder;
  readonly tagger: Tagger;
  readonly parserScorer: MoveScorer;
  readonly parser: Parser;
  readonly nameScorer: MoveScorer;
  readonly nameFinder: NameFinder;
  readonly readings: Readings;
}

export function createNetworks(model: StoredModel): Networks {
  const { description } = model;
  const workspace = createWorkspace(model);
  const { run } = workspace.kernel;
  const keys = createStringKeys(workspace.kernel);
  const norms = new Map(description.tokenizer.norms.map(([key, norm]) => [BigInt(key), norm]));
  const vocabulary = createVocabulary(keys, norms);
  const parserScorer = createMoveScorer(workspace, description.parser, run.scoreParser);
  const nameScorer = createMoveScorer(workspace, description.names, run.scoreNames);
  const { vectorKeys, shared, nameEncoder } = description;
  return {
    tags: description.tags,
    vocabulary,
    tokenizer: createTokenizer(description.tokenizer, vocabulary),
    embedder: createEmbedder({ workspace, encoders: [shared, nameEncoder], vocabulary, keys, vectorKeys }),
    encoder: createEncoder(workspace, shared),
    nameEncoder: createEncoder(workspace, nameEncoder),
    tagger: createTagger(workspace, description.tagger, description.tags.length),
    parserScorer,
    parser: createParser(parserScorer, description.parser),
    nameScorer,
    nameFinder: createNameFinder(nameScorer, description.names),
    readings: createReadings(description),
  };
}
