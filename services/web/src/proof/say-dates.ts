import { dateWords } from "./date-words.ts";

const STRETCH =
  /(?<=\b(?:on|in) )(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)\/(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\d/~?%-])/g;
/** A date follows such a word; what follows another ("decree 2023-05") is a number and stays. */
const ONE =
  /(?<=\b(?:on|in|from|until|between|and|or|to|by|before|after|since|early|mid|late) |[(:] ?)(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\d/~?%-])/g;

/** A sentence of the record with its dates in words: "on 2023-11-13" is read as "on 13 November 2023". */
export function sayDates(sentence: string): string {
  return sentence
    .replace(/\b(?:on|in) (?=\d{4}-\d{2}(?:-\d{2})?\/\d{4}-\d{2})/g, "in ")
    .replace(STRETCH, (_, from: string, to: string) => `${unbroken(from)} to ${unbroken(to)}`)
    .replace(ONE, (_, date: string) => unbroken(date));
}

/** A line does not end within a date. */
const unbroken = (date: string): string => dateWords(date).replaceAll(" ", "\u00a0");
