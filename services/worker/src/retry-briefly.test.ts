import { CursusError } from "@cursus/kernel";
import { expect, test } from "vitest";
import { retryBriefly } from "./retry-briefly.ts";

const RETRY = { tries: 3, pauseMs: 2, random: () => 0 };

function failing(times: number, error: Error): { work: () => Promise<string>; made: () => number } {
  let made = 0;
  const work = async (): Promise<string> => {
    made += 1;
    if (made <= times) throw error;
    return "done";
  };
  return { work, made: () => made };
}

test("what the database was too busy for is done again, three times in all", async () => {
  const busy = new CursusError("GraphTransient", "busy");
  expect(await retryBriefly(RETRY, failing(2, busy).work)).toBe("done");
  const hopeless = failing(9, busy);
  await expect(retryBriefly(RETRY, hopeless.work)).rejects.toBe(busy);
  expect(hopeless.made()).toBe(3);
});

test("any other failure is not done again", async () => {
  const refused = failing(1, new CursusError("GraphFailed", "refused"));
  await expect(retryBriefly(RETRY, refused.work)).rejects.toMatchObject({ code: "GraphFailed" });
  expect(refused.made()).toBe(1);
});
