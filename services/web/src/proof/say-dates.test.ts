import { expect, test } from "vitest";
import { sayDates } from "./say-dates.ts";

const said = (sentence: string): string => sayDates(sentence).replaceAll("\u00a0", " ");

test("days and months of a sentence are said in words, as exactly as they are stated", () => {
  expect(said("Ana Ruiz dismissed Ole Dahl on 2023-11-13.")).toBe(
    "Ana Ruiz dismissed Ole Dahl on 13 November 2023.",
  );
  expect(said("She held it from 2017-10 until 2023-01-19 (2023-02 at the latest).")).toBe(
    "She held it from October 2017 until 19 January 2023 (February 2023 at the latest).",
  );
  expect(said("Dismissal of Ole Dahl: 2022-01-02 or 2022-03-04.")).toBe(
    "Dismissal of Ole Dahl: 2 January 2022 or 4 March 2022.",
  );
});

test("what looks like a date and may be a number stays as it is", () => {
  expect(said("He was dismissed by decree 2023-05.")).toBe("He was dismissed by decree 2023-05.");
  expect(said("Case 2021-11-03 was heard in 2022.")).toBe("Case 2021-11-03 was heard in 2022.");
  expect(said("He left in 2021-11-03/4.")).toBe("He left in 2021-11-03/4.");
  expect(said("He left in 2021-13.")).toBe("He left in 2021-13.");
});

test("a stretch of time is said from its first day to its last, one of doubt is left as written", () => {
  expect(said("He left on 2021-01/2021-03.")).toBe("He left in January 2021 to March 2021.");
  expect(said("He left in 2021-01~.")).toBe("He left in 2021-01~.");
});

test("a line does not end within a date", () => {
  expect(sayDates("on 2023-11-13")).toBe("on 13\u00a0November\u00a02023");
});
