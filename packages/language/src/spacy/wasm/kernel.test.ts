import fc from "fast-check";
import { expect, test } from "vitest";
import { createStringKeys } from "../vocabulary/string-keys.ts";
import { createKernel } from "./kernel.ts";
import { packPanels } from "./matrix.ts";
import { PIECES, WIDTH } from "./vectors.ts";

const numbers = (count: number, seed: number): Float32Array => {
  let state = seed | 1;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return state / 2 ** 31;
  });
};

function multiply(rows: number, depth: number, columns: number, seed: number) {
  const kernel = createKernel(4_000_000);
  const [x, w, b] = [
    numbers(rows * depth, seed),
    numbers(columns * depth, seed + 1),
    numbers(columns, seed + 2),
  ];
  const place = (values: Float32Array): number => {
    const at = kernel.reserve(values.byteLength);
    kernel.floats.set(values, at / 4);
    return at;
  };
  const [xAt, wAt, bAt] = [place(x), place(packPanels(w, columns, depth)), place(b)];
  const yAt = kernel.reserve(rows * columns * 4);
  kernel.run.gemm(xAt, depth * 4, rows, depth, wAt, bAt, yAt, columns);
  const got = kernel.floats.slice(yAt / 4, yAt / 4 + rows * columns);
  const expected = Float64Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    let sum = b[column] ?? 0;
    for (let index = 0; index < depth; index++)
      sum += (x[row * depth + index] ?? 0) * (w[column * depth + index] ?? 0);
    return sum;
  });
  return { got, expected };
}

test("the matrix product is that of plain arithmetic, whatever the sizes", () => {
  const tiles = fc.tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 6 }),
  );
  fc.assert(
    fc.property(tiles, fc.nat(), ([rows, depth, columns], seed) => {
      const { got, expected } = multiply(rows * 4, depth * 4, columns * 8, seed);
      for (const [index, value] of got.entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 4);
    }),
    { numRuns: 30 },
  );
});

test("a row of the product does not depend on the rows beside it", () => {
  const kernel = createKernel(2_000_000);
  const [depth, columns, rows] = [288, 288, 32];
  const at = (bytes: number) => kernel.reserve(bytes);
  const [x, w, b] = [at(rows * depth * 4), at(depth * columns * 4), at(columns * 4)];
  const [all, few] = [at(rows * columns * 4), at(4 * columns * 4)];
  kernel.floats.set(numbers(rows * depth, 1), x / 4);
  kernel.floats.set(packPanels(numbers(depth * columns, 2), columns, depth), w / 4);
  kernel.run.gemm(x, depth * 4, rows, depth, w, b, all, columns);
  kernel.run.gemm(x + 5 * depth * 4, depth * 4, 4, depth, w, b, few, columns);
  const row = (from: number, index: number) =>
    kernel.bytes.slice(from + index * columns * 4, from + (index + 1) * columns * 4);
  expect(row(few, 0)).toEqual(row(all, 5));
});

test("maxout with layer normalisation takes the greatest piece, centres and scales it, and adds the residual", () => {
  const kernel = createKernel(100_000);
  const place = (values: Float32Array): number => {
    const at = kernel.reserve(values.byteLength);
    kernel.floats.set(values, at / 4);
    return at;
  };
  const pieces = numbers(WIDTH * PIECES, 3);
  const [gain, bias, residual] = [numbers(WIDTH, 4), numbers(WIDTH, 5), numbers(WIDTH, 6)];
  const best = Array.from({ length: WIDTH }, (_, unit) =>
    Math.max(...Array.from({ length: PIECES }, (_, piece) => pieces[piece * WIDTH + unit] ?? 0)),
  );
  const mean = best.reduce((sum, value) => sum + value, 0) / WIDTH;
  const variance = best.reduce((sum, value) => sum + (value - mean) ** 2, 0) / WIDTH;
  const out = kernel.reserve(WIDTH * 4);
  kernel.run.maxoutNorm(place(pieces), 1, place(gain), place(bias), place(residual), WIDTH * 4, out);
  best.forEach((value, unit) => {
    const normal = (value - mean) / Math.sqrt(variance + 1e-8);
    const expected = (residual[unit] ?? 0) + normal * (gain[unit] ?? 0) + (bias[unit] ?? 0);
    expect(kernel.floats[out / 4 + unit]).toBeCloseTo(expected, 4);
  });
});

test("keys of strings are those that spaCy computes", () => {
  const { keyOf } = createStringKeys(createKernel(65_536));
  expect(keyOf("minister")).toBe(5_661_208_895_191_585_800n);
  expect(keyOf("Toqaev")).toBe(3_011_948_011_155_399_361n);
  expect(keyOf("нм²")).toBe(3_694_866_970_803_175_268n);
});

test("strings that spaCy numbers keep their number", () => {
  const { keyOf } = createStringKeys(createKernel(65_536));
  expect(["", "X", "LAW", "acl", "FLAG19", "DEPRECATED276"].map(keyOf)).toEqual([
    0n,
    101n,
    390n,
    451n,
    19n,
    379n,
  ]);
});

test("a kernel refuses more memory than it was made with", () => {
  expect(() => createKernel(1_000).reserve(10_000_000)).toThrow(RangeError);
});
