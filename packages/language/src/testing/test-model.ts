import type { ModelSize } from "../weights/catalogue.ts";
import { ensureModel, type LocatedModel } from "../weights/ensure-model.ts";

/** Long enough for the first download on a slow line. */
export const MODEL_TIMEOUT_MS = 600_000;

/** The published model, from the user's cache; downloaded at first. */
export const testModel = (size: ModelSize): Promise<LocatedModel> =>
  ensureModel({ size, env: { ...process.env, CURSUS_MODEL: undefined } });
