import type { GraphReader } from "@cursus/graph/reading";
import { expect, test } from "vitest";
import { z } from "zod";
import { purges } from "./purges.ts";
import { defineQuestion, factsArgument, runQuestion } from "./question.ts";

const ASKED = "the graph was asked";
const reader: GraphReader = {
  read: () => Promise.reject(new Error(ASKED)),
  together: (work) => work(reader),
};
const ask = (given: Readonly<Record<string, unknown>>) =>
  runQuestion(reader, purges, { by: "Ann Roe", ...given });

test.each([
  [{ from: "2020", to: "2019-12" }, "purges: from 2020 is later than to 2019-12"],
  [{ at: "2022-02-30" }, 'purges: at: "2022-02-30" is no date: February 2022 has 28 days'],
  [{ by: "-" }, "purges: by: has no letter"],
  [{ until: "2020" }, "purges: there is no argument until"],
])("%j is refused before the graph is asked", async (given, words) => {
  await expect(ask(given)).rejects.toThrow(words);
});

const facts = z.strictObject({
  facts: factsArgument(["DISMISSED", "APPOINTED"], "which"),
  per: z.enum(["year", "month"]),
});
const counting = defineQuestion({
  name: "counting",
  words: "counts",
  arguments: facts,
  run: () => Promise.reject(new Error(ASKED)),
});

test.each([
  [{ facts: "APPOINTED,DISMISED" }, 'counting: facts: there is no "DISMISED" (did you mean DISMISSED?)'],
  [{ facts: ["x"] }, 'counting: facts: there is no "x"; it may be DISMISSED, APPOINTED'],
  [{ facts: "DISMISSED", per: "mnth" }, 'counting: per: there is no "mnth" (did you mean month?)'],
  [{ per: "month" }, "counting: facts is missing"],
])("%j tells the value that is none, and what was meant or may be", async (given, words) => {
  const error = await runQuestion(reader, counting, given).catch((thrown: Error) => thrown.message);
  expect(error).toBe(words);
});

test("a period may begin and end in one year", async () => {
  await expect(ask({ from: "2020-05", to: "2020" })).rejects.toThrow(ASKED);
});
