import type { PageOutcome } from "@cursus/fetcher";
import { canonicalUrl } from "@cursus/intake";
import { CursusError, isErrorCode } from "@cursus/kernel";
import type { FailureReason, FetchEnd, PageJob } from "@cursus/queue";
import { inSpan } from "@cursus/traces";
import type { Context } from "../context.ts";
import { awaitOutcomes, queuedOutcome } from "../ingest/await-outcomes.ts";
import { type HandedIn, refusal } from "../ingest/hand-in.ts";
import type { IngestOutcome } from "../ingest/outcome.ts";
import { startOwnWorker } from "../ingest/own-worker.ts";
import { listenForInterrupt, tellStopOfWork } from "../interrupt.ts";
import { startProgress } from "../progress.ts";
import { awaitFetch } from "./await-fetch.ts";
import { type FetchingParts, startOwnFetcher } from "./with-fetches.ts";

/**
 * Fetches pages and waits for what becomes of their articles; one bad page does not stop the others. Throws
 * Interrupted when told to stop: what was queued until then goes on with the next worker.
 */
export async function fetchPages(
  context: Context,
  parts: FetchingParts,
  urls: readonly string[],
  wait: boolean,
): Promise<readonly IngestOutcome[]> {
  const interrupt = listenForInterrupt(tellStopOfWork(context));
  const fetcher = await startOwnFetcher(context, parts);
  const progress = startProgress(context, urls.length, "pages dealt with");
  try {
    const awaiting = { signal: interrupt.signal, tell: progress.tell };
    const fetched: (HandedIn | IngestOutcome)[] = [];
    for (const url of urls) await inSpan("fetch", () => parts.fetches.enqueue(jobOf(url)));
    for (const url of urls) {
      fetched.push(handedIn(url, await awaitFetch(parts.fetches, jobOf(url), awaiting)));
      progress.advanceTo(fetched.length, url);
    }
    progress.end();
    const accepted = fetched.filter((one) => "recorded" in one);
    const outcomes = wait
      ? await read(context, parts, accepted, interrupt.signal)
      : accepted.map(queuedOutcome);
    return [...fetched.filter((one) => "outcome" in one), ...outcomes];
  } finally {
    progress.end();
    await fetcher?.close();
    interrupt.release();
  }
}

function jobOf(url: string): PageJob {
  return { v: 1, kind: "page", url: canonicalUrl(url), feed: null, published: null };
}

/** What a fetch gave, as a file that was handed in. */
function handedIn(url: string, end: FetchEnd): HandedIn | IngestOutcome {
  if ("failure" in end) return refusal(url, givenUp(end.failure));
  const { outcome, key, version, reason } = end.value as PageOutcome;
  if (outcome === "refused" || outcome === "vanished")
    return refusal(url, refusedFor(reason ?? "the page cannot be taken in"));
  const recorded = outcome === "unchanged";
  return { file: url, version: version ?? "", article: key ?? url, recorded, unread: null, note: null };
}

/** Why a page is refused, which the fetcher keeps as `Code: words`, or as words where its server refuses it. */
export function refusedFor(reason: string): CursusError {
  const [, code = "", words = ""] = /^(\w+): (.+)$/s.exec(reason) ?? [];
  return isErrorCode(code) ? new CursusError(code, words) : new CursusError("FetchRefused", reason);
}

function givenUp({ code, message }: FailureReason): CursusError {
  if (code !== "HostUnknown") return new CursusError(code, message);
  return new CursusError(code, message, { advice: "Check the address, and that this machine is online" });
}

async function read(
  context: Context,
  parts: FetchingParts,
  accepted: readonly HandedIn[],
  signal: AbortSignal,
): Promise<readonly IngestOutcome[]> {
  if (accepted.every(({ recorded }) => recorded))
    return awaitOutcomes(parts.queue, accepted, { signal, onDone: () => {} });
  const worker = await startOwnWorker(context, parts, signal);
  try {
    return await awaitOutcomes(parts.queue, accepted, { signal, onDone: () => {} });
  } finally {
    await worker?.close();
  }
}
