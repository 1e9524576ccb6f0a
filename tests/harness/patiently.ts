import { toCursusError } from "@cursus/kernel";

const TRIES = 20;

/** As a worker does: what the database was too busy for, or too cold, is tried again. */
export async function patiently<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (tried === tries || toCursusError(thrown).action !== "retry") throw thrown;
    }
  }
}
