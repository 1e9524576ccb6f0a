import { createHmac } from "node:crypto";

/** What a message is sent with (https://www.standardwebhooks.com). */
export interface SignedHeaders extends Readonly<Record<string, string>> {
  readonly "webhook-id": string;
  readonly "webhook-timestamp": string;
  readonly "webhook-signature": string;
}

/** Signs a message by Standard Webhooks: HMAC-SHA256 over `id.seconds.body` with the bytes of a `whsec_` secret. */
export function signedHeaders(
  secret: string,
  { id, body }: { readonly id: string; readonly body: string },
  at: Date,
): SignedHeaders {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const seconds = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": `v1,${signature}` };
}
