import { byText } from "./by-text.ts";

/** Values that canonical JSON can hold. `undefined` members are left out, as in JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * One text for one value: keys sorted by code unit, strings in NFC, no spaces (after RFC 8785, which leaves
 * strings as they are; names here may arrive in either normal form).
 * Throws a TypeError on a number that JSON cannot hold.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (typeof value === "number") return canonicalNumber(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  return canonicalObject(value as { readonly [key: string]: Json | undefined });
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`canonical JSON cannot hold ${value}`);
  return JSON.stringify(value);
}

function canonicalObject(value: { readonly [key: string]: Json | undefined }): string {
  const members = Object.entries(value)
    .filter((member): member is [string, Json] => member[1] !== undefined)
    .sort(([a], [b]) => byText(a, b))
    .map(([key, member]) => `${JSON.stringify(key.normalize("NFC"))}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
