import { hash } from "node:crypto";
import { canonicalJson, type Json } from "./canonical-json.ts";

/** SHA-256 of the UTF-8 bytes, as 64 lower-case hex digits. The text must be well-formed UTF-16. */
export function sha256Hex(text: string): string {
  return hash("sha256", text, "hex");
}

const ID_HEX_DIGITS = 24;

/**
 * A deterministic id: the first 96 bits of the hash of the kind and its parts. Equal parts give equal ids on
 * every machine; 96 bits make a chance collision among a billion ids less likely than one in 10^10.
 */
export function hashId(kind: string, ...parts: readonly Json[]): string {
  return sha256Hex(canonicalJson([kind, ...parts])).slice(0, ID_HEX_DIGITS);
}
