import { CursusError } from "@cursus/kernel";
import {
  createLightEngine,
  createSpacyEngine,
  createSpacyPool,
  createWordEngine,
  type Environment,
  ensureModel,
  type LanguageEngine,
  type ModelSize,
} from "@cursus/language";

/** Which engine reads: `md` (the default) or `sm` parse, `light` only tags and needs no model. */
export const ENGINE_SETTING = "CURSUS_ENGINE";
/** How many threads parse; 0, the default, parses in the calling thread. */
export const THREADS_SETTING = "CURSUS_READ_THREADS";

/**
 * The engine of the built-in reader, as the environment chooses it. The model is found, or downloaded once, at the
 * first article; ModelMissing with advice where it cannot be had. This is the one place that decides.
 */
export function englishEngine(env: Environment = process.env): LanguageEngine {
  const choice = chosenEngine(env);
  return choice === "light" ? createLightEngine() : parsingEngine(choice, env);
}

/**
 * Has the model of the chosen engine at hand, so that the first article need not wait for its download. Throws
 * ModelMissing or ModelMalformed, with advice.
 */
export async function prepareReader(env: Environment, onProgress: (line: string) => void): Promise<void> {
  const choice = chosenEngine(env);
  if (choice !== "light") await ensureModel({ size: choice, env, onProgress });
}

function chosenEngine(env: Environment): ModelSize | "light" {
  const choice = env[ENGINE_SETTING] ?? "md";
  if (choice === "light" || choice === "sm" || choice === "md") return choice;
  throw new CursusError("EnvironmentInvalid", `${ENGINE_SETTING} is ${choice}; it can be md, sm or light`);
}

function parsingEngine(size: ModelSize, env: Environment): LanguageEngine {
  let opened: Promise<LanguageEngine> | null = null;
  let id = `spacy:${size}`;
  const open = async (): Promise<LanguageEngine> => {
    const model = await ensureModel({ size, env });
    const threads = Number(env[THREADS_SETTING] ?? 0);
    const parser =
      threads > 0 ? await createSpacyPool({ model, threads }) : await createSpacyEngine({ model });
    id = parser.id;
    return createWordEngine(parser);
  };
  return {
    get id() {
      return id;
    },
    analyse: async (text, sentences) => {
      // A model that could not be had is asked for again: it may have come since.
      opened ??= open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return (await opened).analyse(text, sentences);
    },
  };
}
