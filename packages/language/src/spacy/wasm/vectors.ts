import { advance, type Code, defineFunction, f32, i32, type Local, v128, whileLoop } from "./assembler.ts";

/** Width of every token vector of these models, in numbers. */
export const WIDTH = 96;
/** Alternatives of each maxout unit in the encoder. */
export const PIECES = 3;
const ROW_BYTES = WIDTH * 4;
/** What thinc adds to a variance before it divides by its root. */
const EPSILON = 1e-8;

const vectorsOf = (numbers: number): readonly number[] =>
  Array.from({ length: numbers / 4 }, (_, index) => index * 16);
const sumOf = (lanes: Code): Code =>
  f32.add(
    f32.add(v128.lane(lanes, 0), v128.lane(lanes, 1)),
    f32.add(v128.lane(lanes, 2), v128.lane(lanes, 3)),
  );

/**
 * One row of the encoder after its matrix product: the greatest of three pieces, layer normalisation, gain and bias,
 * and the residual added. `residualStride` 0 with a row of zeros means no residual. The pieces of u stand one after
 * another: 96 numbers each.
 */
export const maxoutNorm = defineFunction(
  "maxoutNorm",
  ["i32", "i32", "i32", "i32", "i32", "i32", "i32"],
  (scope, ...parameters) => {
    const [u, n, gain, bias, residual, residualStride, out] = parameters as unknown as SevenLocals;
    const [sum, value, mean, scale] = [
      scope.local("v128"),
      scope.local("v128"),
      scope.local("v128"),
      scope.local("v128"),
    ];
    const average = (total: Local) => f32.div(sumOf(total.get), f32.const(WIDTH));
    return whileLoop(i32.gtS(n.get, i32.const(0)), [
      sum.set(v128.splat(f32.const(0))),
      vectorsOf(WIDTH).map((at) => [
        value.set(v128.pmax(v128.load(u.get, at), v128.load(u.get, at + ROW_BYTES))),
        value.set(v128.pmax(value.get, v128.load(u.get, at + 2 * ROW_BYTES))),
        v128.store(u.get, value.get, at),
        sum.set(v128.add(sum.get, value.get)),
      ]),
      mean.set(v128.splat(average(sum))),
      sum.set(v128.splat(f32.const(0))),
      vectorsOf(WIDTH).map((at) => [
        value.set(v128.sub(v128.load(u.get, at), mean.get)),
        sum.set(v128.add(sum.get, v128.mul(value.get, value.get))),
      ]),
      scale.set(v128.splat(f32.div(f32.const(1), f32.sqrt(f32.add(average(sum), f32.const(EPSILON)))))),
      vectorsOf(WIDTH).map((at) => {
        const norm = v128.mul(v128.sub(v128.load(u.get, at), mean.get), scale.get);
        const scaled = v128.add(v128.mul(norm, v128.load(gain.get, at)), v128.load(bias.get, at));
        return v128.store(out.get, v128.add(v128.load(residual.get, at), scaled), at);
      }),
      advance(u, PIECES * ROW_BYTES),
      advance(out, ROW_BYTES),
      residual.set(i32.add(residual.get, residualStride.get)),
      advance(n, -1),
    ]);
  },
);

type SevenLocals = readonly [Local, Local, Local, Local, Local, Local, Local];

/** Features of a transition state, hidden units, alternatives of each. */
export const HIDDEN = 64;
export const HIDDEN_PIECES = 2;
/** Columns that one turn of the scorer's loop takes. */
export const SCORE_TILE = 32;

/**
 * Scores of all moves of a transition state: the precomputed vectors of its feature tokens are summed, the greater of
 * two pieces taken, and multiplied with the upper layer. `ids` holds one token index a feature, -1 for none; row 0 of
 * `table` is the padding. The upper layer is packed in panels of 32 columns and `moves` is a multiple of 32.
 */
export function scorer(name: string, features: number) {
  return defineFunction(
    name,
    ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"],
    (scope, ...parameters) => {
      const [ids, table, bias, upper, upperBias, moves, hidden, scores] =
        parameters as unknown as EightLocals;
      const rows = Array.from({ length: features }, () => scope.local("i32"));
      const value = scope.local("v128");
      const other = scope.local("v128");
      const rowBytes = features * HIDDEN * HIDDEN_PIECES * 4;
      const summed = (into: Local, at: number): Code => [
        rows.map((row, feature) => {
          const part = v128.load(row.get, feature * HIDDEN * HIDDEN_PIECES * 4 + at);
          return into.set(feature === 0 ? part : v128.add(into.get, part));
        }),
        into.set(v128.add(into.get, v128.load(bias.get, at))),
      ];
      return [
        rows.map((row, feature) => {
          const index = i32.add(i32.load(ids.get, feature * 4), i32.const(1));
          return row.set(i32.add(table.get, i32.mul(index, i32.const(rowBytes))));
        }),
        vectorsOf(HIDDEN).map((at) => [
          summed(value, at),
          summed(other, at + HIDDEN * 4),
          v128.store(hidden.get, v128.pmax(value.get, other.get), at),
        ]),
        upperLayer(scope.local("i32"), { upper, upperBias, moves, hidden, scores }, () =>
          scope.local("v128"),
        ),
      ];
    },
  );
}

type EightLocals = readonly [Local, Local, Local, Local, Local, Local, Local, Local];

interface Upper {
  readonly upper: Local;
  readonly upperBias: Local;
  readonly moves: Local;
  readonly hidden: Local;
  readonly scores: Local;
}

function upperLayer(depth: Local, layer: Upper, vector: () => Local): Code {
  const sums = vectorsOf(SCORE_TILE).map((offset) => ({ offset, sum: vector() }));
  const value = vector();
  return whileLoop(i32.gtS(layer.moves.get, i32.const(0)), [
    sums.map(({ offset, sum }) => sum.set(v128.load(layer.upperBias.get, offset))),
    depth.set(i32.const(0)),
    whileLoop(i32.ltS(depth.get, i32.const(HIDDEN * 4)), [
      value.set(v128.splatLoad(i32.add(layer.hidden.get, depth.get))),
      sums.map(({ offset, sum }) =>
        sum.set(v128.add(sum.get, v128.mul(value.get, v128.load(layer.upper.get, offset)))),
      ),
      advance(layer.upper, SCORE_TILE * 4),
      advance(depth, 4),
    ]),
    sums.map(({ offset, sum }) => v128.store(layer.scores.get, sum.get, offset)),
    advance(layer.upperBias, SCORE_TILE * 4),
    advance(layer.scores, SCORE_TILE * 4),
    advance(layer.moves, -SCORE_TILE),
  ]);
}
