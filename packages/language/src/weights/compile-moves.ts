import type { Move } from "./compiled-model.ts";
import { asTable, asText, field, unpack } from "./msgpack.ts";

export const PARSER_KINDS = ["S", "D", "L", "R", "B"] as const;
export const NAME_KINDS = ["M", "B", "I", "L", "U", "O"] as const;

/**
 * The moves of a transition system in the order of its scores: by kind, then by how often each label was seen in
 * training, the most frequent first; among equals the later label in code point order.
 */
export function compileMoves(bytes: Uint8Array, kinds: readonly string[]): readonly Move[] {
  const counts = JSON.parse(asText(field(asTable(unpack(bytes)), "moves"))) as Record<
    string,
    Record<string, number>
  >;
  return Object.keys(counts)
    .sort()
    .flatMap((kind) =>
      Object.entries(counts[kind] ?? {})
        .sort(([oneLabel, one], [otherLabel, other]) => other - one || (oneLabel < otherLabel ? 1 : -1))
        .map(([label]) => ({ kind: kinds[Number(kind)] ?? "", label })),
    );
}
