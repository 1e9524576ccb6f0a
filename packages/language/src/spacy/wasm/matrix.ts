import {
  advance,
  type Code,
  defineFunction,
  i32,
  type Local,
  repeatWhile,
  type Scope,
  v128,
  whileLoop,
} from "./assembler.ts";

/** Rows, columns and depth that one turn of the inner loop takes. */
export const ROW_TILE = 4;
export const COLUMN_TILE = 8;
export const DEPTH_TILE = 4;
const VECTORS = COLUMN_TILE / 4;

/**
 * y[n × m] = x[n × k] · w + b. Rows of x stand `stride` bytes apart, so that overlapping windows of one matrix need
 * no copy. w is packed in panels of eight columns (see `packPanels`). n is a multiple of 4, m of 8, k of 4. Each row
 * is summed in the same order whatever rows are beside it.
 */
export const gemm = defineFunction(
  "gemm",
  ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"],
  (scope, ...parameters) => {
    const [x, stride, n, k, w, b, y, m] = parameters as unknown as EightLocals;
    const panel = scope.local("i32");
    const column = scope.local("i32");
    const rowBytes = scope.local("i32");
    const rows = rowLoop(scope, { x, stride, n, k, panel, bias: b, y, column, rowBytes });
    return [
      rowBytes.set(i32.shl(m.get, i32.const(2))),
      panel.set(w.get),
      column.set(i32.const(0)),
      whileLoop(i32.ltS(column.get, rowBytes.get), [
        rows,
        panel.set(i32.add(panel.get, i32.mul(k.get, i32.const(COLUMN_TILE * 4)))),
        advance(b, COLUMN_TILE * 4),
        advance(column, COLUMN_TILE * 4),
      ]),
    ];
  },
);

type EightLocals = readonly [Local, Local, Local, Local, Local, Local, Local, Local];

interface Panel {
  readonly x: Local;
  readonly stride: Local;
  readonly n: Local;
  readonly k: Local;
  readonly panel: Local;
  readonly bias: Local;
  readonly y: Local;
  readonly column: Local;
  readonly rowBytes: Local;
}

function rowLoop(scope: Scope, panel: Panel): Code {
  const row = scope.local("i32");
  const xs = listOf(ROW_TILE, () => scope.local("i32"));
  const sums = listOf(ROW_TILE * VECTORS, () => scope.local("v128"));
  const weight = scope.local("i32");
  const left = scope.local("i32");
  const output = scope.local("i32");
  const first = i32.add(panel.x.get, i32.mul(row.get, panel.stride.get));
  return [
    row.set(i32.const(0)),
    output.set(i32.add(panel.y.get, panel.column.get)),
    whileLoop(i32.ltS(row.get, panel.n.get), [
      xs.map((x, index) => x.set(index === 0 ? first : i32.add(at(xs, index - 1).get, panel.stride.get))),
      sums.map((sum, index) => sum.set(v128.load(panel.bias.get, (index % VECTORS) * 16))),
      weight.set(panel.panel.get),
      left.set(panel.k.get),
      repeatWhile(
        [depthTurn(scope, xs, sums, weight), advance(left, -DEPTH_TILE)],
        i32.gtS(left.get, i32.const(0)),
      ),
      storeRows(sums, output, panel.rowBytes),
      advance(row, ROW_TILE),
    ]),
  ];
}

function depthTurn(scope: Scope, xs: readonly Local[], sums: readonly Local[], weight: Local): Code {
  const weights = listOf(VECTORS, () => scope.local("v128"));
  const value = scope.local("v128");
  const steps = listOf(DEPTH_TILE, (depth) => [
    weights.map((local, index) => local.set(v128.load(weight.get, depth * COLUMN_TILE * 4 + index * 16))),
    xs.map((x, row) => [
      value.set(v128.splatLoad(x.get, depth * 4)),
      weights.map((local, index) => {
        const sum = at(sums, row * VECTORS + index);
        return sum.set(v128.add(sum.get, v128.mul(value.get, local.get)));
      }),
    ]),
  ]);
  return [steps, advance(weight, DEPTH_TILE * COLUMN_TILE * 4), xs.map((x) => advance(x, DEPTH_TILE * 4))];
}

function storeRows(sums: readonly Local[], output: Local, rowBytes: Local): Code {
  return listOf(ROW_TILE, (row) => [
    listOf(VECTORS, (index) => v128.store(output.get, at(sums, row * VECTORS + index).get, index * 16)),
    output.set(i32.add(output.get, rowBytes.get)),
  ]);
}

function listOf<T>(length: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length }, (_, index) => make(index));
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index}`);
  return found;
}

/** Lays a matrix w[m][k] out in panels of `tile` columns as the kernel reads them. m is filled up with zeros. */
export function packPanels(weights: Float32Array, m: number, k: number, tile = COLUMN_TILE): Float32Array {
  const panels = Math.ceil(m / tile);
  const packed = new Float32Array(panels * tile * k);
  let to = 0;
  for (let panel = 0; panel < panels; panel++)
    for (let depth = 0; depth < k; depth++)
      for (let column = panel * tile; column < (panel + 1) * tile; column++)
        packed[to++] = column < m ? (weights[column * k + depth] ?? 0) : 0;
  return packed;
}
