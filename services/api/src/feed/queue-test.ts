import { hashId } from "@cursus/kernel";
import type { NoticeQueue } from "@cursus/queue";

/** Queues a test message; answers with its `webhook-id`. */
export async function queueTest(
  queue: Pick<NoticeQueue, "enqueue">,
  webhook: string,
  at: Date,
): Promise<string> {
  const id = hashId("webhook-test", webhook, at.toISOString());
  await queue.enqueue({ v: 1, webhook, id, body: "null" });
  return id;
}
