import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** IPv6 forms that carry an IPv4 address, with where it stands in their sixteen bytes. */
const CARRIERS: readonly (readonly [prefix: string, bits: number, at: number])[] = [
  ["::", 96, 12],
  ["::ffff:0:0", 96, 12],
  ["::ffff:0:0:0", 96, 12],
  ["64:ff9b::", 96, 12],
  ["64:ff9b:1::", 48, 12],
  ["2002::", 16, 2],
];
const TEREDO = ipaddr.parseCIDR("2001::/32");

/**
 * True for an address of the public internet. Judges the address itself, never its spelling: loopback, private,
 * link-local (where clouds keep their metadata), shared, multicast and reserved ranges are not public, and
 * neither is any IPv6 form that carries such an IPv4 address (mapped, compatible, NAT64, 6to4), nor Teredo.
 */
export function isPublicAddress(text: string): boolean {
  const [bare = ""] = text.split("%", 1);
  if (isIP(bare) === 0) return false;
  const address = ipaddr.parse(bare);
  if (address.kind() === "ipv4") return address.range() === "unicast" && !isReserved(address as ipaddr.IPv4);
  return isPublicV6(address as ipaddr.IPv6);
}

function isPublicV6(address: ipaddr.IPv6): boolean {
  const carried = carriedAddress(address);
  if (carried !== null) return isPublicAddress(carried);
  if (address.match(TEREDO as [ipaddr.IPv6, number])) return false;
  // What is not in 2000::/3 is not handed out to anybody (RFC 4291, 2.4).
  return address.range() === "unicast" && (address.toByteArray()[0] ?? 0) >> 5 === 1;
}

/** The IPv4 address that an IPv6 address leads to, or null. */
function carriedAddress(address: ipaddr.IPv6): string | null {
  for (const [prefix, bits, at] of CARRIERS) {
    if (!address.match(ipaddr.parse(prefix) as ipaddr.IPv6, bits)) continue;
    return address
      .toByteArray()
      .slice(at, at + 4)
      .join(".");
  }
  return null;
}

/** Blocks for documentation, tests and benchmarks, whatever a table of ranges calls them (RFC 6890). */
const RESERVED = [
  "192.0.0.0/24",
  "192.0.2.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "192.88.99.0/24",
].map((block) => ipaddr.parseCIDR(block) as [ipaddr.IPv4, number]);

const isReserved = (address: ipaddr.IPv4): boolean => RESERVED.some((block) => address.match(block));
