import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { fromNeo4j } from "./plain-values.ts";
import { storedProperties } from "./stored-values.ts";

test("a property comes back from the database's form as it went in", () => {
  const properties = { type: "ARRESTED", dateMin: "2022-02-10", start: 12, confidence: 0.5, quote: "So." };
  expect(fromNeo4j(storedProperties("Claim", properties))).toEqual(properties);
});

test("days and integers are kept as such, not as text and floats", () => {
  const stored = storedProperties("Claim", { dateMin: "2022-02-10", start: 12 });
  expect(neo4j.isDate(stored.dateMin as object)).toBe(true);
  expect(neo4j.isInt(stored.start as object)).toBe(true);
});

test("an absent property is left out, so that no null reaches the database", () => {
  expect(storedProperties("Claim", { attribution: null, date: undefined, quote: "So." })).toEqual({
    quote: "So.",
  });
});

test("a property that the ontology does not know is refused", () => {
  expect(() => storedProperties("Person", { shoeSize: 44 })).toThrow(/Person has no property shoeSize/);
  expect(() => storedProperties("Person", JSON.parse('{"__proto__": 1}'))).toThrow(/no property/);
});

test("a value that is not of its kind is refused before it can be stored wrongly", () => {
  expect(() => storedProperties("Claim", { dateMin: "2022-02" })).toThrow(/not a day/);
  expect(() => storedProperties("Claim", { start: 1.5 })).toThrow(/not an integer/);
});
