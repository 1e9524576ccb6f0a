import { advance, type Code, defineFunction, i32, i64, type Local, v128, whileLoop } from "./assembler.ts";
import { WIDTH } from "./vectors.ts";

const MURMUR_64 = 0xc6a4a7935bd1e995n;
const SEED = 1n;

/**
 * MurmurHash64A with seed 1 of `length` bytes, written to `out`: how spaCy turns strings into keys. The bytes after
 * the end must be zero up to the next multiple of eight.
 */
export const hash64 = defineFunction("hash64", ["i32", "i32", "i32"], (scope, ...parameters) => {
  const [text, length, out] = parameters as unknown as readonly [Local, Local, Local];
  const hash = scope.local("i64");
  const block = scope.local("i64");
  const multiplied = (value: Code) => i64.mul(value, i64.const(MURMUR_64));
  const folded = (value: Local) => value.set(i64.xor(value.get, i64.shrU(value.get, i64.const(47n))));
  return [
    hash.set(i64.xor(i64.const(SEED), multiplied(i64.extend(length.get)))),
    whileLoop(i32.geS(length.get, i32.const(8)), [
      block.set(multiplied(i64.load(text.get))),
      folded(block),
      hash.set(multiplied(i64.xor(hash.get, multiplied(block.get)))),
      advance(text, 8),
      advance(length, -8),
    ]),
    whileLoop(i32.gtS(length.get, i32.const(0)), [
      hash.set(multiplied(i64.xor(hash.get, i64.load(text.get)))),
      length.set(i32.const(0)),
    ]),
    folded(hash),
    hash.set(multiplied(hash.get)),
    folded(hash),
    i64.store(out.get, hash.get),
  ];
});

const MIX = [0xff51afd7ed558ccdn, 0xc4ceb9fe1a85ec53n] as const;
const BLOCK = [0x87c37b91114253d5n, 0x4cf5ad432745937fn] as const;
const KEY_BYTES = 8n;

const crossed = (one: Local, two: Local): Code => [
  one.set(i64.add(one.get, two.get)),
  two.set(i64.add(two.get, one.get)),
];

function mixed(value: Local): Code {
  const folded = value.set(i64.xor(value.get, i64.shrU(value.get, i64.const(33n))));
  return [folded, MIX.map((factor) => [value.set(i64.mul(value.get, i64.const(factor))), folded])];
}

/**
 * A hash embedding: MurmurHash3 (x64, 128 bits) of the key at `key` picks four rows of a table of `rows`, whose sum
 * is written to `out`.
 */
export const embed = defineFunction("embed", ["i32", "i32", "i32", "i32", "i32"], (scope, ...parameters) => {
  const [key, table, rows, seed, out] = parameters as unknown as readonly [Local, Local, Local, Local, Local];
  const [one, two] = [scope.local("i64"), scope.local("i64")];
  const picked = Array.from({ length: 4 }, () => scope.local("i32"));
  const row = (word: Code) =>
    i32.add(table.get, i32.mul(i32.remU(i32.wrap(word), rows.get), i32.const(WIDTH * 4)));
  const halves = [one, two].flatMap((local) => [local.get, i64.shrU(local.get, i64.const(32n))]);
  return [
    one.set(i64.rotl(i64.mul(i64.load(key.get), i64.const(BLOCK[0])), i64.const(31n))),
    one.set(i64.mul(one.get, i64.const(BLOCK[1]))),
    one.set(i64.xor(i64.xor(one.get, i64.extend(seed.get)), i64.const(KEY_BYTES))),
    two.set(i64.xor(i64.extend(seed.get), i64.const(KEY_BYTES))),
    crossed(one, two),
    [one, two].map(mixed),
    crossed(one, two),
    picked.map((local, index) => local.set(row(halves[index] ?? one.get))),
    Array.from({ length: WIDTH / 4 }, (_, vector) => {
      const parts = picked.map((local) => v128.load(local.get, vector * 16));
      const sum = parts.reduce((total, part) => v128.add(total, part));
      return v128.store(out.get, sum, vector * 16);
    }),
  ];
});
