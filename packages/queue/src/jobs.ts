import { CursusError } from "@cursus/kernel";
import { z } from "zod";
import { readPayload } from "./read-payload.ts";
import { traceparentSchema } from "./traced-job.ts";

/** The one queue of articles; a second failure model (fetching) gets a queue of its own. */
export const ARTICLE_QUEUE = "articles";
export const ARTICLE_JOB = "article";

/**
 * What travels through Redis: a reference and a hash, never the article's body, which is in the graph already.
 * `v` counts the forms of the payload; a worker refuses a form it does not know.
 */
const articleJobSchema = z.strictObject({
  v: z.literal(1),
  version: z.string().regex(/^[0-9a-f]{24}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  traceparent: traceparentSchema,
});

/** One article version to be read and recorded. */
export interface ArticleJob {
  /** The article version's id. */
  readonly version: string;
  /** The hash its clean text must have. */
  readonly sha256: string;
  /** The trace of the one who handed it in, where there is one. */
  readonly traceparent?: string | undefined;
}

export type ArticlePayload = Readonly<z.infer<typeof articleJobSchema>>;

/** The payload of a job. Throws JobRejected where version or hash has not the form of one. */
export function payloadOf({ version, sha256, traceparent }: ArticleJob): ArticlePayload {
  return readPayload(articleJobSchema, { v: 1, version, sha256, traceparent });
}

/** Equal versions have equal job ids, so that a version waits in the queue once. */
export function jobIdOf(version: string): string {
  return `article-${version}`;
}

/** The version whose job this is, or null where the id is none of ours. */
export function versionOfJobId(jobId: string): string | null {
  return /^article-([0-9a-f]{24})$/.exec(jobId)?.[1] ?? null;
}

/**
 * What a job found in Redis asks for. Anybody who can write to Redis can put anything there: unknown versions
 * and keys, and a payload that names another article than its job id, throw JobRejected.
 */
export function readJob(jobId: string | undefined, payload: unknown): ArticleJob {
  const { version, sha256, traceparent } = readPayload(articleJobSchema, payload);
  if (jobId !== jobIdOf(version)) throw new CursusError("JobRejected", "the job names another article");
  return { version, sha256, traceparent };
}
