import { expect, test } from "vitest";
import { standingIn } from "../../testing/told-in.ts";

test.each([
  ["was mayor of Ostrel from 1 January 2021 to 31 December 2021", "mayor former 2021-01-01/2021-12-31"],
  ["served as minister of health from 2015 to 2019", "minister of health former 2015/2019"],
  ["was minister of health between 2015 and 2019", "minister of health former 2015/2019"],
  ["was mayor of Ostrel in 2015-2019", "mayor former 2015/2019"],
  ["was mayor of Ostrel in 2015–19", "mayor former 2015/2019"],
  ["was mayor of Ostrel from March 2015 until June 2019", "mayor former 2015-03/2019-06"],
  ["was mayor of Ostrel from May to June 2019", "mayor former 2019-05/2019-06"],
  ["was mayor of Ostrel from 2015 until her resignation in 2019", "mayor former 2015/2019"],
  ["was mayor of Ostrel from 2015 until she resigned in June 2019", "mayor former 2015/2019-06"],
  ["was mayor of Ostrel until 2019", "mayor former ../2019"],
  ["was mayor of Ostrel from 2015", "mayor former 2015/.."],
  ["has been mayor of Ostrel since 2015", "mayor current 2015/.."],
  ["served from 2015 to 2019 as mayor of Ostrel", "mayor former 2015/2019"],
  ["sat as a judge in Ostrel from 2015 to 2019", "judge former 2015/2019"],
  ["held the presidency of Peru between May 2015 and 2019", "president former 2015-05/2019"],
  ["was minister in the cabinet of Oto Brem from 2015 to 2019", "minister former 2015/2019"],
  ["served two terms as mayor of Ostrel, from 2015 to 2019", "mayor former 2015/2019"],
])("Ilka Varn %s: the term is told", async (words, standing) => {
  expect(await standingIn(`Ilka Varn ${words}.`)).toEqual([`Ilka Varn @ ${standing}`]);
});

test.each([
  "Ilka Varn, mayor of Ostrel from 2015 to 2019, opened the bridge.",
  "Ilka Varn, mayor of Ostrel (2015-2019), opened the bridge.",
  "Ilka Varn, the former mayor of Ostrel (2015–19), was arrested on Monday.",
  "From 2015 to 2019 Ilka Varn was mayor of Ostrel.",
  "Ilka Varn, who from 2015 to 2019 was mayor of Ostrel, was arrested on Monday.",
  "The mayor of Ostrel from 2015 to 2019, Ilka Varn, was arrested on Monday.",
])("%s: a term that is over is a former holder's", async (text) => {
  expect(await standingIn(text)).toEqual(["Ilka Varn @ mayor former 2015/2019"]);
});

test("each office of a list has the term behind it", async () => {
  const text =
    "Ilka Varn was mayor of Ostrel from 1990 to 1993, ambassador to Sudan from 1994 to 1998, and minister of health from 2004 to 2005.";
  expect(await standingIn(text)).toEqual([
    "Ilka Varn @ ambassador to sudan former 1994/1998",
    "Ilka Varn @ mayor former 1990/1993",
    "Ilka Varn @ minister of health former 2004/2005",
  ]);
});

test.each([
  "Police jailed Ilka Varn, the mayor of Ostrel, from 2015 to 2019.",
  "Mayor Ilka Varn was on leave from 2015 to 2019.",
  "Ilka Varn, mayor of Ostrel, studied in Graz from 2015 to 2019.",
  "Ilka Varn, the mayor of Ostrel, was held from 3 May 2019 until her release in June 2019.",
  "Ilka Varn was mayor of Ostrel from 2019 to 2015.",
  "Ilka Varn was mayor of Ostrel from 2010 to 2014 and again from 2018 to 2020.",
  "Ilka Varn was mayor of Ostrel from 30 February 2015 to 1 May 2019.",
])("%s: no term is told", async (text) => {
  expect((await standingIn(text)).filter((line) => line.includes("/"))).toEqual([]);
});

test.each([
  ["Ilka Varn is mayor of Ostrel until 2027.", "Ilka Varn @ mayor current"],
  ["Ilka Varn will remain mayor of Ostrel until 2027.", "Ilka Varn @ mayor current"],
  ["Ilka Varn, mayor of Ostrel from 2020 to 2027, resigned.", "Ilka Varn @ mayor former 2020/.."],
])("%s: an end that is still to come is not told as having come", async (text, told) => {
  expect(await standingIn(text)).toEqual([told]);
});

test("without a day of publication a term that is told does not say who holds the office", async () => {
  const [held] = await standingIn("Ilka Varn, mayor of Ostrel from 2015 to 2019, opened the bridge.", null);
  expect(held).toBe("Ilka Varn @ mayor unspecified 2015/2019");
});
