import { useSyncExternalStore } from "react";

/** Where the layout has one column: as in the styles. */
const NARROW = "(max-width: 46rem)";

/** True while the window is as narrow as a telephone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(NARROW).matches);
}

function watch(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
