const LOOPBACK_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * True for a Host header that names this machine. A page elsewhere can make its own name resolve to 127.0.0.1
 * (DNS rebinding); the browser then still sends that name.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  return LOOPBACK_NAMES.has(host.toLowerCase().replace(/:\d{1,5}$/, ""));
}
