import type { Logger } from "@cursus/kernel";
import { QueueEvents } from "bullmq";
import { openWorkerConnection } from "./connection.ts";
import { bounded } from "./deadline.ts";
import { ARTICLE_QUEUE, versionOfJobId } from "./jobs.ts";
import { type ArticleProgress, failedStep, readStep, recordedStep } from "./progress.ts";

export type ProgressListener = (progress: ArticleProgress) => void;

export interface Watch {
  close(): Promise<void>;
}

/** Tells the listener every step of every article from now on, whichever worker takes it. */
export async function watchArticles(
  settings: { readonly redisUrl: string; readonly prefix: string; readonly logger?: Logger | undefined },
  listener: ProgressListener,
): Promise<Watch> {
  const redis = await openWorkerConnection(settings.redisUrl);
  const events = new QueueEvents(ARTICLE_QUEUE, { connection: redis, prefix: settings.prefix });
  events.on("error", (error) =>
    settings.logger?.debug({ reason: error.message }, "progress events interrupted"),
  );
  listen(events, listener);
  await bounded(events.waitUntilReady());
  return {
    close: async () => {
      await events.close();
      redis.disconnect();
    },
  };
}

function listen(events: QueueEvents, listener: ProgressListener): void {
  const tell = (jobId: string, step: (version: string) => ArticleProgress | null): void => {
    const version = versionOfJobId(jobId);
    const progress = version === null ? null : step(version);
    if (progress !== null) listener(progress);
  };
  events.on("waiting", ({ jobId }) => tell(jobId, (version) => ({ version, stage: "queued" })));
  events.on("active", ({ jobId }) => tell(jobId, (version) => ({ version, stage: "reading" })));
  events.on("delayed", ({ jobId }) => tell(jobId, (version) => ({ version, stage: "delayed" })));
  events.on("progress", ({ jobId, data }) => tell(jobId, (version) => readStep(version, data)));
  events.on("completed", ({ jobId, returnvalue }) =>
    tell(jobId, (version) => recordedStep(version, returnvalue)),
  );
  events.on("failed", ({ jobId, failedReason }) =>
    tell(jobId, (version) => failedStep(version, failedReason)),
  );
}
