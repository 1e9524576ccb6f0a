import { connect } from "node:net";

export interface Exchange {
  readonly host: string;
  readonly port: number;
  /** Sent as soon as the connection stands; null asks only for a connection. */
  readonly request: Buffer | null;
  /** True once what was received is a whole answer. */
  readonly isWhole: (received: Buffer) => boolean;
}

export type ExchangeResult = { readonly received: Buffer } | { readonly failed: string };

/** Long enough for a busy machine, short enough that two questions one after the other take less than 5 s. */
const EXCHANGE_MS = 2_000;

/** One request and its answer over a new TCP connection, within two seconds. Never throws. */
export async function exchange({ host, port, request, isWhole }: Exchange): Promise<ExchangeResult> {
  return await new Promise((settle) => {
    let received: Buffer = Buffer.alloc(0);
    const socket = connect({ host, port });
    const finish = (result: ExchangeResult) => {
      clearTimeout(timer);
      socket.destroy();
      settle(result);
    };
    const timer = setTimeout(
      () => finish({ failed: `no answer within ${EXCHANGE_MS / 1000} s` }),
      EXCHANGE_MS,
    );
    socket.on("connect", () => (request === null ? finish({ received }) : socket.write(request)));
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (isWhole(received)) finish({ received });
    });
    socket.on("error", (error: NodeJS.ErrnoException) => finish({ failed: inWords(error) }));
    socket.on("close", () =>
      finish(received.length > 0 ? { received } : { failed: "the connection was closed" }),
    );
  });
}

function inWords(error: NodeJS.ErrnoException): string {
  if (error.code === "ECONNREFUSED") return "nothing listens there";
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") return "the host name is not known";
  return error.message || error.code || "the connection failed";
}
