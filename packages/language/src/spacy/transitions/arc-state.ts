/** No token. */
export const NONE = -1;

/**
 * The state of an arc-eager parse with non-monotonic moves: a stack, a buffer into which tokens may come back, and
 * the arcs so far. Tokens are counted from the start of the window.
 */
export class ArcState {
  readonly heads: Int32Array;
  /** The move that made each token's arc, or -1. */
  readonly moves: Int32Array;
  #length = 0;
  #next = 0;
  #depth = 0;
  #returned = 0;
  readonly #stack: Int32Array;
  readonly #rebuffer: Int32Array;
  readonly #starts: Uint8Array;
  readonly #unshiftable: Uint8Array;
  readonly #lastLeft: Int32Array;
  readonly #lastRight: Int32Array;
  readonly #previousLeft: Int32Array;
  readonly #previousRight: Int32Array;

  constructor(capacity: number) {
    const numbers = () => new Int32Array(capacity);
    this.heads = numbers();
    this.moves = numbers();
    this.#stack = numbers();
    this.#rebuffer = numbers();
    this.#starts = new Uint8Array(capacity);
    this.#unshiftable = new Uint8Array(capacity);
    this.#lastLeft = numbers();
    this.#lastRight = numbers();
    this.#previousLeft = numbers();
    this.#previousRight = numbers();
  }

  reset(length: number): void {
    this.#length = length;
    this.#next = 0;
    this.#depth = 0;
    this.#returned = 0;
    for (const list of [this.heads, this.moves, this.#lastLeft, this.#lastRight]) list.fill(NONE, 0, length);
    this.#starts.fill(0, 0, length);
    this.#unshiftable.fill(0, 0, length);
  }

  get depth(): number {
    return this.#depth;
  }

  get bufferLength(): number {
    return this.#length - this.#next + this.#returned;
  }

  /** The first token not yet read, where nothing before it can get or has an arc to it or beyond; else -1. */
  get restart(): number {
    const isAlone = this.#next >= this.#length || this.lastLeft(this.#next) < 0;
    return this.#depth === 0 && this.#returned === 0 && isAlone ? this.#next : NONE;
  }

  /** The stack from its top. */
  stack(index: number): number {
    return index < this.#depth ? (this.#stack[this.#depth - 1 - index] ?? NONE) : NONE;
  }

  /** The buffer from its front. */
  buffer(index: number): number {
    if (index < this.#returned) return this.#rebuffer[this.#returned - 1 - index] ?? NONE;
    const token = this.#next + index - this.#returned;
    return token < this.#length ? token : NONE;
  }

  lastLeft(token: number): number {
    return token < 0 ? NONE : (this.#lastLeft[token] ?? NONE);
  }

  lastRight(token: number): number {
    return token < 0 ? NONE : (this.#lastRight[token] ?? NONE);
  }

  hasHead(token: number): boolean {
    return (this.heads[token] ?? NONE) >= 0;
  }

  isStart(token: number): boolean {
    return token >= 0 && this.#starts[token] === 1;
  }

  isUnshiftable(token: number): boolean {
    return this.#unshiftable[token] === 1;
  }

  markStart(token: number): void {
    this.#starts[token] = 1;
  }

  push(): void {
    this.#stack[this.#depth++] =
      this.#returned > 0 ? (this.#rebuffer[--this.#returned] ?? NONE) : this.#next++;
  }

  pop(): void {
    this.#depth--;
  }

  /** Puts the top of the stack back to the buffer; it may not be shifted again until it has a dependent. */
  unshift(): void {
    const token = this.stack(0);
    this.#unshiftable[token] = 1;
    this.#rebuffer[this.#returned++] = token;
    this.#depth--;
  }

  allowShift(token: number): void {
    this.#unshiftable[token] = 0;
  }

  addArc(head: number, child: number, move: number): void {
    const old = this.heads[child] ?? NONE;
    if (old >= 0) this.#dropArc(old, child);
    if (head > child) {
      this.#previousLeft[child] = this.lastLeft(head);
      this.#lastLeft[head] = child;
    } else {
      this.#previousRight[child] = this.lastRight(head);
      this.#lastRight[head] = child;
    }
    this.heads[child] = head;
    this.moves[child] = move;
  }

  /** spaCy, too, forgets an old arc only where it is the head's last one. */
  #dropArc(head: number, child: number): void {
    if (head > child) {
      if (this.#lastLeft[head] === child) this.#lastLeft[head] = this.#previousLeft[child] ?? NONE;
    } else if (this.#lastRight[head] === child) this.#lastRight[head] = this.#previousRight[child] ?? NONE;
  }
}
