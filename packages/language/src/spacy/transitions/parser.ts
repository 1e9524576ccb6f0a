import type { TransitionLayout } from "../../weights/compiled-model.ts";
import { BATCH_ROWS } from "../network/workspace.ts";
import { ArcState, NONE } from "./arc-state.ts";
import { betterMove, type MoveRange, type MoveScorer, rangesByKind } from "./move-scorer.ts";

/** The tree of one window before labels are decoded. */
export interface RawTree {
  /** Tokens that are done: all, or where more text follows, those before the last safe place to go on from. */
  readonly done: number;
  /** Head of each token; a root is its own head. Valid until the next parse. */
  readonly heads: Int32Array;
  /** The relation of each token to its head; null for a root. */
  labelOf(token: number): string | null;
}

export interface Parser {
  /** Parses `length` tokens whose rows begin at `row`. `isLast`: no text of the block follows them. */
  parse(row: number, length: number, isLast: boolean): RawTree;
}

const NO_MOVES: MoveRange = { from: 0, to: 0 };
/** Decisions look this many tokens beyond the one they are about. */
const LOOKAHEAD = 2;

/** The arc-eager parser with Break and Unshift, always taking the best valid move. */
export function createParser(scorer: MoveScorer, layout: TransitionLayout): Parser {
  const state = new ArcState(BATCH_ROWS);
  const kinds = rangesByKind(layout.moves);
  const rangeOf = (kind: string) => kinds.get(kind) ?? NO_MOVES;
  const ranges = {
    shift: rangeOf("S"),
    reduce: rangeOf("D"),
    left: rangeOf("L"),
    right: rangeOf("R"),
    break: rangeOf("B"),
  };
  return {
    parse: (row, length, isLast) => {
      state.reset(length);
      let safe = 0;
      while (state.depth > 0 || state.bufferLength > 0) {
        lookAt(state, scorer.ids, row);
        scorer.score();
        apply(state, chooseMove(state, scorer.scores, ranges), layout);
        if (state.restart >= 0 && state.restart + LOOKAHEAD <= length) safe = state.restart;
      }
      closeRoots(state.heads, length);
      const { heads, moves } = state;
      const labelOf = (token: number) => layout.moves[moves[token] ?? NONE]?.label ?? null;
      return { done: isLast || safe === 0 ? length : safe, heads, labelOf };
    },
  };
}

/** The eight tokens that a decision rests on. */
function lookAt(state: ArcState, ids: Int32Array, row: number): void {
  const [front, top] = [state.buffer(0), state.stack(0)];
  const at = (index: number, token: number): void => {
    ids[index] = token < 0 ? NONE : token + row;
  };
  at(0, front);
  at(1, state.buffer(1));
  at(2, top);
  at(3, state.stack(1));
  at(4, state.stack(2));
  at(5, state.lastLeft(front));
  at(6, state.lastLeft(top));
  at(7, state.lastRight(top));
}

type Ranges = Readonly<Record<"shift" | "reduce" | "left" | "right" | "break", MoveRange>>;

function chooseMove(state: ArcState, scores: Float32Array, ranges: Ranges): number {
  const front = state.buffer(0);
  const isStart = state.isStart(front);
  const canAttach = state.depth > 0 && state.bufferLength > 0 && !isStart;
  let best = NONE;
  if (state.depth === 0 || (state.bufferLength > 1 && !isStart && !state.isUnshiftable(front)))
    best = betterMove(scores, ranges.shift, best);
  if (state.depth > 0) best = betterMove(scores, ranges.reduce, best);
  if (canAttach) best = betterMove(scores, ranges.right, betterMove(scores, ranges.left, best));
  if (canBreak(state, front)) best = betterMove(scores, ranges.break, best);
  return best;
}

function canBreak(state: ArcState, front: number): boolean {
  const second = state.buffer(1);
  return state.bufferLength > 1 && second === front + 1 && !state.isStart(second);
}

function apply(state: ArcState, move: number, layout: TransitionLayout): void {
  const [front, top] = [state.buffer(0), state.stack(0)];
  switch (layout.moves[move]?.kind) {
    case "S":
      state.push();
      break;
    case "D":
      if (state.hasHead(top) || state.depth === 1) state.pop();
      else state.unshift();
      break;
    case "L":
      state.addArc(front, top, move);
      state.allowShift(front);
      state.pop();
      break;
    case "R":
      state.addArc(top, front, move);
      state.push();
      break;
    default:
      state.markStart(state.buffer(1));
  }
}

function closeRoots(heads: Int32Array, length: number): void {
  for (let token = 0; token < length; token++) if ((heads[token] ?? NONE) < 0) heads[token] = token;
}
