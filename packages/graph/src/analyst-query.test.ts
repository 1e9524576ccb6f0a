import { expect, test } from "vitest";
import { faultWords } from "./analyst-query.ts";

test("a fault is placed where the asker typed it", () => {
  expect(faultWords("Variable `b` not defined (line 1, column 26 (offset: 25))")).toBe(
    "Variable `b` not defined (line 1, column 18 (offset: 17))",
  );
  expect(faultWords('Invalid input (line 2, column 3 (offset: 30))\n"MATHC"\n ^')).toBe(
    "Invalid input (line 2, column 3 (offset: 22))",
  );
  expect(faultWords("Unexpected end of input (line 1, column 8 (offset: 7))")).toBe(
    "Unexpected end of input (line 1, column 1 (offset: 0))",
  );
});

test("a misspelt word is told without the list of all that Cypher knows, a short list of choices stays", () => {
  const words = "'FOREACH', 'ALTER', 'ORDER BY', 'CALL', 'CREATE', 'LOAD CSV', 'MATCH', 'USE' or 'WITH'";
  expect(faultWords(`Invalid input 'MATHC': expected ${words} (line 1, column 9 (offset: 8))`)).toBe(
    "Invalid input 'MATHC' (line 1, column 1 (offset: 0))",
  );
  const few = "Invalid input 'RETURN': expected a parameter, '&', ')', ':', 'WHERE', '{' or '|'";
  expect(faultWords(`${few} (line 1, column 25 (offset: 24))`)).toBe(
    `${few} (line 1, column 17 (offset: 16))`,
  );
});
