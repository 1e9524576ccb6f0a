import { send } from "../api/client.ts";

/** One step of one article on its way, as the server tells it. */
export interface Step {
  readonly version: string;
  readonly stage: "queued" | "reading" | "delayed" | "read" | "recorded" | "failed";
  readonly counts?: { readonly claims: number; readonly refusals: number };
  readonly reason?: { readonly code: string; readonly message: string };
}

/** Tells every step of every article until the signal (server-sent events, by fetch: an EventSource sends no key). */
export async function followProgress(onStep: (step: Step) => void, signal: AbortSignal): Promise<void> {
  const response = await send("/v1/progress", { signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("data: ")) onStep(JSON.parse(line.slice(6)) as Step);
  }
}
