import { request } from "undici";
import { type Client, naming } from "./client.ts";
import { allowedUrl } from "./fetch-policy.ts";

export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborts the request. */
  readonly signal?: AbortSignal | undefined;
}

/** Posts a text to an address that is judged like any other; answers with the status, and hangs up on the rest. */
export async function postText(
  client: Client,
  address: string,
  text: string,
  { headers, signal }: PostOptions,
): Promise<number> {
  const { agent, limits, policy, userAgent } = client;
  const url = allowedUrl(address, policy);
  const deadline = AbortSignal.timeout(limits.totalMs);
  return naming(client, async () => {
    const { statusCode, body } = await request(url, {
      dispatcher: agent,
      method: "POST",
      headers: { ...headers, "user-agent": userAgent },
      body: text,
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    body.on("error", () => undefined).destroy();
    return statusCode;
  });
}
