import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAskedDate } from "./asked-date.ts";
import { wrongDate } from "./wrong-date.ts";

test.each([
  ["on 30 February 2022", '"30 February 2022" is no date: February 2022 has 28 days', "2022-02."],
  ["on the 31st of April, 2021", "April 2021 has 30 days", "2021-04."],
  ["on June 31st, 2020?", "June 2020 has 30 days", "2020-06."],
  ["on Feb. 29 2023", "February 2023 has 28 days", "2023-02."],
  ["on 30 February", "February has 29 days", "its month"],
  ["on 2023-02-31", '"2023-02-31" is no date: February 2023 has 28 days', "2023-02."],
  ["on 2023-04-00", "April 2023 has 30 days", "2023-04."],
  ["in 2020-13", "there is no month 13", "2022-06-01"],
  ["on 13/13/2022", '"13/13/2022" is no date: there is no month 13', "2022-06-01"],
  ["on 32/01/2022", "January 2022 has 31 days", "2022-01."],
  ["on 2022/13/45", "there is no month 13", "2022-06-01"],
  ["on 01/06/2018", "may be either of two days", "Write 2018-06-01 or 2018-01-06."],
  ["on 1.6.2018", "may be either of two days", "Write 2018-06-01 or 2018-01-06."],
  ["on 12/31/2022", "is not written as dates are read here", "Write 2022-12-31."],
  ["on 31.12.2022", "is not written as dates are read here", "Write 2022-12-31."],
  ["on 2022-6-1", "is not written as dates are read here", "Write 2022-06-01."],
  ["on 1 March 2022 and on 31 June 2022", '"31 June 2022" is no date', "2022-06."],
  ["on 31/12/22", "has no whole year", "four digits"],
])("a date that is none is named, with what to write: %s", (text, words, advice) => {
  const wrong = wrongDate(`who was mayor of Tartu ${text}`);
  expect(wrong?.words).toContain(words);
  expect(wrong?.advice).toContain(advice);
});

test.each([
  "who was mayor of Tartu on 2022-02-28?",
  "who was mayor on 29 February 2020 and on March 1, 2021?",
  "who was president between 2019-2020",
  "who was mayor of Tartu in 2019-20?",
  "who was mayor of Tartu in 2020/21?",
  "dismissals of the season 2009-13",
  "what did decree 1234/5 say",
  "what did decree 4521-13 say",
  "what did decree 2020/13 say",
  "who was mayor in May 2020, the 44th president",
  "dismissals from 14 to 20 December 2011",
  "how many of the 31 novices and 40 marchers",
  "were 40 may be arrested",
  "who is number 10 of the list of 12",
])("what can be read is let be: %s", (text) => {
  expect(wrongDate(text)).toBeNull();
});

test("every day of the calendar can be read, and none after a month's last is let through", () => {
  const days = fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(days, ({ year, month, day }) => {
      const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const is = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
      expect(wrongDate(`on ${text}`) === null).toBe(is);
      expect(parseAskedDate(text) !== null).toBe(is);
    }),
  );
});
