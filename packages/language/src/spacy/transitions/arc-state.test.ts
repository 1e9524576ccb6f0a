import { expect, test } from "vitest";
import { ArcState } from "./arc-state.ts";

function started(length: number): ArcState {
  const state = new ArcState(16);
  state.reset(length);
  return state;
}

test("a token put back comes first in the buffer", () => {
  const state = started(3);
  state.push();
  state.push();
  state.unshift();
  expect([state.buffer(0), state.buffer(1), state.stack(0)]).toEqual([1, 2, 0]);
  expect(state.isUnshiftable(1)).toBe(true);
});

test("a new head takes the child from the old one", () => {
  const state = started(3);
  state.addArc(0, 1, 4);
  state.addArc(2, 1, 5);
  expect([state.heads[1], state.lastRight(0), state.lastLeft(2)]).toEqual([2, -1, 1]);
});

test("a parse may go on afresh only where no arc leads to what is not read yet", () => {
  const state = started(3);
  state.push();
  expect(state.restart).toBe(-1);
  state.addArc(1, 0, 3);
  state.pop();
  expect(state.restart).toBe(-1);
  state.push();
  state.pop();
  expect(state.restart).toBe(2);
});
