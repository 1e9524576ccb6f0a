/** null where a server serves, else the reason why it does not, in words. */
export type ProbeResult = string | null;

export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly tls: boolean;
}

/** The schemes of a server's addresses, and the port where an address names none. */
export interface Scheme {
  readonly protocols: readonly string[];
  readonly port: number;
}

/** Where an address points to, or in words why it points nowhere. */
export function endpointOf(address: string, scheme: Scheme): Endpoint | string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !scheme.protocols.includes(url.protocol)) {
    return `the address is none of ${scheme.protocols.map((protocol) => `${protocol}//`).join(", ")}`;
  }
  const { protocol, hostname, port, username, password } = url;
  return {
    host: hostname.replace(/^\[|\]$/g, "") || "127.0.0.1",
    port: Number(port || scheme.port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    tls: protocol === "rediss:" || protocol.includes("+s"),
  };
}
