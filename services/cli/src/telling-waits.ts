import type { Context } from "./context.ts";

/** What ends sooner needs no words, in milliseconds. */
const SILENT_MS = 1_000;
const AGAIN_MS = 15_000;

/** Does the work; where it takes longer than a second its words are told on standard error, and again while it lasts. */
export async function tellingWaits<T>(
  { terminal, json }: Pick<Context, "terminal" | "json">,
  words: string,
  work: () => Promise<T>,
): Promise<T> {
  if (json) return work();
  const from = performance.now();
  const tell = (): void => {
    const seconds = Math.round((performance.now() - from) / 1_000);
    terminal.note(seconds < AGAIN_MS / 1_000 ? `${words}...` : `${words}: ${seconds} s so far`);
    timer = setTimeout(tell, AGAIN_MS);
  };
  let timer = setTimeout(tell, SILENT_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
