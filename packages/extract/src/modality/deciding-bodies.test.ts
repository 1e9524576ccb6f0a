import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

const dismissed = async (text: string): Promise<boolean> =>
  (await toldIn(text)).some((line) => line.startsWith("DISMISSED"));

test.each([
  "The council voted to remove the mayor of Ostrel, Ilka Varn.",
  "The School Committee voted 6-1 on Monday to fire Superintendent Ilka Varn.",
  "The Senate's vote to remove President Ilka Varn shook the country.",
  "Lawmakers voted to remove the governor, Ilka Varn.",
])("%s: what those vote who have the power is done", async (text) => {
  expect(await dismissed(text)).toBe(true);
});

test.each([
  "The committee voted to remove Ilka Varn as chair of the board.",
  "A Senate panel voted to remove the governor, Ilka Varn.",
  "The teachers' union voted to remove the minister, Ilka Varn.",
  "Students voted to remove the rector, Ilka Varn.",
  "The students' vote to remove the rector, Ilka Varn, was close.",
  "The council voted to begin proceedings to remove Mayor Ilka Varn.",
])("%s: what others vote is asked for, not done", async (text) => {
  expect(await dismissed(text)).toBe(false);
});
