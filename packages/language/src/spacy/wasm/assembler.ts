/**
 * A very small WebAssembly assembler: expressions are nested arrays of bytes, a function is a list of them.
 * Only what the kernel needs is here. Opcodes are those of the WebAssembly core specification 2.0, chapter 5.
 */
export type Code = number | readonly Code[];

export type ValueType = "i32" | "i64" | "f32" | "v128";

const TYPE_CODES: Readonly<Record<ValueType, number>> = { i32: 0x7f, i64: 0x7e, f32: 0x7d, v128: 0x7b };
const VECTOR_PREFIX = 0xfd;

/** A local variable or parameter of the function at hand. */
export interface Local {
  readonly get: Code;
  set(value: Code): Code;
}

export interface FunctionDraft {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly locals: ValueType[];
  body: Code;
}

/** Declares parameters and locals of one function while its body is written. */
export interface Scope {
  local(type: ValueType): Local;
}

/** Writes one exported function without results; `write` is told its parameters in order. */
export function defineFunction(
  name: string,
  parameters: readonly ValueType[],
  write: (scope: Scope, ...parameters: Local[]) => Code,
): FunctionDraft {
  const locals: ValueType[] = [];
  const scope: Scope = {
    local: (type) => localAt(parameters.length + locals.push(type) - 1),
  };
  const body = write(scope, ...parameters.map((_, index) => localAt(index)));
  return { name, parameters, locals, body };
}

function localAt(index: number): Local {
  return { get: [0x20, unsigned(index)], set: (value) => [value, 0x21, unsigned(index)] };
}

/** The bytes of a module with one exported memory, imported as `host.memory`, and these functions. */
export function assemble(functions: readonly FunctionDraft[]): Uint8Array<ArrayBuffer> {
  const sections: Code[] = [
    section(1, vector(functions.map(({ parameters }) => [0x60, types(parameters), 0]))),
    section(2, vector([[name("host"), name("memory"), 0x02, 0x00, unsigned(1)]])),
    section(3, vector(functions.map((_, index) => unsigned(index)))),
    section(7, vector(functions.map((draft, index) => [name(draft.name), 0x00, unsigned(index)]))),
    section(10, vector(functions.map((draft) => sized([declarations(draft.locals), draft.body, 0x0b])))),
  ];
  return Uint8Array.from(flatten([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, sections]));
}

const types = (list: readonly ValueType[]): Code => vector(list.map((type) => [TYPE_CODES[type]]));
const declarations = (locals: readonly ValueType[]): Code =>
  vector(locals.map((type) => [1, TYPE_CODES[type]]));
const section = (id: number, content: Code): Code => [id, sized(content)];
const vector = (entries: readonly Code[]): Code => [unsigned(entries.length), entries];
const name = (text: string): Code => [unsigned(text.length), [...text].map((char) => char.charCodeAt(0))];

function sized(content: Code): Code {
  const bytes = flatten(content);
  return [unsigned(bytes.length), bytes];
}

function flatten(code: Code): number[] {
  const bytes: number[] = [];
  const walk = (part: Code): void => {
    if (typeof part === "number") bytes.push(part);
    else for (const inner of part) walk(inner);
  };
  walk(code);
  return bytes;
}

/** Unsigned LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128 of up to 64 bits. */
function signed(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asIntN(64, value);
  for (;;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    const done = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

/** Natural alignment of a load or store, as a power of two, and its fixed offset in bytes. */
const memory = (align: number, offset: number): Code => [unsigned(align), unsigned(offset)];
const binary =
  (opcode: number) =>
  (left: Code, right: Code): Code => [left, right, opcode];
const vectorBinary =
  (opcode: number) =>
  (left: Code, right: Code): Code => [left, right, VECTOR_PREFIX, unsigned(opcode)];

export const i32 = {
  const: (value: number): Code => [0x41, signed(BigInt(value))],
  load: (address: Code, offset = 0): Code => [address, 0x28, memory(2, offset)],
  load8: (address: Code, offset = 0): Code => [address, 0x2d, memory(0, offset)],
  store: (address: Code, value: Code, offset = 0): Code => [address, value, 0x36, memory(2, offset)],
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
  and: binary(0x71),
  shl: binary(0x74),
  shrU: binary(0x76),
  remU: binary(0x70),
  ltS: binary(0x48),
  gtS: binary(0x4a),
  geS: binary(0x4e),
  wrap: (value: Code): Code => [value, 0xa7],
};

export const i64 = {
  const: (value: bigint): Code => [0x42, signed(value)],
  load: (address: Code, offset = 0): Code => [address, 0x29, memory(3, offset)],
  load8: (address: Code, offset = 0): Code => [address, 0x31, memory(0, offset)],
  store: (address: Code, value: Code, offset = 0): Code => [address, value, 0x37, memory(3, offset)],
  add: binary(0x7c),
  mul: binary(0x7e),
  or: binary(0x84),
  xor: binary(0x85),
  shl: binary(0x86),
  shrU: binary(0x88),
  rotl: binary(0x89),
  extend: (value: Code): Code => [value, 0xad],
};

export const f32 = {
  const: (value: number): Code => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)],
  add: binary(0x92),
  mul: binary(0x94),
  div: binary(0x95),
  sqrt: (value: Code): Code => [value, 0x91],
};

export const v128 = {
  load: (address: Code, offset = 0): Code => [address, VECTOR_PREFIX, 0x00, memory(4, offset)],
  splatLoad: (address: Code, offset = 0): Code => [address, VECTOR_PREFIX, 0x09, memory(2, offset)],
  store: (address: Code, value: Code, offset = 0): Code => [
    address,
    value,
    VECTOR_PREFIX,
    0x0b,
    memory(4, offset),
  ],
  splat: (value: Code): Code => [value, VECTOR_PREFIX, 0x13],
  lane: (value: Code, lane: number): Code => [value, VECTOR_PREFIX, 0x1f, lane],
  add: vectorBinary(0xe4),
  sub: vectorBinary(0xe5),
  mul: vectorBinary(0xe6),
  /** The greater of both, without the care for NaN that `max` takes. */
  pmax: vectorBinary(0xeb),
};

/** Runs `body` while `condition` holds; it is looked at before each turn. */
export const whileLoop = (condition: Code, body: Code): Code => [
  [0x02, 0x40, 0x03, 0x40],
  [condition, 0x45, 0x0d, 1],
  [body, 0x0c, 0, 0x0b, 0x0b],
];

/** Runs `body`, and again while `condition` holds after it. */
export const repeatWhile = (body: Code, condition: Code): Code => [
  0x03,
  0x40,
  body,
  condition,
  0x0d,
  0,
  0x0b,
];

/** Adds a constant number to an i32 local. */
export const advance = (local: Local, by: number): Code => local.set(i32.add(local.get, i32.const(by)));
