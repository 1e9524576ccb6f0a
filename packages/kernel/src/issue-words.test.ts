import { expect, test } from "vitest";
import { z } from "zod";
import { issueWords } from "./issue-words.ts";

const told = (schema: z.ZodType, value: unknown): string | undefined => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue && issueWords(issue);
};

test.each([
  [z.string(), 1, "must be a text"],
  [z.coerce.number(), "x", "must be a number"],
  [z.coerce.number().int(), "1.5", "must be a whole number"],
  [z.boolean(), "yes", "must be true or false"],
  [z.array(z.string()), "a", "must be a list"],
  [z.strictObject({}), null, "must be an object"],
  [z.string().min(1), "", "is empty"],
  [z.string().min(3), "", "must have at least 3 characters"],
  [z.string().max(1), "ab", "must have at most 1 character"],
  [z.array(z.string()).max(2), ["a", "b", "c"], "must have at most 2 items"],
  [z.number().min(1), 0, "must be at least 1"],
  [z.number().max(9), 10, "must be at most 9"],
  [z.string().regex(/^a$/), "b", "has not the right form"],
  [z.union([z.string(), z.number()]), null, "has not the right form"],
  [z.string().refine(() => false, "is no day"), "x", "is no day"],
])("a complaint is told in plain words: %#", (schema, value, words) => {
  expect(told(schema, value)).toBe(words);
});
