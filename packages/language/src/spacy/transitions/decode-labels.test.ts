import { expect, test } from "vitest";
import { decodeLabels } from "./decode-labels.ts";

const noSpace = () => false;

test("a decorated arc moves to the nearest token with the relation it names", () => {
  // "gave a report yesterday that shocked": the clause was lifted from the object to the verb.
  const heads = Int32Array.of(0, 2, 0, 0, 5, 0);
  const labels = ["ROOT", "det", "dobj", "npadvmod", "nsubj", "relcl||dobj"];
  decodeLabels({ heads, labels }, 6, noSpace);
  expect([...heads]).toEqual([0, 2, 0, 0, 5, 2]);
  expect(labels[5]).toBe("relcl");
});

test("where no token has that relation the arc stays and loses its decoration", () => {
  const heads = Int32Array.of(0, 0, 1);
  const labels = ["ROOT", "nsubj", "prep||dobj"];
  decodeLabels({ heads, labels }, 3, noSpace);
  expect([...heads]).toEqual([0, 0, 1]);
  expect(labels[2]).toBe("prep");
});

test("white space is never taken for the head", () => {
  const heads = Int32Array.of(0, 0, 0, 0);
  const labels = ["ROOT", "dobj", "dobj", "prep||dobj"];
  decodeLabels({ heads, labels }, 4, (token) => token === 1);
  expect(heads[3]).toBe(2);
});

test("a level is searched before the one below it", () => {
  const heads = Int32Array.of(0, 2, 0, 0, 0);
  const labels = ["ROOT", "pobj", "prep", "pobj", "acl||pobj"];
  decodeLabels({ heads, labels }, 5, noSpace);
  expect(heads[4]).toBe(3);
});
