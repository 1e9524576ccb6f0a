import type { ParsedEngine } from "../parse.ts";
import type { StoredModel } from "../weights/compiled-model.ts";
import type { LocatedModel } from "../weights/ensure-model.ts";
import { loadModel } from "../weights/load-model.ts";
import { createBlockReader } from "./block-reader.ts";

export interface SpacyOptions {
  readonly model: LocatedModel;
}

/**
 * spaCy's English pipeline in the calling thread. The event loop gets its turn after each thousand tokens or so,
 * about a tenth of a second; `createSpacyPool` does not hold it up at all. Memory is about 60 MB for `sm` and 85 MB
 * for `md`, and does not grow with what is read.
 */
export async function createSpacyEngine({ model }: SpacyOptions): Promise<ParsedEngine> {
  const stored = loadModel(model);
  const reader = createBlockReader(stored);
  return {
    id: engineId(stored),
    analyse: async (text, blocks) => {
      const reading = reader.read(text, blocks);
      for (let step = reading.next(); ; step = reading.next()) {
        if (step.done) return step.value;
        await nextTurn();
      }
    },
    close: async () => {},
  };
}

/** Names the model by what it says, so that other weights make another reader. */
export const engineId = ({ description }: StoredModel): string =>
  `spacy:${description.name}@${description.weightsSha256.slice(0, 8)}`;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
