import { expect, test } from "vitest";
import { remember, rememberBy, rememberOf } from "./remember.ts";

const [a, b, c] = [{ name: "a" }, { name: "b" }, { name: "c" }];

function counted<Input, Answer>(answer: (input: Input) => Answer) {
  const calls: Input[] = [];
  const compute = (input: Input): Answer => {
    calls.push(input);
    return answer(input);
  };
  return { calls, compute };
}

test("a list of the same members is computed once, whatever list holds them", () => {
  const { calls, compute } = counted((members: readonly (typeof a)[]) => members.map(({ name }) => name));
  const names = remember(compute);
  expect(names([a, b])).toBe(names([a, b]));
  expect(calls).toHaveLength(1);
});

test.each([
  ["another member", [a, c]],
  ["another order", [b, a]],
  ["one more", [a, b, c]],
  ["one less", [a]],
  ["none", []],
  ["equal members that are others", [{ ...a }, { ...b }]],
])("%s is computed anew", (_, members) => {
  const { calls, compute } = counted((all: readonly (typeof a)[]) => all.map(({ name }) => name));
  const names = remember(compute);
  names([a, b]);
  expect(names(members)).toEqual(members.map(({ name }) => name));
  expect(calls).toHaveLength(2);
});

test("one object is computed once, and an answer of nothing is an answer", () => {
  const { calls, compute } = counted((_: typeof a): undefined => undefined);
  const nothing = rememberOf(compute);
  expect([nothing(a), nothing(a), nothing(b)]).toEqual([undefined, undefined, undefined]);
  expect(calls).toEqual([a, b]);
});

test("what was before and what is after are both remembered, and what was before that is computed anew", () => {
  const { calls, compute } = counted((all: readonly (typeof a)[]) => all.length);
  const count = remember(compute);
  for (const members of [[a], [a, b], [a], [a, b]]) count(members);
  expect(calls).toHaveLength(2);
  for (const members of [[a, b, c], [a]]) count(members);
  expect(calls).toHaveLength(4);
});

test("of an object and texts the last eight answers are kept", () => {
  const { calls, compute } = counted(
    ([{ name }, text]: readonly [typeof a, string | undefined]) => `${name} ${text}`,
  );
  const joined = rememberBy((one: typeof a, text: string | undefined) => compute([one, text]));
  for (const text of ["x", "y", "x", undefined, "x"]) expect(joined(a, text)).toBe(`a ${text}`);
  expect(joined(b, "x")).toBe("b x");
  expect(calls).toHaveLength(4);
  for (let other = 0; other < 8; other += 1) joined(a, String(other));
  joined(a, "x");
  expect(calls).toHaveLength(13);
});

test("texts are told apart wherever one ends and the next begins, and nothing from an empty one", () => {
  const asked: string[] = [];
  const joined = rememberBy((_: typeof a, ...texts: readonly (string | undefined)[]) => {
    asked.push(JSON.stringify(texts));
    return undefined;
  });
  for (const texts of [
    ["a b", "c"],
    ["a", "b c"],
    ["", undefined],
    [undefined, ""],
  ])
    joined(a, ...texts);
  joined(a, "a b", "c");
  expect(asked).toHaveLength(4);
});
