import { lookup as systemLookup } from "node:dns";
import type { LookupFunction, Socket } from "node:net";
import { Agent, buildConnector } from "undici";
import { type FetchPolicy, isExempt, judgeAddresses } from "./fetch-policy.ts";

/** Finds every address of a name. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

export interface AgentSettings {
  readonly policy: FetchPolicy;
  readonly resolve: Resolve;
  readonly connectMs: number;
  readonly headersMs: number;
}

/** The system's own resolver: the hosts file, then DNS. */
export const systemResolve: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true, verbatim: true }, (error, found) => {
      if (error) reject(error);
      else resolve(found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
    });
  });

/**
 * Connections whose addresses are judged while they are made: the address that was judged is the one that is
 * connected to, so that a name cannot answer differently the second time (DNS rebinding). Each request has a
 * connection of its own, which it never waits for: when it is a host's turn is decided before. None goes through a proxy.
 */
export function judgingAgent(settings: AgentSettings): Agent {
  const { policy, connectMs, headersMs } = settings;
  const connectExempt = buildConnector({ timeout: connectMs });
  const connectJudged = buildConnector({ timeout: connectMs, lookup: judgedLookup(settings) } as never);
  return new Agent({
    pipelining: 0,
    // Else a request to a new https server waits for the one before it, to hear what the server speaks.
    allowH2: false,
    headersTimeout: headersMs,
    maxHeaderSize: 32_768,
    connect: (options, callback) => {
      const url = new URL(
        `${options.protocol}//${options.hostname}${options.port ? `:${options.port}` : ""}`,
      );
      const exempt = isExempt(url, policy);
      (exempt ? connectExempt : connectJudged)(options, (error, socket) => {
        if (error !== null || socket === null) return callback(error ?? new Error("no socket"), null);
        return exempt ? callback(null, socket) : settle(socket, callback);
      });
    },
  });
}

/** A literal address is connected to without a lookup, so the peer itself is judged too, before a byte is sent. */
function settle(socket: Socket, callback: buildConnector.Callback): void {
  try {
    judgeAddresses([socket.remoteAddress ?? ""]);
    callback(null, socket as never);
  } catch (error) {
    socket.destroy();
    callback(error as Error, null);
  }
}

function judgedLookup({ resolve }: AgentSettings): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname)
      .then((found) => {
        judgeAddresses(found.map(({ address }) => address));
        const [first] = found;
        if (all) callback(null, [...found]);
        else callback(null, first?.address ?? "", first?.family);
      })
      .catch((error) => callback(error, ""));
  };
}
