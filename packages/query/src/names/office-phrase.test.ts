import { describe, expect, test } from "vitest";
import { isOfficePhrase, officePhrase } from "./office-phrase.ts";

describe("a phrase for an office", () => {
  test.each([
    "defence minister",
    "the Minister of Defense of Kazakhstan",
    "Kazakh president",
    "Kenya's deputy interior minister",
    "presidents of Kenya",
    "head of the Security Council of Kazakhstan",
    "mayor of Almaty",
    "chief justice",
    "prosecutors general of Georgia",
    "prime minister",
    "former prime minister of the United Kingdom",
    "governor of the National Bank",
    "judge",
  ])("%s is one", (text) => {
    expect(isOfficePhrase(text)).toBe(true);
  });

  test.each([
    "Murat Bektanov",
    "Stephen King",
    "Toqaev",
    "King Leopold",
    "Defence Minister Murat Bektanov",
    "Kazakhstan",
    "unrest in January",
    "",
  ])("%s is none", (text) => {
    expect(isOfficePhrase(text)).toBe(false);
  });

  test.each([
    ["the presidents of Kenya", "president of Kenya"],
    ["Defence Ministers", "Defence Minister"],
    ["chief of the armed forces", "chief of the armed forces"],
    ["minister of sports", "minister of sports"],
    ["boss of James", "boss of James"],
  ])("%s asks for %s", (text, phrase) => {
    expect(officePhrase(text)).toBe(phrase);
  });
});
