import type { Fetcher } from "@cursus/fetch";
import { disableWebhook, findWebhook, type Graph, quotedWords } from "@cursus/graph";
import { type Clock, CursusError } from "@cursus/kernel";
import type { Notice } from "@cursus/queue";
import { messageOf, type UnquotedChange } from "./message.ts";
import { signedHeaders } from "./signature.ts";

export interface DeliveryParts {
  readonly graph: Graph;
  readonly fetcher: Pick<Fetcher, "post">;
  readonly clock: Clock;
}

const GONE = 410;

/**
 * Sends a change to its webhook, signed. One that is no more, or is disabled, gets nothing; a server that answers 410 is
 * sent nothing any more. Throws FetchFailed for any other answer but a good one, and what `post` throws.
 */
export async function deliverNotice(
  { graph, fetcher, clock }: DeliveryParts,
  { webhook: id, id: change, body: text }: Notice,
  signal: AbortSignal,
): Promise<"delivered" | "dropped" | "gone"> {
  const webhook = await findWebhook(graph, id);
  if (webhook === null || webhook.disabled !== null) return "dropped";
  const told = JSON.parse(text ?? "null") as UnquotedChange | null;
  const words = await quotedWords(graph, told?.quotes.map(({ claim }) => claim) ?? []);
  const body = messageOf(told, words, clock());
  const headers = {
    ...signedHeaders(webhook.secret, { id: change, body }, clock()),
    "content-type": "application/json",
  };
  const status = await fetcher.post(webhook.url, body, { headers, signal });
  if (status >= 200 && status < 300) return "delivered";
  if (status !== GONE) throw new CursusError("FetchFailed", `the server answers ${status}`);
  await disableWebhook(graph, id, "its server answered 410 (gone)");
  return "gone";
}
