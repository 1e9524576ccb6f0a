import { CursusError } from "@cursus/kernel";
import { Unpackr } from "msgpackr";

/** 64-bit keys do not fit a JavaScript number, and thinc writes byte strings as keys of maps. */
const unpackr = new Unpackr({ mapsAsObjects: false, int64AsType: "bigint" });

export type Table = ReadonlyMap<unknown, unknown>;

/** Decodes MessagePack; ModelMalformed where it is none. */
export function unpack(bytes: Uint8Array): unknown {
  try {
    return unpackr.unpack(bytes);
  } catch (error) {
    throw new CursusError("ModelMalformed", "a file of the model is no MessagePack", { cause: error });
  }
}

const malformed = (what: string) =>
  new CursusError("ModelMalformed", `a file of the model holds no ${what} where one must be`);

export function asTable(value: unknown): Table {
  if (!(value instanceof Map)) throw malformed("map");
  return value;
}

export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed("list");
  return value;
}

export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  throw malformed("text");
}

export function asNumber(value: unknown): number {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "number") throw malformed("number");
  return value;
}

export function asKey(value: unknown): bigint {
  if (typeof value === "bigint") return BigInt.asUintN(64, value);
  if (typeof value === "number") return BigInt(value);
  throw malformed("key");
}

/** The value of a key that may be written as text or as bytes; undefined where there is none. */
export function field(table: Table, name: string): unknown {
  if (table.has(name)) return table.get(name);
  for (const [key, value] of table) if (key instanceof Uint8Array && asText(key) === name) return value;
  return undefined;
}

/** A NumPy array of 32-bit floats, in row order. */
export function asFloats(value: unknown): Float32Array {
  const table = asTable(value);
  const bytes = field(table, "data");
  if (asText(field(table, "type")) !== "<f4" || !(bytes instanceof Uint8Array)) throw malformed("matrix");
  return floatsOf(bytes);
}

/** The bytes read as little-endian floats, whatever their place in memory. */
export function floatsOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}
