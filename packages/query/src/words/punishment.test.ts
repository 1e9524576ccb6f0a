import { describe, expect, test } from "vitest";
import { aQuote } from "../testing/rows.ts";
import { punishment } from "./punishment.ts";

const quotesOf = (...texts: readonly string[]) => texts.map((text) => aQuote({ text }));

describe("a term of years is served in prison", () => {
  test.each([
    "A court sentenced him to two years in prison.",
    "A court sentenced him to two years and six months in a maximum-security prison.",
    "She got two years’ imprisonment.",
    "She faces two years behind bars, a judge ruled.",
    "He was given a two-year prison sentence.",
    "He was jailed for two years.",
    "He was sentenced to two years in a penal colony.",
  ])("where it is said: %s", (text) => {
    expect(punishment({ details: { durationYears: 2 }, quotes: quotesOf(text) })).toBe(
      "to 2 years in prison",
    );
  });

  test.each([
    "A court handed him a suspended sentence of two years.",
    "He received a two-year suspended prison sentence.",
    "The court sentenced her to two years in prison, suspended for three.",
    "He was sentenced to two years of probation.",
    "The former prison chief was sentenced to two years.",
    "He was sentenced to two years of house arrest and avoided prison.",
  ])("and not where it is not: %s", (text) => {
    expect(punishment({ details: { durationYears: 2 }, quotes: quotesOf(text) })).toBe("to 2 years");
  });

  test("by any of the sentences, those from which a claim took what its own does not say included", () => {
    const beside = [{ start: 0, end: 30, text: "It gave him two years in jail.", states: ["durationYears"] }];
    expect(punishment({ details: { durationYears: 2 }, quotes: [aQuote({ beside })] })).toBe(
      "to 2 years in prison",
    );
    const quotes = quotesOf("He got two years.", "He got two years in prison.");
    expect(punishment({ details: { durationYears: 2 }, quotes })).toBe("to 2 years in prison");
  });
});

test("a suspended sentence is told as one, with its length where it has one", () => {
  const quotes = quotesOf("He got a suspended prison sentence of six months.");
  const details = { sentence: "suspended" as const };
  expect(punishment({ details, quotes })).toBe("to a suspended sentence");
  expect(punishment({ details: { ...details, durationYears: 0.5 }, quotes })).toBe(
    "to a suspended sentence of 6 months",
  );
});

test("where no punishment is stated none is told", () => {
  expect(punishment({ details: {}, quotes: quotesOf("He was sentenced.") })).toBeNull();
});
