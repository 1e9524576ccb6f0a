import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What a network between two parts does to what passes. */
export interface Weather {
  /** Milliseconds by which every piece is late. */
  readonly latencyMs: number;
  /** Chance that a connection is reset when a piece passes. */
  readonly resets: number;
  /** True where connections stay open and nothing passes. */
  readonly halfOpen: boolean;
}

export const FAIR: Weather = { latencyMs: 0, resets: 0, halfOpen: false };

export interface TcpProxy {
  readonly port: number;
  weather: Weather;
  /** Connections that were reset so far. */
  readonly resetCount: () => number;
  /** Connections that are open now. */
  readonly openCount: () => number;
  close(): Promise<void>;
}

/** Stands on a free port of loopback between a client and a server of this machine, and makes the weather. */
export async function startTcpProxy(
  target: { readonly host: string; readonly port: number },
  random: () => number,
): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let resets = 0;
  const server = createServer((client) => {
    const upstream = connect(target);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.setNoDelay(true);
      // A reset or a close of either side ends the other.
      socket.on("error", () => undefined);
      socket.on("close", () => {
        open.delete(socket);
        for (const one of [client, upstream]) one.destroy();
      });
    }
    const reset = (): void => {
      resets += 1;
      client.resetAndDestroy();
      upstream.destroy();
    };
    pass(client, upstream, reset);
    pass(upstream, client, reset);
  });

  /** Pieces keep their order: each waits at least as long as the one before it. */
  function pass(from: Socket, to: Socket, reset: () => void): void {
    let last: Promise<unknown> = Promise.resolve();
    from.on("data", (piece) => {
      if (random() < proxy.weather.resets) return reset();
      const { latencyMs } = proxy.weather;
      const late =
        latencyMs === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, latencyMs));
      last = Promise.all([last, late]).then(async () => {
        while (proxy.weather.halfOpen && !to.destroyed)
          await new Promise((resolve) => setTimeout(resolve, 50));
        if (!to.destroyed) to.write(piece);
      });
    });
    from.on("end", () => void last.then(() => to.end()));
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy: TcpProxy = {
    port: (server.address() as AddressInfo).port,
    weather: FAIR,
    resetCount: () => resets,
    openCount: () => open.size / 2,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
