import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A message as it came. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly data: {
    readonly change?: string;
    readonly person?: { readonly name: string };
    readonly quotes?: unknown[];
  };
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly status: number;
}

export interface HookServer {
  /** `host:port` */
  readonly host: string;
  readonly url: string;
  readonly received: readonly Received[];
  /** The statuses of the next answers; 200 once they are used up. A function is called in place of an answer. */
  answerNext(...answers: readonly (number | (() => void))[]): void;
  /** The messages that were answered well, by id. */
  taken(): readonly Received[];
  close(): Promise<void>;
}

/** A subscriber's server. */
export async function hookServer(): Promise<HookServer> {
  const received: Received[] = [];
  const next: (number | (() => void))[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const answer = next.shift() ?? 200;
    const status = typeof answer === "number" ? answer : 0;
    const { type, data } = JSON.parse(body) as Pick<Received, "type" | "data">;
    received.push({
      id: String(request.headers["webhook-id"]),
      type,
      data,
      headers: request.headers,
      body,
      status,
    });
    if (typeof answer === "function") answer();
    else response.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}/hook`,
    received,
    answerNext: (...answers) => void next.push(...answers),
    taken: () => received.filter(({ status }) => status === 200),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** As a subscriber verifies a message, by the published rules. */
export function isSigned({ headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  return headers["webhook-signature"] === `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
}
