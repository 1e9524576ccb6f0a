import type { Candidate } from "./claims/candidate.ts";
import type { Scene } from "./claims/scene.ts";

/** What one sentence was read as. */
export interface SentenceReading {
  readonly scene: Scene;
  readonly found: readonly Candidate[];
}
