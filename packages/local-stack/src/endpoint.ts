/** null where a server serves, else the reason why it does not, in words. */
export type ProbeResult = string | null;

export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly tls: boolean;
}

/** Where an address points to, or in words why it points nowhere. */
export function endpointOf(address: string, defaultPort: number): Endpoint | string {
  if (!URL.canParse(address)) return "the address is not a URL";
  const { protocol, hostname, port, username, password } = new URL(address);
  return {
    host: hostname.replace(/^\[|\]$/g, "") || "127.0.0.1",
    port: Number(port || defaultPort),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    tls: protocol === "rediss:" || protocol.includes("+s"),
  };
}
