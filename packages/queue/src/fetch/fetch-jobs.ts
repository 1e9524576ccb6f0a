import { hashId } from "@cursus/kernel";
import { z } from "zod";
import { readPayload } from "../read-payload.ts";
import { traceparentSchema } from "../traced-job.ts";

/** Fetching fails for other reasons than reading, and is trusted less: it has a queue and workers of its own. */
export const FETCH_QUEUE = "fetches";

const id = z.string().regex(/^[0-9a-f]{24}$/);

/** The hosts at which this job has waited for its turn, and has it: no more than redirects can lead to. */
const turns = z.array(z.string().max(300)).max(10).optional();

const fetchJobSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    v: z.literal(1),
    kind: z.literal("page"),
    url: z.url().max(2_000),
    feed: id.nullable(),
    /** The day that the feed gives for it. */
    published: z.iso.date().nullable(),
    turns,
    traceparent: traceparentSchema,
  }),
  z.strictObject({
    v: z.literal(1),
    kind: z.literal("feed"),
    feed: id,
    turns,
    traceparent: traceparentSchema,
  }),
]);

/** A page to be fetched and taken in, or a feed to be looked at. */
export type FetchJob = Readonly<z.infer<typeof fetchJobSchema>>;
export type PageJob = Extract<FetchJob, { kind: "page" }>;

/** What a job found in Redis asks for. Throws JobRejected on anything that is none of ours. */
export function readFetchJob(payload: unknown): FetchJob {
  return readPayload(fetchJobSchema, payload);
}

/** Equal addresses have equal job ids, so that a page waits in the queue once. */
export function fetchJobId(job: FetchJob): string {
  return job.kind === "page" ? `page-${hashId("page", job.url)}` : `feed-${job.feed}`;
}
