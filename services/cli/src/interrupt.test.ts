import { expect, test } from "vitest";
import { debounced } from "./interrupt.ts";

function signalsAt(...times: readonly number[]) {
  const seen = { first: 0, forced: 0 };
  const left = [...times];
  const onSignal = debounced({
    now: () => left.shift() ?? 0,
    first: () => void seen.first++,
    forced: () => void seen.forced++,
  });
  for (const _ of times) onSignal();
  return seen;
}

test("one Ctrl-C that arrives twice asks once", () => {
  // A later signal is compared with the first: its own moment is read once.
  expect(signalsAt(0, 30, 999)).toEqual({ first: 1, forced: 0 });
});

test("a second Ctrl-C a second later forces the exit", () => {
  expect(signalsAt(0, 40, 1_000)).toEqual({ first: 1, forced: 1 });
});
