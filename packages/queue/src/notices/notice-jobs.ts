import { z } from "zod";
import { readPayload } from "../read-payload.ts";

/** Servers of subscribers fail for reasons of their own: what is sent to them has a queue of its own. */
export const NOTICE_QUEUE = "notices";

const id = z.string().regex(/^[0-9a-f]{24}$/);

const noticeSchema = z.strictObject({
  v: z.literal(1),
  webhook: id,
  /** Of the change: the same in every delivery of it. */
  id,
  /** The change as JSON, without the words of its quotes, which stay in the graph; null once it was delivered. */
  body: z.string().max(30_000).nullable(),
});

/** A change to be sent to a webhook. */
export type Notice = Readonly<z.infer<typeof noticeSchema>>;

/** What a job found in Redis asks for. Throws JobRejected on anything that is none of ours. */
export function readNotice(payload: unknown): Notice {
  return readPayload(noticeSchema, payload);
}

/** One job for one change at one webhook, however often it is queued. */
export const noticeJobId = ({ webhook, id: change }: Pick<Notice, "webhook" | "id">): string =>
  `notice-${webhook}-${change}`;
